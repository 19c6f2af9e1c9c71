package org.jalon.vocabulary;

/** What the learner pays. */
public enum Price implements Coded {
  /** Nothing. */
  FREE("gratuit"),
  /** A price is stated. */
  PAID("payant");

  private final String code;

  Price(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
