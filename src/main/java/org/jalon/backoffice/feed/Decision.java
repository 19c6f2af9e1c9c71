package org.jalon.backoffice.feed;

import java.util.Optional;
import org.jalon.backoffice.account.Act;
import org.jalon.offer.RunReport;
import org.jalon.offer.RunStatus;

/** What an operator can decide on a run. */
enum Decision {
  ACCEPT(Act.ACCEPTED),
  DISMISS(Act.DISMISSED),
  RETURN(Act.RETURNED);

  private final Act act;

  Decision(Act act) {
    this.act = act;
  }

  Act act() {
    return act;
  }

  /** As in addresses and keys of words. */
  String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  static Optional<Decision> find(String code) {
    for (Decision decision : values()) {
      if (decision.code().equals(code)) {
        return Optional.of(decision);
      }
    }
    return Optional.empty();
  }

  /** Whether it can still be decided. */
  boolean open(RunReport run, RunLines lines) {
    return this == RETURN ? lines.returnable(run) : run.status() == RunStatus.HELD;
  }
}
