package org.jalon.offer;

import java.util.Locale;

/** What became of a run. */
public enum RunStatus {
  /** Its offers are there. */
  COMMITTED,
  /** The file could not be read: nothing changed. */
  REFUSED,
  /** The guard stopped it: nothing changed, an operator decides. */
  HELD,
  /** An operator refused it. */
  DISMISSED,
  /** It was only tried. */
  DRY;

  String stored() {
    return name().toLowerCase(Locale.ROOT);
  }

  static RunStatus of(String stored) {
    return valueOf(stored.toUpperCase(Locale.ROOT));
  }
}
