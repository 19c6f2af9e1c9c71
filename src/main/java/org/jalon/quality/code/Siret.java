package org.jalon.quality.code;

/**
 * The number of an establishment: the nine digits of its legal unit (SIREN), then five; both the
 * nine and the fourteen end with a key (Luhn). Source: Insee.
 */
public final class Siret {

  private static final int DIGITS = 14;
  private static final int SIREN_DIGITS = 9;

  /** La Poste has more establishments than keys: of some, the digits' sum is a multiple of 5. */
  private static final String LA_POSTE = "356000000";

  private Siret() {}

  /** Nothing, or zeros as producers fill in where they have no number. */
  public static boolean missing(String text) {
    return Chars.only(text, '0');
  }

  /** Fourteen digits with right keys, of the SIREN too; fillers are none. */
  public static boolean valid(String text) {
    if (!Chars.digits(text, DIGITS) || missing(text)) {
      return false;
    }
    if (text.startsWith(LA_POSTE)) {
      return luhn(text, DIGITS) || sum(text) % 5 == 0;
    }
    return luhn(text, DIGITS) && luhn(text, SIREN_DIGITS);
  }

  /** Fourteen characters that are no SIRET; other lengths LHÉO itself refuses. */
  public static boolean wrongKey(String text) {
    return text.length() == DIGITS && !valid(text);
  }

  /** Nine digits with a right key. */
  public static boolean validSiren(String text) {
    return Chars.digits(text, SIREN_DIGITS) && !missing(text) && luhn(text, SIREN_DIGITS);
  }

  /** The SIREN of a valid SIRET. */
  public static String siren(String siret) {
    return siret.substring(0, SIREN_DIGITS);
  }

  private static boolean luhn(String digits, int length) {
    int sum = 0;
    for (int i = 0; i < length; i++) {
      int digit = digits.charAt(length - 1 - i) - '0';
      int doubled = i % 2 == 1 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }

  private static int sum(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += digits.charAt(i) - '0';
    }
    return sum;
  }
}
