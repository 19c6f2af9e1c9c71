package org.jalon.certification;

/** Keys of the registers' editions. */
final class Registers {

  private Registers() {}

  static String key(Register register) {
    return switch (register) {
      case CERTIF_INFO -> "certif-info";
      case RNCP -> "rncp";
      case RS -> "rs";
    };
  }
}
