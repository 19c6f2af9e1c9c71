package org.jalon.quality;

/** The families of rules, in the order in which they are shown. */
public enum Family {
  /** The whole file: {@code FLX}. */
  FEED("FLX"),
  /** The schema of LHÉO: {@code LHO}. */
  STRUCTURE("LHO"),
  /** What the network asks beyond the schema: {@code OFF}. */
  COHERENCE("OFF"),
  /** The catalogue of apprenticeship: {@code APP}. */
  APPRENTICESHIP("APP"),
  /** The referentials that the other rules rest on: {@code REF}. */
  REFERENTIAL("REF"),
  /** What single consumers of the flows ask, beside all that: {@code FLO}. */
  FLOW("FLO");

  private final String prefix;

  Family(String prefix) {
    this.prefix = prefix;
  }

  /**
   * The family of a rule by its id.
   *
   * @throws IllegalArgumentException when the id begins as no family's do
   */
  static Family of(String id) {
    for (Family family : values()) {
      if (id.startsWith(family.prefix + "-")) {
        return family;
      }
    }
    throw new IllegalArgumentException("no family of rules: " + id);
  }
}
