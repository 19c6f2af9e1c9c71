package org.jalon.offer;

import org.jalon.run.RunCounts;

/**
 * What a run does, before it is decided whether it is kept.
 *
 * @param counts of actions; rejected ones are counted as added, changed or unchanged too
 * @param notRegulatory among those read
 * @param rejected among those read
 * @param shownBefore offers of the source that readers saw before the run
 */
public record RunTally(RunCounts counts, int notRegulatory, int rejected, int shownBefore) {

  /** Offers of the source that readers see after the run. */
  public int shownAfter() {
    return counts.read() - rejected;
  }
}
