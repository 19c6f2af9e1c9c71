package org.jalon.diffusion.gate;

import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;

/**
 * FLO-09: the course is not followed wholly at a distance. Sources: catalogue of apprenticeship,
 * Affelnet perimeter; held for Parcoursup until March 2026.
 */
final class NotAllRemote implements Gate {

  private static final RuleDescription DESCRIPTION =
      Gates.describe("FLO-09", Scope.ACTION, "Catalogue of apprenticeship, Affelnet perimeter");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Barrier set(Settings settings) {
    return (offer, today) ->
        offer.allRemote()
            ? Outcome.shut(offer.inAction("modalites-enseignement"), "2", "0, 1")
            : Outcome.open();
  }
}
