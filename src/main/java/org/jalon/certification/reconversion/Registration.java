package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.certification.reconversion.Verdict.Reason;

/**
 * Where a certification's registration stood on a day. Its last day decides: the register's word
 * “active” is of the day of its edition, not of the day asked.
 */
enum Registration {
  RUNNING,
  OVER,
  UNKNOWN;

  /** The ordinary longest duration under both regimes. */
  static final int LONGEST_MONTHS = 12;

  static Registration on(Target target, LocalDate day) {
    LocalDate ends = target.registrationEnds();
    if (ends != null) {
      return day.isAfter(ends) ? OVER : RUNNING;
    }
    Boolean active = target.active();
    if (active == null) {
      return UNKNOWN;
    }
    return active ? RUNNING : OVER;
  }

  /** Why one that is over is no target. */
  static List<Reason> whyOver(Target target) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason(ReasonCode.REGISTRATION_ENDED, target.registrationEnds(), ""));
    reasons.addAll(successors(target));
    return reasons;
  }

  /** What to check of one that is over: without its last day, it may have run at the day asked. */
  static List<Reason> checksOver(Target target) {
    return target.registrationEnds() == null
        ? List.of(Reason.of(ReasonCode.STATE_UNKNOWN))
        : List.of();
  }

  /** What to check of one that runs and may end before a course begun that day does. */
  static List<Reason> checksRunning(Target target, LocalDate day) {
    LocalDate ends = target.registrationEnds();
    if (ends == null || ends.isAfter(day.plusMonths(LONGEST_MONTHS))) {
      return List.of();
    }
    List<Reason> checks = new ArrayList<>();
    checks.add(new Reason(ReasonCode.ENDS_ON, ends, ""));
    checks.addAll(successors(target));
    return checks;
  }

  private static List<Reason> successors(Target target) {
    return target.successors().stream()
        .map(successor -> new Reason(ReasonCode.REPLACED, null, successor))
        .toList();
  }
}
