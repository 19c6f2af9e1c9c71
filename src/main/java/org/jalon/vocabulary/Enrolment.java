package org.jalon.vocabulary;

/** Whether the feed says that one can enrol: LHÉO etat-recrutement. */
public enum Enrolment implements Coded {
  /** At least one session takes people. */
  OPEN("ouverte"),
  /** Every session is closed or suspended. */
  CLOSED("fermee");

  private final String code;

  Enrolment(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
