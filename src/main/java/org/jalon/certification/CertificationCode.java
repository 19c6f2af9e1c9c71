package org.jalon.certification;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A certification's number in its register; leading zeros do not count.
 *
 * @param number 1 to 9,999,999
 */
record CertificationCode(Register register, int number) {

  private static final Pattern FORM = Pattern.compile("(RNCP|RS|CERTIFINFO)\\s*0*([0-9]{1,7})");
  private static final long KEYS_PER_REGISTER = 10_000_000;

  static Optional<CertificationCode> parse(String text) {
    Matcher form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!form.matches()) {
      return Optional.empty();
    }
    Register register =
        switch (form.group(1)) {
          case "RNCP" -> Register.RNCP;
          case "RS" -> Register.RS;
          default -> Register.CERTIF_INFO;
        };
    return Optional.of(new CertificationCode(register, Integer.parseInt(form.group(2))));
  }

  /** A number that stands without its register's letters. */
  static Optional<CertificationCode> of(Register register, String number) {
    return parse(letters(register) + number);
  }

  static CertificationCode ofKey(long key) {
    Register register = Register.values()[Math.toIntExact(key / KEYS_PER_REGISTER)];
    return new CertificationCode(register, Math.toIntExact(key % KEYS_PER_REGISTER));
  }

  /** Register and number as one number, unique among all registers. */
  long key() {
    return register.ordinal() * KEYS_PER_REGISTER + number;
  }

  private static String letters(Register register) {
    return register == Register.CERTIF_INFO ? "CERTIFINFO" : register.name();
  }

  @Override
  public String toString() {
    return letters(register) + number;
  }
}
