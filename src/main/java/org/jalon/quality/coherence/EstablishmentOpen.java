package org.jalon.quality.coherence;

import java.util.Optional;
import org.jalon.quality.Bodies;
import org.jalon.quality.Degree;
import org.jalon.quality.Openness;
import org.jalon.quality.Referential;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.run.Edition;
import org.jalon.run.Effect;

/**
 * OFF-05: the establishments are known to Insee and open. Apprenticeship leaves the general
 * catalogue otherwise; other offers do not go to France Travail (the milder case). Sources:
 * Carif-Oref PACA, webinar of 25/09/2024; Étoile Centre-Val de Loire 2018.
 */
final class EstablishmentOpen implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "OFF-05",
              Scope.ORGANISATION,
              Effect.NOT_REGULATORY,
              Effect.NOT_REGULATORY,
              "Carif-Oref PACA, 25/09/2024; Étoile Centre-Val de Loire 2018")
          .milder(Effect.HELD_FROM_FLOW)
          .judgedBy(Referential.ESTABLISHMENTS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    Optional<Edition> edition = subject.registers().edition(Referential.ESTABLISHMENTS);
    if (edition.isEmpty()) {
      return;
    }
    Degree degree = subject.apprenticeship() ? Degree.USUAL : Degree.MILDER;
    Bodies.forEach(
        subject,
        (siret, trainer) -> {
          if (Openness.closed(subject.registers(), siret)) {
            report.found(degree, Bodies.siretPath(subject, trainer), siret, edition.get());
          }
        });
  }
}
