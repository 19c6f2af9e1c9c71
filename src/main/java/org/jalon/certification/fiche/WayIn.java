package org.jalon.certification.fiche;

/** How one may come to a certification (“voies d'accès”); the codes stand in addresses. */
public enum WayIn {
  /** SI_JURY_FI: school or university. */
  INITIAL("initiale"),
  /** SI_JURY_CA. */
  APPRENTICESHIP("apprentissage"),
  /** SI_JURY_FC. */
  CONTINUING("continue"),
  /** SI_JURY_CQ: contrat de professionnalisation. */
  PROFESSIONALISATION("professionnalisation"),
  /** SI_JURY_CL: alone, as a free candidate. */
  FREE_CANDIDATE("candidat-libre"),
  /** SI_JURY_VAE: by experience. */
  EXPERIENCE("vae");

  private final String code;

  WayIn(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
