package org.jalon.quality.apprenticeship;

import java.util.Optional;
import org.jalon.quality.Bodies;
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
 * APP-02: the responsible body's establishment and those that teach are active at Insee. Sources:
 * Carif-Oref PACA, webinar of 25/09/2024; manual of the catalogue of apprenticeship.
 */
final class EstablishmentsActive implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "APP-02",
              Scope.ORGANISATION,
              Effect.NOT_REGULATORY,
              Effect.NOT_REGULATORY,
              "Carif-Oref PACA, 25/09/2024; catalogue of apprenticeship, manual")
          .judgedBy(Referential.ESTABLISHMENTS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    Optional<Edition> edition = subject.registers().edition(Referential.ESTABLISHMENTS);
    if (!subject.apprenticeship() || edition.isEmpty()) {
      return;
    }
    Bodies.forEach(
        subject,
        (siret, trainer) -> {
          if (Openness.closed(subject.registers(), siret)) {
            report.found(Bodies.siretPath(subject, trainer), siret, "", edition.get());
          }
        });
  }
}
