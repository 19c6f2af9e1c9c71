package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a certification can be the target, why, and what to check.
 *
 * @param reasons the decisive one first
 * @param checks what a person should still look at; empty when nothing
 * @param sources agreements that were looked at, those that decide first
 */
public record Verdict(
    Regime regime,
    Outcome outcome,
    List<Reason> reasons,
    List<Reason> checks,
    List<Agreement> sources) {

  /**
   * A sentence to be said in the reader's language: {@code reconversion.reason.<code>}.
   *
   * @param day the day it speaks of, null where it needs none
   * @param detail a certification, branch or quote it names; empty where it needs none
   */
  public record Reason(ReasonCode code, @Nullable LocalDate day, String detail) {

    static Reason of(ReasonCode code) {
      return new Reason(code, null, "");
    }
  }
}
