package org.jalon.quality.code;

/**
 * The INSEE code of a commune: five digits, or 2A, 2B and three digits. It is not its postal code.
 * Source: code officiel géographique.
 */
public final class CommuneCode {

  private static final int CHARACTERS = 5;

  private CommuneCode() {}

  /** The form alone: whether such a commune exists is the gazetteer's to say. */
  public static boolean wellFormed(String text) {
    if (text.length() != CHARACTERS || Chars.only(text, '0') || Chars.only(text, '9')) {
      return false;
    }
    char second = text.charAt(1);
    boolean corsican = text.charAt(0) == '2' && (second == 'A' || second == 'B');
    return Chars.digits(text, corsican ? 2 : 0, CHARACTERS);
  }

  /** The department of a well-formed code: {@code 69}, {@code 2A}, {@code 974}, {@code 988}. */
  public static String department(String code) {
    boolean overseas = code.charAt(0) == '9' && code.charAt(1) >= '7';
    return code.substring(0, overseas ? 3 : 2);
  }
}
