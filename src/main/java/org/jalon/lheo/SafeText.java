package org.jalon.lheo;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Texts of feeds as plain text. Producers put HTML in them, in CDATA or escaped once or twice; LHÉO
 * allows none.
 */
public final class SafeText {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern MARKUP =
      Pattern.compile("</?[a-zA-Z][^<>]*>|<!--|&(?:#\\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]\\w*);");

  /** Longer texts are never one of the phrases below. */
  private static final int NOTHING_CHARACTERS = 40;

  /** What producers write where a text is mandatory and they have none; folded. */
  private static final Set<String> NOTHING =
      Set.of(
          "",
          "aucun",
          "aucune",
          "aucune information",
          "information non communiquee",
          "information non disponible",
          "n a",
          "na",
          "nc",
          "neant",
          "non communique",
          "non communiquee",
          "non concerne",
          "non disponible",
          "non precise",
          "non precisee",
          "non renseigne",
          "non renseignee",
          "nr",
          "sans objet",
          "x",
          "xx",
          "xxx");

  private SafeText() {}

  /**
   * The text without any markup: entities resolved, one line for each block or line break, <code>•
   * </code> before the items of a list, scripts and styles gone. Never longer than needed: blanks
   * are joined and at most one empty line is kept.
   */
  public static String plain(String text) {
    if (text.isEmpty()) {
      return text;
    }
    String plain = hasMarkup(text) ? withoutMarkup(text) : text;
    // Escaped twice: what comes out of the first reading is markup again.
    if (plain.indexOf('<') >= 0 || plain.indexOf('&') >= 0) {
      plain = hasMarkup(plain) ? withoutMarkup(plain) : plain;
    }
    return tidy(plain);
  }

  /** As {@link #plain}, but empty when the text says nothing. */
  public static String plainOrEmpty(String text) {
    String plain = plain(text);
    return saysNothing(plain) ? "" : plain;
  }

  /** Whether the text says nothing: empty, a dash, a dot, “Non renseigné”, “Aucun”… */
  public static boolean isNothing(String text) {
    return saysNothing(plain(text));
  }

  private static boolean saysNothing(String plain) {
    if (plain.length() > NOTHING_CHARACTERS) {
      return false;
    }
    if (plain.isEmpty()) {
      return true;
    }
    String bare = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    // Text in another script has letters, but none that folding keeps.
    if (bare.codePoints().anyMatch(c -> c > 0x7F && Character.isLetterOrDigit(c))) {
      return false;
    }
    String folded = NOT_LETTERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return NOTHING.contains(folded);
  }

  private static boolean hasMarkup(String text) {
    return (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) && MARKUP.matcher(text).find();
  }

  private static String withoutMarkup(String text) {
    Document document = Jsoup.parseBodyFragment(text);
    PlainLines lines = new PlainLines(text.length());
    document.body().traverse(lines);
    return lines.text();
  }

  /** One pass: every long text of every offer goes through here twice a night. */
  private static String tidy(String text) {
    if (!needsTidying(text)) {
      return text;
    }
    StringBuilder tidy = new StringBuilder(text.length());
    int breaks = 0;
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        if (c == '\n' || i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          breaks++;
        }
      } else if (c == ' ' || c == '\t' || c == '\u000B' || c == '\f' || c == '\u00A0') {
        blank = true;
      } else {
        if (!tidy.isEmpty() && breaks > 0) {
          tidy.append(breaks == 1 ? "\n" : "\n\n");
        } else if (!tidy.isEmpty() && blank) {
          tidy.append(' ');
        }
        breaks = 0;
        blank = false;
        tidy.append(c);
      }
    }
    return tidy.toString();
  }

  private static boolean needsTidying(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n') || c == '\u00A0' || (isBlank(c) && isBlank(before))) {
        return true;
      }
      before = c;
    }
    return isBlank(before);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }
}
