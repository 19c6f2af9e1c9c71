package org.jalon.diffusion.gate;

import java.util.Set;
import org.jalon.lheo.OrganismeFormateur;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.run.Mender;

/**
 * FLO-13: neither who answers for the course nor who teaches it is on the consumer's list of {@code
 * sirets} that it does not take. Source: catalogue of apprenticeship, rules (Parcoursup).
 */
final class BodyNotExcluded implements Gate {

  private static final RuleDescription DESCRIPTION =
      Gates.describe("FLO-13", Scope.ORGANISATION, "Catalogue of apprenticeship, rules")
          .mendedBy(Mender.OPERATOR);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Barrier set(Settings settings) {
    Set<String> sirets = settings.values("sirets", "");
    for (String siret : sirets) {
      if (!siret.matches("[0-9]{14}")) {
        throw new IllegalArgumentException("sirets are of 14 digits: " + siret);
      }
    }
    return (offer, today) -> look(offer, sirets);
  }

  private static Outcome look(OfferFacts offer, Set<String> sirets) {
    String responsible = offer.formation().organismeFormationResponsable().siret();
    if (sirets.contains(responsible)) {
      String path = "formation/organisme-formation-responsable/SIRET-organisme-formation/SIRET";
      return Outcome.shut(path, responsible, "");
    }
    for (OrganismeFormateur trainer : offer.action().organismeFormateur()) {
      if (sirets.contains(trainer.siret())) {
        return Outcome.shut(
            offer.inAction("organisme-formateur/SIRET-formateur/SIRET"), trainer.siret(), "");
      }
    }
    return Outcome.open();
  }
}
