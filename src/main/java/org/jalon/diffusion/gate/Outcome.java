package org.jalon.diffusion.gate;

import java.time.LocalDate;
import java.util.Optional;
import org.jalon.run.Edition;

/**
 * What a gate says of an offer.
 *
 * @param path in the fragment; empty for the whole
 * @param value found; empty when something is missing
 * @param expected what should stand there; empty when there is nothing to name
 * @param edition of the register that was asked
 * @param next the first day on which time alone can change it; empty when it cannot
 */
public record Outcome(
    Passage passage,
    String path,
    String value,
    String expected,
    Optional<Edition> edition,
    Optional<LocalDate> next) {

  /** Whether the offer gets through. */
  public enum Passage {
    OPEN,
    /** Not yet: time alone will open it. */
    LATER,
    SHUT
  }

  private static final Outcome OPEN =
      new Outcome(Passage.OPEN, "", "", "", Optional.empty(), Optional.empty());

  static Outcome open() {
    return OPEN;
  }

  static Outcome openUntil(LocalDate next) {
    return new Outcome(Passage.OPEN, "", "", "", Optional.empty(), Optional.of(next));
  }

  static Outcome later(String path, String value, String expected, LocalDate next) {
    return new Outcome(Passage.LATER, path, value, expected, Optional.empty(), Optional.of(next));
  }

  static Outcome shut(String path, String value, String expected) {
    return new Outcome(Passage.SHUT, path, value, expected, Optional.empty(), Optional.empty());
  }

  Outcome by(Edition judge) {
    return new Outcome(passage, path, value, expected, Optional.of(judge), next);
  }

  Outcome until(LocalDate day) {
    return new Outcome(passage, path, value, expected, edition, Optional.of(day));
  }
}
