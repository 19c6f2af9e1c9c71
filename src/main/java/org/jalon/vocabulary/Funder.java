package org.jalon.vocabulary;

/** Who pays for the course: groups of LHÉO code-financeur. */
public enum Funder implements Coded {
  /** Ministry of the Interior (19). */
  INTERIOR("interieur"),
  /** Office français de l'immigration et de l'intégration (20). */
  OFII("ofii"),
  /** Ministry of education (12). */
  EDUCATION("education"),
  /** Ministry of employment (11), France Travail (4). */
  EMPLOYMENT("travail"),
  /** Regional council (2). */
  REGION("region"),
  /** Departmental council (8). */
  DEPARTMENT("departement"),
  /** Commune (9) and other local authorities (15). */
  COMMUNE("commune"),
  /** European funds (3, 14). */
  EUROPE("europe"),
  /** Employers, OPCO, Transition Pro (5, 16, 17). */
  EMPLOYER("entreprise"),
  /** The learner (10). */
  LEARNER("apprenant"),
  /** Any other (0, 1, 6, 7, 13, 18). */
  OTHER("autre");

  private final String code;

  Funder(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
