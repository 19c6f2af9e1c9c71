package org.jalon.intake;

import org.jalon.run.RunCounts;

/**
 * What became of a piece of work.
 *
 * @param detail why a feed was refused or held; empty otherwise
 */
record RunOutcome(Result result, RunCounts counts, String detail) {

  /** The ways it can end, the machine's failures left aside. */
  enum Result {
    TAKEN,
    /** The file is the one that stands there already. */
    NOTHING_NEW,
    /** The same file was refused before. */
    REFUSED_BEFORE,
    REFUSED,
    HELD,
    TRIED
  }

  static RunOutcome of(Result result) {
    return new RunOutcome(result, RunCounts.NONE, "");
  }

  static RunOutcome of(Result result, String detail) {
    return new RunOutcome(result, RunCounts.NONE, detail);
  }
}
