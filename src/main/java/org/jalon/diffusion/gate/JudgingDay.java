package org.jalon.diffusion.gate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jalon.certification.Certifications;
import org.jalon.certification.Register;
import org.jalon.organisation.TrainingBodies;
import org.jalon.place.Gazetteer;
import org.jalon.quality.Referential;
import org.jalon.run.Edition;

/**
 * A day with the registers as they are then.
 *
 * @param day in France
 * @param outdated registers that are absent or too old: what they would say is unknown
 */
public record JudgingDay(
    LocalDate day,
    Certifications certifications,
    TrainingBodies bodies,
    Gazetteer gazetteer,
    Set<Referential> outdated) {

  public JudgingDay {
    outdated = Set.copyOf(outdated);
  }

  /** The edition to judge by; empty when there is none, or none that knows the offer. */
  Optional<Edition> edition(Register register, OfferFacts offer) {
    Referential referential = register == Register.RS ? Referential.RS : Referential.RNCP;
    return offer.demonstration() || outdated.contains(referential)
        ? Optional.empty()
        : certifications.edition(register);
  }

  /** As {@link #edition(Register, OfferFacts)}, of the public list of training bodies. */
  Optional<Edition> bodiesEdition(OfferFacts offer) {
    return offer.demonstration() || outdated.contains(Referential.TRAINING_BODIES)
        ? Optional.empty()
        : bodies.edition();
  }
}
