package org.jalon.quality;

/** Who must hold the quality mark. */
public enum QualiopiMode {
  /** The responsible body, as asked since 31 March 2022. */
  RESPONSABLE,
  /** The responsible body or one of those that teach, as the catalogue of apprenticeship asks. */
  L_UN_DES_DEUX
}
