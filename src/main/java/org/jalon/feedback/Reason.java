package org.jalon.feedback;

import java.util.Optional;

/** What a reader can say is wrong; the code stands in forms, addresses and rows. */
public enum Reason {
  PHONE("telephone", 2),
  PLACE("lieu", 2),
  TIME("horaire", 2),
  FULL("complet", 3),
  CLOSED("ferme", 1),
  PRICE("prix", 2),
  LEVEL("niveau", 3),
  /** Somebody was hurt or asked for money: looked at before all else. */
  MISTREATED("abus", 0),
  OTHER("autre", 3);

  private final String code;
  private final int gravity;

  Reason(String code, int gravity) {
    this.code = code;
    this.gravity = gravity;
  }

  public String code() {
    return code;
  }

  /** 0 is the gravest. */
  public int gravity() {
    return gravity;
  }

  public static Optional<Reason> find(String code) {
    for (Reason reason : values()) {
      if (reason.code.equals(code)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}
