package org.jalon.quality.code;

import java.util.Optional;

/**
 * The number of a school or apprentices' centre: seven digits, then a letter as key. Source: the
 * ministry of Education's register of establishments (RAMSESE).
 */
public final class Uai {

  private static final int DIGITS = 7;

  /** Without I, O and Q; the number modulo 23 tells which. */
  private static final String KEYS = "ABCDEFGHJKLMNPRSTUVWXYZ";

  private Uai() {}

  public static boolean valid(String text) {
    return text.length() == DIGITS + 1
        && Chars.digits(text, 0, DIGITS)
        && key(text) == text.charAt(DIGITS);
  }

  /** Eight characters that are no UAI; other lengths LHÉO itself refuses. */
  public static boolean wrongKey(String text) {
    return text.length() == DIGITS + 1 && !valid(text);
  }

  /** The same number with the right key; empty when there are no seven digits first. */
  public static Optional<String> mended(String text) {
    return text.length() >= DIGITS && Chars.digits(text, 0, DIGITS)
        ? Optional.of(text.substring(0, DIGITS) + key(text))
        : Optional.empty();
  }

  private static char key(String text) {
    return KEYS.charAt(Integer.parseInt(text, 0, DIGITS, 10) % KEYS.length());
  }
}
