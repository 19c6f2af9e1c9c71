package org.jalon.vocabulary;

/** Where the course is followed: LHÉO modalites-enseignement 0, 1, 2. */
public enum Delivery implements Coded {
  /** Entirely on site. */
  ON_SITE("presence"),
  /** Partly remote. */
  MIXED("mixte"),
  /** Entirely remote. */
  REMOTE("distance");

  private final String code;

  Delivery(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
