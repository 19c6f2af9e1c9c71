package org.jalon.quality.apprenticeship;

import java.util.Optional;
import org.jalon.organisation.Qualiopi;
import org.jalon.quality.Bodies;
import org.jalon.quality.Qualification;
import org.jalon.quality.Referential;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.run.Edition;
import org.jalon.run.Effect;

/**
 * APP-01: the responsible body or one that teaches holds the quality mark for apprenticeship; which
 * of them must is a setting ({@link org.jalon.quality.QualiopiMode}). Sources: manual of the
 * catalogue of apprenticeship; Carif-Oref PACA, webinar of 25/09/2024.
 */
final class ApprenticeshipQualiopi implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "APP-01",
              Scope.ORGANISATION,
              Effect.NOT_REGULATORY,
              Effect.NOT_REGULATORY,
              "Catalogue of apprenticeship, manual; Carif-Oref PACA, 25/09/2024")
          .judgedBy(Referential.TRAINING_BODIES);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    Optional<Edition> edition = subject.registers().edition(Referential.TRAINING_BODIES);
    if (subject.apprenticeship()
        && edition.isPresent()
        && Qualification.lacking(subject, Qualiopi.APPRENTICESHIP)) {
      String siret = subject.formation().organismeFormationResponsable().siret();
      String path = Bodies.siretPath(subject, Bodies.RESPONSIBLE);
      report.found(path, siret, "", edition.get());
    }
  }
}
