package org.jalon.feedback;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** Makes and reads the references of reports, such as {@code bkdf-ghjw-mnpq}. */
final class Reference {

  /** No vowels, so no words; no letters that look alike by hand. */
  private static final String LETTERS = "bcdfghjkmnpqrstwxz";

  /** 18¹⁴: 58 bits, too many to guess over a network. */
  private static final int LENGTH = 14;

  private static final int GROUP = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Reference() {}

  static String make() {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return grouped(letters.toString());
  }

  /** The reference that somebody meant; empty when it cannot be one. */
  static Optional<String> read(String typed) {
    if (typed.length() > 4 * LENGTH) {
      return Optional.empty();
    }
    String letters = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    return letters.matches("[" + LETTERS + "]{" + LENGTH + "}")
        ? Optional.of(grouped(letters))
        : Optional.empty();
  }

  private static String grouped(String letters) {
    return letters.substring(0, GROUP)
        + "-"
        + letters.substring(GROUP, LENGTH - GROUP)
        + "-"
        + letters.substring(LENGTH - GROUP);
  }
}
