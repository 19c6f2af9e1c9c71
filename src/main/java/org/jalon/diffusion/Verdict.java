package org.jalon.diffusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.vocabulary.FlowState;

/**
 * Where an offer stands with one consumer, and why.
 *
 * @param consumer id
 * @param since the day it came to stand there
 * @param reasons those that block first
 * @param next the first day on which time alone can change it; empty when it cannot
 */
public record Verdict(
    String consumer,
    FlowState state,
    LocalDate since,
    List<Reason> reasons,
    Optional<LocalDate> next) {

  public Verdict {
    reasons = List.copyOf(reasons);
  }

  /** As it stands since another day. */
  Verdict since(LocalDate day) {
    return new Verdict(consumer, state, day, reasons, next);
  }
}
