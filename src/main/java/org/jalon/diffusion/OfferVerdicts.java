package org.jalon.diffusion;

import java.time.Instant;
import java.util.List;
import org.jalon.vocabulary.FlowState;

/**
 * All verdicts on one offer.
 *
 * @param verdicts one a consumer, in the order of {@link Consumers#all()}
 * @param history changes of state, oldest first; none for the first verdict
 */
public record OfferVerdicts(String publicId, List<Verdict> verdicts, List<Change> history) {

  /** A verdict that became another. */
  public record Change(Instant at, String consumer, FlowState before, FlowState after) {}

  public OfferVerdicts {
    verdicts = List.copyOf(verdicts);
    history = List.copyOf(history);
  }
}
