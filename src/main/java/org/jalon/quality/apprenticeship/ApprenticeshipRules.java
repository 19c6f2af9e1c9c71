package org.jalon.quality.apprenticeship;

import java.util.List;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.RuleFamily;
import org.jalon.quality.Scope;
import org.jalon.run.Effect;
import org.jalon.run.Mender;
import org.springframework.stereotype.Component;

/** What the general catalogue asks of apprenticeship; other offers are let be. */
@Component
public final class ApprenticeshipRules implements RuleFamily {

  private static final RuleDescription VALIDITY =
      notDecided(
          "APP-06",
          "Catalogue of apprenticeship, rules",
          "the diploma's code (CFD) and its closing date: LHÉO has no place for it, the base of the"
              + " ministry of Education (BCN) is not loaded");

  private static final RuleDescription DIPLOMA =
      notDecided(
          "APP-07",
          "Carif-Oref PACA, 25/09/2024; tables de correspondances",
          "the diploma's code (CFD) and the base of the ministry of Education (BCN)");

  private static final RuleDescription DIPLOMA_AND_RNCP =
      notDecided(
          "APP-08",
          "API apprentissage, kit apprentissage",
          "the diploma's code (CFD) and the kit that pairs it with RNCP");

  private static RuleDescription notDecided(String id, String source, String needs) {
    Effect effect = Effect.NOT_REGULATORY;
    return RuleDescription.of(id, Scope.CERTIFICATION, effect, effect, source)
        .mendedBy(Mender.CARIF_OREF)
        .notDecided(needs);
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        new ApprenticeshipQualiopi(),
        new EstablishmentsActive(),
        new EntitledByCertifier(),
        new OpenToApprentices(),
        new RegisteredAtStart(),
        new FieldsRequired(),
        new DeclaredByCentre());
  }

  @Override
  public List<RuleDescription> others() {
    return List.of(VALIDITY, DIPLOMA, DIPLOMA_AND_RNCP);
  }
}
