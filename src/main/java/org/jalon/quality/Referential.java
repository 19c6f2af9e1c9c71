package org.jalon.quality;

/** The referentials that rules rest on. */
public enum Referential {
  /** Liste publique des organismes de formation. */
  TRAINING_BODIES("training-bodies"),
  /** Sirene. */
  ESTABLISHMENTS("establishments"),
  CERTIF_INFO("certif-info"),
  RNCP("rncp"),
  RS("rs"),
  /** Code officiel géographique and postal codes: always there, in the gazetteer. */
  COMMUNES("communes"),
  /** Of the thesaurus only its form and versions are known, not its words. */
  FORMACODE("formacode");

  private final String key;

  Referential(String key) {
    this.key = key;
  }

  /**
   * As in {@link org.jalon.run.Edition#referential()} and in the words {@code referential.<key>}.
   */
  public String key() {
    return key;
  }

  /** Whether it comes from a register, which may be absent or too old. */
  boolean registered() {
    return this != COMMUNES && this != FORMACODE;
  }
}
