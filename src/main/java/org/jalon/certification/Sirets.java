package org.jalon.certification;

import java.util.Optional;
import org.jalon.register.Values;

/** SIRETs as numbers, which take a third of the room. */
final class Sirets {

  private static final int LENGTH = 14;

  private Sirets() {}

  static Optional<Long> number(String text) {
    return Values.digits(text, LENGTH).map(Long::valueOf);
  }

  static String text(long siret) {
    String digits = Long.toString(siret);
    return "0".repeat(LENGTH - digits.length()) + digits;
  }
}
