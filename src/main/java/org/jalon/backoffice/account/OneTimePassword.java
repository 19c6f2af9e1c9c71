package org.jalon.backoffice.account;

import java.security.SecureRandom;

/** Passwords that are read out once and changed at once. */
public final class OneTimePassword {

  /** Without letters and digits that are taken for one another. */
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private OneTimePassword() {}

  /** Such as {@code k7hqm-2xw9d-…}: 20 signs of 31, about 99 bits. */
  public static String create() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
      if (i > 0 && i % GROUP_LENGTH == 0) {
        password.append('-');
      }
      password.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return password.toString();
  }
}
