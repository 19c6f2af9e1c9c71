package org.jalon.diffusion.gate;

import java.util.List;
import java.util.Optional;
import org.jalon.organisation.TrainingBody;
import org.jalon.quality.Referential;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.code.Siret;
import org.jalon.run.Edition;

/**
 * FLO-16: the responsible body is in the public list with a quality mark Qualiopi, whoever pays:
 * the account that pays is public. Any category will do here, the right one is OFF-11's to ask.
 * Source: general conditions of Mon compte formation (EDOF), article 3.
 */
final class BodyQualified implements Gate {

  private static final RuleDescription DESCRIPTION =
      Gates.describe("FLO-16", Scope.ORGANISATION, "EDOF, general conditions, article 3")
          .judgedBy(Referential.TRAINING_BODIES);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Barrier set(Settings settings) {
    return BodyQualified::look;
  }

  private static Outcome look(OfferFacts offer, JudgingDay today) {
    String siret = offer.formation().organismeFormationResponsable().siret();
    Optional<Edition> edition = today.bodiesEdition(offer);
    if (edition.isEmpty() || !Siret.valid(siret)) {
      return Outcome.open();
    }
    List<TrainingBody> listed = today.bodies().listBySiren(Siret.siren(siret));
    for (TrainingBody body : listed) {
      if (!body.qualiopi().isEmpty()) {
        return Outcome.open();
      }
    }
    return Outcome.shut(
            "formation/organisme-formation-responsable/SIRET-organisme-formation/SIRET", siret, "")
        .by(edition.get());
  }
}
