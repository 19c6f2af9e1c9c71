package org.jalon.vocabulary;

/**
 * Levels of the Common European Framework as the French linguistic offer writes them, lowest first.
 */
public enum CefrLevel implements Coded {
  /** « Infra A1.1 », « aucun niveau requis »: nothing is asked. */
  BELOW_A1_1("debutant"),
  /** First oral level, below A1 (DILF). */
  A1_1("A1.1"),
  /** Discovery. */
  A1("A1"),
  /** Everyday; was asked for the ten-year residence card. */
  A2("A2"),
  /** Threshold. */
  B1("B1"),
  /** Independent; studies, naturalisation from 2026. */
  B2("B2"),
  /** Autonomous. */
  C1("C1"),
  /** Mastery. */
  C2("C2");

  private final String code;

  CefrLevel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
