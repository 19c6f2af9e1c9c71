package org.jalon.certification.reconversion;

/** The answer in a word; the codes stand in addresses, message keys and the API. */
public enum Outcome {
  ELIGIBLE("eligible"),
  UNDER_RESERVE("eligible-sous-reserve"),
  EXCLUDED("exclue"),
  ENDED("echue"),
  NOT_LISTED("non-listee"),
  UNKNOWN("indeterminee");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
