package org.jalon.intake;

import java.time.Duration;
import java.time.Instant;
import org.jalon.run.RunCounts;

/**
 * How far the work on a source has come.
 *
 * @param dry whether it is only tried
 * @param bytesTotal of the file as received; 0 while it is not known
 * @param counts of actions so far
 * @param error what broke, of the machine, not of the feed; empty while nothing did
 */
public record LiveRun(
    String source,
    Phase phase,
    boolean dry,
    String askedBy,
    Instant started,
    Duration elapsed,
    long bytesRead,
    long bytesTotal,
    RunCounts counts,
    int notRegulatory,
    int rejected,
    String error) {

  /** What is being done. */
  public enum Phase {
    WAITING,
    FETCHING,
    READING,
    CLOSING,
    DONE,
    FAILED;

    /** Whether nothing more will come. */
    public boolean over() {
      return this == DONE || this == FAILED;
    }
  }

  /** Bytes of the file a second, 0 while there is no time to divide by. */
  public long bytesPerSecond() {
    return elapsed.isZero() ? 0 : bytesRead * 1000 / Math.max(1, elapsed.toMillis());
  }
}
