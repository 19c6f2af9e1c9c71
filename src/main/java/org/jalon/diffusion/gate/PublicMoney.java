package org.jalon.diffusion.gate;

import java.util.Set;
import org.jalon.lheo.OrganismeFinanceur;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;

/**
 * FLO-10: the action says that public money pays for it: an agreement, or one of these {@code
 * funders} of dict-financeurs (unless set: State, region, Europe, France Travail, department,
 * commune, ministries, OFII). What it does not say is not supposed. Inferred from the offers that
 * the missions locales send young people to.
 */
final class PublicMoney implements Gate {

  private static final String USUAL = "2, 3, 4, 8, 9, 11, 12, 13, 14, 15, 19, 20";

  private static final RuleDescription DESCRIPTION =
      Gates.describe("FLO-10", Scope.ACTION, "Inferred; LHÉO, dict-financeurs");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Barrier set(Settings settings) {
    Set<String> funders = settings.values("funders", USUAL);
    return (offer, today) -> {
      if ("1".equals(offer.action().conventionnement())) {
        return Outcome.open();
      }
      for (OrganismeFinanceur funder : offer.action().organismeFinanceur()) {
        if (funders.contains(funder.codeFinanceur())) {
          return Outcome.open();
        }
      }
      return Outcome.shut(offer.inAction("organisme-financeur"), said(offer), "");
    };
  }

  private static String said(OfferFacts offer) {
    return String.join(
        ", ",
        offer.action().organismeFinanceur().stream()
            .map(OrganismeFinanceur::codeFinanceur)
            .distinct()
            .toList());
  }
}
