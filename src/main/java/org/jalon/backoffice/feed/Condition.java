package org.jalon.backoffice.feed;

import java.util.Locale;
import org.jalon.intake.LiveRun;
import org.jalon.intake.SourceState;
import org.jalon.offer.RunStatus;

/** How a source is, in one word: what asks for a hand comes before what does not. */
public enum Condition {
  RUNNING,
  HELD,
  BROKEN,
  REFUSED,
  LATE,
  NEVER,
  GOOD;

  /** Of a source, now. */
  public static Condition of(SourceState state) {
    LiveRun.Phase phase = state.live().map(LiveRun::phase).orElse(LiveRun.Phase.DONE);
    if (!phase.over()) {
      return RUNNING;
    }
    if (state.held().isPresent()) {
      return HELD;
    }
    if (phase == LiveRun.Phase.FAILED) {
      return BROKEN;
    }
    if (state.last().filter(run -> run.status() == RunStatus.REFUSED).isPresent()) {
      return REFUSED;
    }
    if (state.late()) {
      return LATE;
    }
    return state.lastCommitted().isEmpty() ? NEVER : GOOD;
  }

  /** As in keys of words and names of styles. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
