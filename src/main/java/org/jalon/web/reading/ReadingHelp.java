package org.jalon.web.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * How a reader wants every page to look.
 *
 * @param theme the colours
 * @param size of letters, in per cent of the usual: 100 to 200
 * @param airy whether letters, words and lines stand further apart
 * @param plainLetters whether letters are of a kind made for people who mix them up
 * @param calm whether nothing moves
 * @param underlined whether every link is underlined
 */
record ReadingHelp(
    Theme theme, int size, boolean airy, boolean plainLetters, boolean calm, boolean underlined) {

  static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);

  static final ReadingHelp USUAL = new ReadingHelp(Theme.SYSTEM, 100, false, false, false, false);

  ReadingHelp {
    if (!SIZES.contains(size)) {
      throw new IllegalArgumentException("A size of letters is one of " + SIZES + ", not " + size);
    }
  }

  /** The colours; {@code code} stands in addresses, form and cookie. */
  enum Theme {
    SYSTEM("systeme"),
    LIGHT("clair"),
    DARK("sombre"),
    CONTRAST("contraste");

    private final String code;

    Theme(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    /** The theme of that code; the system's for any other. */
    static Theme of(String code) {
      for (Theme theme : values()) {
        if (theme.code.equals(code)) {
          return theme;
        }
      }
      return SYSTEM;
    }
  }

  /**
   * What is not as usual, as words a cookie may hold: {@code sombre-150-air}; empty when all is.
   */
  String cookie() {
    List<String> words = new ArrayList<>();
    if (theme != Theme.SYSTEM) {
      words.add(theme.code());
    }
    if (size != 100) {
      words.add(Integer.toString(size));
    }
    add(words, "air", airy);
    add(words, "lettres", plainLetters);
    add(words, "calme", calm);
    add(words, "liens", underlined);
    return String.join("-", words);
  }

  private static void add(List<String> words, String word, boolean wanted) {
    if (wanted) {
      words.add(word);
    }
  }

  /** Reads {@link #cookie()}; words that mean nothing are left out. */
  static ReadingHelp of(String cookie) {
    List<String> words = List.of(cookie.split("-"));
    Theme theme =
        words.stream()
            .map(Theme::of)
            .filter(found -> found != Theme.SYSTEM)
            .findFirst()
            .orElse(Theme.SYSTEM);
    int size =
        SIZES.stream().filter(each -> words.contains(each.toString())).findFirst().orElse(100);
    return new ReadingHelp(
        theme,
        size,
        words.contains("air"),
        words.contains("lettres"),
        words.contains("calme"),
        words.contains("liens"));
  }
}
