package org.jalon.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jalon.language.TextFolding;

/**
 * What somebody typed, in folded words: St and Ste are saint and sainte, 13e, 13eme and 1er are
 * numbers, words that only say “arrondissement” or “cedex” are gone.
 *
 * @param words all words in their order, numbers too
 * @param bracketed a number stands in brackets, as in “Paris (75)”
 */
record PlaceQuery(List<String> words, boolean bracketed) {

  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l");

  /** What 区, 市 and their like add to a name; Chinese writes no spaces. */
  private static final Set<String> CHINESE_SUFFIXES = Set.of("区", "市", "第", "號", "區");

  private static final Set<String> ORDINALS =
      Set.of("e", "er", "eme", "ieme", "ere", "nd", "nde", "й", "го", "th", "st", "rd");

  /** Those of them that are no words of a name: “93 St Denis”. */
  private static final Set<String> ORDINALS_APART =
      Set.of("e", "er", "eme", "ieme", "ere", "й", "го");

  private static final Set<String> ARRONDISSEMENT =
      Set.of("arrondissement", "arrondissements", "arr", "arrdt", "ardt", "arrt");

  static PlaceQuery of(String text) {
    String folded = TextFolding.fold(text);
    List<String> raw = split(folded);
    List<String> words = new ArrayList<>(raw.size());
    boolean cedex = false;
    for (String word : raw) {
      boolean number = isNumber(word);
      if (word.equals("cedex")) {
        cedex = true;
      } else if (cedex && number && word.length() < 3) {
        cedex = false; // The number of the sorting office says nothing about the place.
      } else if (!isFiller(word, words)) {
        words.add(spelledOut(word, words));
      }
    }
    return new PlaceQuery(List.copyOf(words), hasBracketedNumber(folded));
  }

  /** The words of a name as they stand in the index. */
  static String key(String name) {
    return of(name).text();
  }

  /** The words with a space between them; Chinese writes none, with or without a hyphen. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      boolean chinese =
          !text.isEmpty()
              && isIdeograph(word.charAt(0))
              && isIdeograph(text.charAt(text.length() - 1));
      text.append(text.isEmpty() || chinese ? "" : " ").append(word);
    }
    return text.toString();
  }

  PlaceQuery part(int from, int to) {
    return new PlaceQuery(words.subList(from, to), false);
  }

  /** The words that are no codes. */
  PlaceQuery name() {
    return new PlaceQuery(words.stream().filter(word -> !isCode(word)).toList(), false);
  }

  /** Postal codes, department numbers, arrondissements. */
  List<String> codes() {
    return words.stream().filter(PlaceQuery::isCode).toList();
  }

  static boolean startsWithArticle(String key) {
    int end = key.indexOf(' ');
    return end > 0 && ARTICLES.contains(key.substring(0, end));
  }

  static String withoutArticle(String key) {
    return startsWithArticle(key) ? key.substring(key.indexOf(' ') + 1) : key;
  }

  static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** A number, or a department or INSEE code of Corsica: 2a, 2b033. */
  static boolean isCode(String word) {
    boolean corsican = word.startsWith("2a") || word.startsWith("2b");
    return isNumber(word) || (corsican && (word.length() == 2 || isNumber(word.substring(2))));
  }

  /** Splits at everything but letters and digits, and between a digit and a Chinese sign. */
  private static List<String> split(String folded) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int previous = 0;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      boolean part = Character.isLetterOrDigit(c) || isMark(c);
      boolean border = isIdeograph(previous) ? isDigit(c) : isDigit(previous) && isIdeograph(c);
      if ((!part || border) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (part) {
        word.appendCodePoint(c);
      }
      previous = c;
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static String spelledOut(String word, List<String> before) {
    return switch (word) {
      case "st" -> "saint";
      case "ste" -> "sainte";
      case "s" -> before.isEmpty() ? word : "sur"; // Vitry s/ Seine
      default -> withoutOrdinal(withoutChineseSuffix(word));
    };
  }

  private static String withoutOrdinal(String word) {
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      digits++;
    }
    boolean ordinal = digits > 0 && digits < 3 && ORDINALS.contains(word.substring(digits));
    return ordinal ? word.substring(0, digits) : word;
  }

  private static String withoutChineseSuffix(String word) {
    boolean suffixed = word.length() > 2 && word.endsWith("市");
    return suffixed ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isFiller(String word, List<String> before) {
    boolean ordinalApart =
        ORDINALS_APART.contains(word)
            && !before.isEmpty()
            && before.getLast().length() < 3
            && isNumber(before.getLast());
    return ARRONDISSEMENT.contains(word) || CHINESE_SUFFIXES.contains(word) || ordinalApart;
  }

  private static boolean hasBracketedNumber(String folded) {
    int bracket = folded.indexOf('(');
    return bracket >= 0 && bracket + 1 < folded.length() && isDigit(folded.charAt(bracket + 1));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isIdeograph(int c) {
    return c > 0x2E7F && Character.isIdeographic(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
