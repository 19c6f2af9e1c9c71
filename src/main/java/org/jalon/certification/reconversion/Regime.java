package org.jalon.certification.reconversion;

import java.time.LocalDate;

/** Which law counts, by the date of the written agreement between firm and employee. */
public enum Regime {
  /** Before Pro-A. */
  NONE("aucun"),
  /** Law 2018-771, until 31 December 2025. */
  PRO_A("pro-a"),
  /** Law 2025-989 article 11, from 1 January 2026; usable since 1 February 2026. */
  RECONVERSION("periode-de-reconversion");

  static final LocalDate FIRST_PRO_A = LocalDate.of(2019, 1, 1);
  static final LocalDate FIRST_RECONVERSION = LocalDate.of(2026, 1, 1);
  static final LocalDate USABLE = LocalDate.of(2026, 2, 1);

  private final String code;

  Regime(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Regime on(LocalDate written) {
    if (written.isBefore(FIRST_PRO_A)) {
      return NONE;
    }
    return written.isBefore(FIRST_RECONVERSION) ? PRO_A : RECONVERSION;
  }
}
