package org.jalon.demonstration;

/** Numbers that nobody has. */
final class FictionalNumbers {

  /** Mobile numbers that the French regulator keeps for films and books (decision 2018-0881). */
  private static final String MOBILE = "06 39 98";

  private FictionalNumbers() {}

  /** Fixed line: the prefix is one of those reserved for films and books by the same decision. */
  static String phone(Draw draw, String reservedPrefix) {
    return reservedPrefix + " " + draw.digits(2) + " " + draw.digits(2);
  }

  static String mobile(Draw draw) {
    return phone(draw, MOBILE);
  }

  /** Fourteen digits whose key (Luhn) is wrong, so that no register can hold them. */
  static String siret(Draw draw) {
    String digits = "99" + draw.digits(11);
    int wrong = (luhnKey(digits) + draw.between(1, 9)) % 10;
    return digits + wrong;
  }

  /** Declaration number: no region has the number 99. */
  static String activity(Draw draw) {
    return "99" + draw.digits(9);
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
