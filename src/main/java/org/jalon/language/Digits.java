package org.jalon.language;

/** Digits of any script, read as 0 to 9: ٦٩٠٠٠ and ۶۹۰۰۰ are 69000. */
public final class Digits {

  private Digits() {}

  /** The same text with every decimal digit of Unicode as an ASCII digit; the rest is untouched. */
  public static String toLatin(String text) {
    int first = firstForeignDigit(text);
    if (first < 0) {
      return text;
    }
    StringBuilder latin = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      latin.appendCodePoint(toLatin(codePoint));
      i += Character.charCount(codePoint);
    }
    return latin.toString();
  }

  /** The ASCII digit for a decimal digit of any script, any other code point unchanged. */
  static int toLatin(int codePoint) {
    return Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER
        ? '0' + Character.digit(codePoint, 10)
        : codePoint;
  }

  private static int firstForeignDigit(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (codePoint > 0x7F && toLatin(codePoint) != codePoint) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return -1;
  }
}
