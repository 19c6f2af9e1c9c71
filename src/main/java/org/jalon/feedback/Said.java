package org.jalon.feedback;

import java.util.Locale;
import java.util.Optional;

/** What a provider can say of its offer; the code stands in forms and addresses. */
public enum Said {
  STILL_RIGHT("valable"),
  CHANGED("modifie"),
  FULL("complet");

  private final String code;

  Said(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** As in rows: {@code still_right}. */
  String stored() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Said> find(String code) {
    for (Said said : values()) {
      if (said.code.equals(code)) {
        return Optional.of(said);
      }
    }
    return Optional.empty();
  }
}
