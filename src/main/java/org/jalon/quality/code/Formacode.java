package org.jalon.quality.code;

/**
 * A word of the thesaurus Formacode: five digits, and the version they are of. Source: Centre
 * Inffo; the versions in use are 12 to 14.
 */
public final class Formacode {

  private static final int DIGITS = 5;
  private static final int OLDEST = 12;
  private static final int NEWEST = 14;

  private Formacode() {}

  /** Five digits that are not all zero. */
  public static boolean valid(String text) {
    return Chars.digits(text, DIGITS) && !Chars.only(text, '0');
  }

  /** A version in use, written {@code V14} or {@code 14}. */
  public static boolean validVersion(String ref) {
    String text = ref.strip();
    int from = !text.isEmpty() && (text.charAt(0) == 'V' || text.charAt(0) == 'v') ? 1 : 0;
    if (text.length() != from + 2 || !Chars.digits(text, from, from + 2)) {
      return false;
    }
    int version = Integer.parseInt(text, from, from + 2, 10);
    return version >= OLDEST && version <= NEWEST;
  }
}
