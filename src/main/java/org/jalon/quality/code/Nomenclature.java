package org.jalon.quality.code;

/** Forms of codes of trades and specialities. Sources: France Travail (ROME), INSEE (NSF). */
public final class Nomenclature {

  private Nomenclature() {}

  /** ROME 3 and 4: a letter from A to N, four digits. */
  public static boolean rome(String text) {
    return text.length() == 5
        && text.charAt(0) >= 'A'
        && text.charAt(0) <= 'N'
        && Chars.digits(text, 1, 5);
  }

  /**
   * The versions that still are read: 3 and 4, {@code V3} when nothing is said.
   *
   * @param ref {@code V3}, {@code V4}, {@code 4.0}, or nothing
   */
  public static boolean romeVersion(String ref) {
    String text = ref.strip();
    int from = !text.isEmpty() && (text.charAt(0) == 'V' || text.charAt(0) == 'v') ? 1 : 0;
    return text.isEmpty()
        || text.length() > from
            && (text.charAt(from) == '3' || text.charAt(from) == '4')
            && (text.length() == from + 1 || text.charAt(from + 1) == '.');
  }

  /** NSF as LHÉO has room for: three digits, or two and a letter. */
  public static boolean nsf(String text) {
    if (text.length() < 2 || text.length() > 4 || !Chars.digits(text, 0, 2)) {
      return false;
    }
    for (int i = 2; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || Chars.capital(c);
      if (!Chars.digit(c) && !letter || Chars.digit(c) && i == 3) {
        return false;
      }
    }
    return true;
  }
}
