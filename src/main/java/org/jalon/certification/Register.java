package org.jalon.certification;

/** The registers that certifications come from. */
public enum Register {
  CERTIF_INFO,
  /** Répertoire national des certifications professionnelles, by France compétences. */
  RNCP,
  /** Répertoire spécifique, by France compétences. */
  RS
}
