package org.jalon.diffusion.gate;

import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.vocabulary.CourseKind;

/**
 * FLO-02: the offer teaches French, reading and writing, or everyday life in French. Source: RCO
 * activity report 2022 (BonjourBonjour takes the linguistic and sociolinguistic offer).
 */
final class Linguistic implements Gate {

  private static final RuleDescription DESCRIPTION =
      Gates.describe(
          "FLO-02", Scope.ACTION, "RCO activity report 2022: linguistic and sociolinguistic offer");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Barrier set(Settings settings) {
    return (offer, today) ->
        offer.derived().kinds().stream().anyMatch(CourseKind::linguistic)
            ? Outcome.open()
            : Outcome.shut("formation/domaine-formation", kinds(offer), "");
  }

  private static String kinds(OfferFacts offer) {
    return String.join(", ", offer.derived().kinds().stream().map(CourseKind::code).toList());
  }
}
