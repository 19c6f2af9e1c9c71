package org.jalon.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jalon.offer.RunTally;
import org.jalon.run.RunCounts;

/** A piece of work on one source, and how far it has come. Read by any thread, done by one. */
final class Work {

  /** What is to be done with the file. */
  enum Mode {
    /** Take it, under the guard. */
    TAKE,
    /** Take it whatever the guard says: an operator's word. */
    TAKE_ANYWAY,
    /** Say what it would do. */
    TRY
  }

  private static final RunTally NOTHING = new RunTally(RunCounts.NONE, 0, 0, 0);

  private final FeedSource source;
  private final Mode mode;
  private final String askedBy;
  private final Optional<SpooledFile> file;
  private final OptionalLong fileOf;
  private final Clock clock;
  private final Instant started;
  private volatile LiveRun.Phase phase = LiveRun.Phase.WAITING;
  private volatile RunTally tally = NOTHING;
  private volatile long bytesRead;
  private volatile long bytesTotal;
  private volatile String error = "";
  private volatile Instant updated;

  /**
   * @param file to be read instead of fetching one
   * @param fileOf the run that the file came with
   */
  Work(
      FeedSource source,
      Mode mode,
      String askedBy,
      Optional<SpooledFile> file,
      OptionalLong fileOf,
      Clock clock) {
    this.source = source;
    this.mode = mode;
    this.askedBy = askedBy;
    this.file = file;
    this.fileOf = fileOf;
    this.clock = clock;
    this.started = clock.instant();
    this.updated = started;
  }

  /** Fetch the source's feed and take it. */
  static Work take(FeedSource source, String askedBy, Clock clock) {
    return new Work(source, Mode.TAKE, askedBy, Optional.empty(), OptionalLong.empty(), clock);
  }

  FeedSource source() {
    return source;
  }

  Mode mode() {
    return mode;
  }

  String askedBy() {
    return askedBy;
  }

  Optional<SpooledFile> file() {
    return file;
  }

  OptionalLong fileOf() {
    return fileOf;
  }

  /** Whether somebody asked for it and wants an answer even when nothing is new. */
  boolean byHand() {
    return !askedBy.equals("schedule") && !askedBy.equals("start");
  }

  void enter(LiveRun.Phase next) {
    phase = next;
    updated = clock.instant();
  }

  void reads(long bytes) {
    bytesTotal = bytes;
    enter(LiveRun.Phase.READING);
  }

  void has(long bytes, RunTally soFar) {
    bytesRead = bytes;
    tally = soFar;
    updated = clock.instant();
  }

  void broke(String what) {
    error = what;
    enter(LiveRun.Phase.FAILED);
  }

  LiveRun live() {
    RunTally now = tally;
    return new LiveRun(
        source.key(),
        phase,
        mode == Mode.TRY,
        askedBy,
        started,
        Duration.between(started, phase.over() ? updated : clock.instant()),
        bytesRead,
        bytesTotal,
        now.counts(),
        now.notRegulatory(),
        now.rejected(),
        error);
  }
}
