package org.jalon.quality.code;

/**
 * The number of an activity declaration. Eleven digits; its inner order is not official, it was
 * seen in 6 of 8 public numbers: region, department, order, department again, such as 44540379354.
 */
public final class Nda {

  private static final int DIGITS = 11;

  private Nda() {}

  /** Nothing, or zeros or nines as producers fill in where they have no number. */
  public static boolean missing(String text) {
    return Chars.only(text, '0') || Chars.only(text, '9');
  }

  /** Eleven digits or, for Corsica, with 2A or 2B among them. */
  public static boolean valid(String text) {
    if (text.length() != DIGITS || missing(text)) {
      return false;
    }
    for (int i = 0; i < DIGITS; i++) {
      char c = text.charAt(i);
      if (!Chars.digit(c) && !corsican(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean corsican(String text, int at) {
    char c = text.charAt(at);
    return (c == 'A' || c == 'B') && at > 0 && text.charAt(at - 1) == '2';
  }
}
