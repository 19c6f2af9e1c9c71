package org.jalon.diffusion.gate;

/** A gate with its settings. Has no state: the same offer on the same day passes or does not. */
@FunctionalInterface
public interface Barrier {

  /** What is unknown never shuts it, unless its Javadoc says that what is missing is asked for. */
  Outcome look(OfferFacts offer, JudgingDay today);
}
