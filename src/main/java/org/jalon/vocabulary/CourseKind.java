package org.jalon.vocabulary;

/** What an offer teaches, as a newcomer would tell them apart. */
public enum CourseKind implements Coded {
  /** French as a foreign language, for people who went to school. */
  FLE("fle"),
  /** Learning to read and write: alphabétisation, lutte contre l'illettrisme. */
  LITERACY("alpha"),
  /** Atelier sociolinguistique: French for everyday life and public services. */
  WORKSHOP("asl"),
  /** Ouvrir l'école aux parents pour la réussite des enfants. */
  PARENTS("oepre"),
  /** French for work, for a trade, for a professional diploma. */
  PROFESSIONAL("pro"),
  /** Every other training: vocational, apprenticeship. */
  OTHER("autre");

  private final String code;

  CourseKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /**
   * Whether the kind belongs to the linguistic offer, which a search shows unless told otherwise.
   */
  public boolean linguistic() {
    return this != OTHER;
  }
}
