package org.jalon.quality.coherence;

import java.util.List;
import java.util.Optional;
import org.jalon.lheo.OrganismeFormationResponsable;
import org.jalon.organisation.TrainingBody;
import org.jalon.quality.Bodies;
import org.jalon.quality.Referential;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.quality.code.Nda;
import org.jalon.quality.code.Siret;
import org.jalon.run.Edition;
import org.jalon.run.Effect;

/**
 * OFF-10: the declaration number is one that the public list gives today; an old one tells of a
 * move to another region. Without the list only the form of the number is looked at, for
 * information. Sources: Liste publique des organismes de formation; issue 483 of
 * annuaire-entreprises.
 */
final class ActivityNumberCurrent implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "OFF-10",
              Scope.ORGANISATION,
              Effect.ALERT,
              Effect.ALERT,
              "Liste publique des organismes de formation")
          .milder(Effect.INFORMATION)
          .judgedBy(Referential.TRAINING_BODIES);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    OrganismeFormationResponsable body = subject.formation().organismeFormationResponsable();
    String number = body.numeroActivite();
    if (Nda.missing(number)) {
      return;
    }
    Optional<Edition> edition = subject.registers().edition(Referential.TRAINING_BODIES);
    List<TrainingBody> declared =
        edition.isPresent() && Siret.valid(body.siret())
            ? subject.registers().listBodies(Siret.siren(body.siret()))
            : List.of();
    String path = Bodies.responsible("numero-activite");
    if (!declared.isEmpty() && edition.isPresent() && !current(declared, number)) {
      report.found(path, number, declared.getFirst().activityNumber(), edition.get());
    } else if (declared.isEmpty() && !Nda.valid(number)) {
      report.foundMildly(path, number, "");
    }
  }

  private static boolean current(List<TrainingBody> declared, String number) {
    for (TrainingBody body : declared) {
      if (body.activityNumber().equals(number)) {
        return true;
      }
    }
    return false;
  }
}
