package org.jalon.language;

import java.util.List;
import java.util.Locale;

/**
 * A language of the site. Its words come from {@code i18n/languages.csv}, not from the JDK, which
 * does not know {@code prs} and names {@code fa-AF} after Iran.
 *
 * @param pathCode what stands first in addresses: {@code fr}, {@code prs}
 * @param tag the BCP 47 tag for {@code lang} and {@code hreflang}: {@code fa-AF}, {@code zh-Hans}
 * @param name the language's own name for itself: {@code українська}
 * @param direction the way it is written
 * @param aliases tags under which browsers ask for it, in lower case; each stands for its longer
 *     forms too ({@code fr} for {@code fr-CA})
 */
public record Language(
    String pathCode, String tag, String name, Direction direction, List<String> aliases) {

  public Language {
    if (!pathCode.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException("A path code has 2 or 3 small letters, not: " + pathCode);
    }
    if (tag.isBlank() || name.isBlank() || aliases.isEmpty()) {
      throw new IllegalArgumentException("Tag, name and aliases are needed for " + pathCode);
    }
    aliases = List.copyOf(aliases);
  }

  /** The way a language is written. */
  public enum Direction {
    LTR,
    RTL;

    /** The value of the HTML attribute {@code dir}: {@code ltr} or {@code rtl}. */
    public String code() {
      return this == LTR ? "ltr" : "rtl";
    }
  }

  public boolean isRightToLeft() {
    return direction == Direction.RTL;
  }

  /**
   * The locale to format with: always latin digits, because JDK and ICU versions disagree on those
   * of Arabic, Dari and Pashto and the site shows numbers that people copy.
   */
  public Locale locale() {
    return Locale.forLanguageTag(tag + "-u-nu-latn");
  }
}
