package org.jalon.demonstration;

/** Numbers that nobody has. */
final class FictionalNumbers {

  /** Mobile numbers that the French regulator keeps for films and books (decision 2018-0881). */
  private static final String MOBILE = "06 39 98";

  private static final String UAI_KEYS = "ABCDEFGHJKLMNPRSTUVWXYZ";

  private FictionalNumbers() {}

  /** Fixed line: the prefix is one of those reserved for films and books by the same decision. */
  static String phone(Draw draw, String reservedPrefix) {
    return reservedPrefix + " " + draw.digits(2) + " " + draw.digits(2);
  }

  static String mobile(Draw draw) {
    return phone(draw, MOBILE);
  }

  /** Fourteen digits with right keys (Luhn); Insee gives no firm a SIREN that begins with 000. */
  static String siret(Draw draw) {
    String firm = withKey("000" + draw.between(1, 9) + draw.digits(4));
    return withKey(firm + draw.digits(4));
  }

  /** Number of a school with a right key (modulo 23); no department has the number 999. */
  static String uai(Draw draw) {
    String digits = "999" + draw.digits(4);
    return digits + UAI_KEYS.charAt(Integer.parseInt(digits) % UAI_KEYS.length());
  }

  /** Declaration number: no region has the number 99. */
  static String activity(Draw draw) {
    return "99" + draw.digits(9);
  }

  private static String withKey(String digits) {
    return digits + luhnKey(digits);
  }

  /** The digit that would make the number right. */
  static int luhnKey(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return (10 - sum % 10) % 10;
  }
}
