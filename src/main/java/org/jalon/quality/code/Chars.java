package org.jalon.quality.code;

/** Characters of codes; only the latin digits and capitals count. */
final class Chars {

  private Chars() {}

  static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!digit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Digits only, and as many as given. */
  static boolean digits(String text, int count) {
    return text.length() == count && digits(text, 0, count);
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean capital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Whether the text is that character again and again, as fillers are; so is the empty one. */
  static boolean only(String text, char c) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != c) {
        return false;
      }
    }
    return true;
  }
}
