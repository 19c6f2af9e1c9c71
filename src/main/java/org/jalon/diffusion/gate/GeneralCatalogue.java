package org.jalon.diffusion.gate;

import org.jalon.offer.Standing;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.run.Effect;
import org.jalon.run.Finding;

/**
 * FLO-05: the offer stands in the general catalogue, that is, no rule puts it among the “non
 * réglementaires”. With {@code asked-of: apprenticeship} other offers are let through. Sources:
 * Carif-Oref PACA, webinar of 25/09/2024; catalogue of apprenticeship 5.16.
 */
final class GeneralCatalogue implements Gate {

  private static final RuleDescription DESCRIPTION =
      Gates.describe(
          "FLO-05", Scope.ACTION, "Carif-Oref PACA, 25/09/2024; catalogue of apprenticeship 5.16");

  enum AskedOf {
    ALL,
    APPRENTICESHIP
  }

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Barrier set(Settings settings) {
    AskedOf asked = settings.oneOf("asked-of", AskedOf.ALL);
    return (offer, today) ->
        offer.standing() == Standing.REGULATORY
                || (asked == AskedOf.APPRENTICESHIP && !offer.apprenticeship())
            ? Outcome.open()
            : Outcome.shut("", rules(offer), "");
  }

  private static String rules(OfferFacts offer) {
    return String.join(
        ", ",
        offer.findings().stream()
            .filter(finding -> finding.effect() == Effect.NOT_REGULATORY)
            .map(Finding::rule)
            .distinct()
            .sorted()
            .toList());
  }
}
