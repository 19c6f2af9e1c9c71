package org.jalon.intake;

import java.util.Optional;
import org.jalon.offer.RunTally;

/** Stops a run that would take away more than a night usually does: see rule FLX-02. */
final class Guard {

  private Guard() {}

  /**
   * Why a run may not be kept without an operator's word; empty when it may.
   *
   * @param shrink part of the offers that may vanish, 0 to 1
   */
  static Optional<String> objection(RunTally run, double shrink) {
    int before = run.shownBefore();
    int after = run.shownAfter();
    if (after == 0) {
      return Optional.of("SHRUNK: none of " + run.counts().read() + " offers can be shown");
    }
    if (after < before * (1 - shrink)) {
      return Optional.of("SHRUNK: " + after + " offers instead of " + before);
    }
    return Optional.empty();
  }
}
