package org.jalon.vocabulary;

/** When in the week a course meets. */
public enum Moment implements Coded {
  /** Starts before noon, Monday to Friday. */
  MORNING("matin"),
  /** Runs between noon and six, Monday to Friday. */
  AFTERNOON("apres-midi"),
  /** Ends after six in the evening, Monday to Friday. */
  EVENING("soir"),
  /** Saturday or Sunday, at any hour. */
  WEEKEND("week-end");

  private final String code;

  Moment(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
