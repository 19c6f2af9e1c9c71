package org.jalon.backoffice.account;

import java.util.Locale;

/** What somebody is here. */
public enum Role {
  /** Looks after the whole network. */
  OPERATOR,
  /** Looks after the feeds of one team. */
  PRODUCER;

  String stored() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Role of(String stored) {
    return valueOf(stored.toUpperCase(Locale.ROOT));
  }
}
