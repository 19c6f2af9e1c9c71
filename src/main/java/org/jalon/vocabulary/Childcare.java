package org.jalon.vocabulary;

/** Whether children are looked after during the course. */
public enum Childcare implements Coded {
  /** The feed says so. */
  YES("oui");

  private final String code;

  Childcare(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
