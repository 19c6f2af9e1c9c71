package org.jalon.quality.apprenticeship;

import java.util.List;
import java.util.Optional;
import org.jalon.certification.Certification;
import org.jalon.lheo.OrganismeFormateur;
import org.jalon.quality.Referential;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.run.Edition;
import org.jalon.run.Effect;
import org.jalon.run.Mender;

/**
 * APP-03: the certifier of a title entitles one of the bodies to train for it. Not asked of what is
 * registered by right (State diplomas) and of the titles of the ministry of Labour; unknown where
 * RNCP names nobody. Sources: Carif-Oref PACA, webinar of 25/09/2024; manual of the catalogue of
 * apprenticeship; France compétences.
 */
final class EntitledByCertifier implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "APP-03",
              Scope.CERTIFICATION,
              Effect.NOT_REGULATORY,
              Effect.NOT_REGULATORY,
              "Carif-Oref PACA, 25/09/2024; France compétences")
          .mendedBy(Mender.CERTIFIER)
          .judgedBy(Referential.RNCP);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    Optional<Edition> edition = subject.registers().edition(Referential.RNCP);
    Titles.forEach(
        subject,
        (title, path) -> {
          if (asked(title) && !entitled(subject, title.organisers())) {
            report.found(path, title.code(), "", edition.orElseThrow());
          }
        });
  }

  private static boolean asked(Certification title) {
    return !title.byRight() && !title.anyoneMayTrain() && !title.organisers().isEmpty();
  }

  private static boolean entitled(Subject subject, List<String> organisers) {
    if (organisers.contains(subject.formation().organismeFormationResponsable().siret())) {
      return true;
    }
    for (OrganismeFormateur trainer : subject.action().organismeFormateur()) {
      if (organisers.contains(trainer.siret())) {
        return true;
      }
    }
    return false;
  }
}
