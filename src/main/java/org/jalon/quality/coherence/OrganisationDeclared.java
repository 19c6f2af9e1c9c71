package org.jalon.quality.coherence;

import java.util.List;
import java.util.Optional;
import org.jalon.lheo.OrganismeFormationResponsable;
import org.jalon.organisation.TrainingBody;
import org.jalon.quality.Bodies;
import org.jalon.quality.Referential;
import org.jalon.quality.Registers;
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
 * OFF-09: the responsible body has declared its activity: it names a declaration number (NDA), and
 * the public list has its legal unit. Milder where nobody finances the offer, and where the list
 * knows the number that the offer lacks. Sources: Carif-Oref PACA, webinar of 25/09/2024; general
 * conditions of EDOF, article 3.
 */
final class OrganisationDeclared implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "OFF-09",
              Scope.ORGANISATION,
              Effect.NOT_REGULATORY,
              Effect.NOT_REGULATORY,
              "Carif-Oref PACA, 25/09/2024; EDOF, general conditions, article 3")
          .milder(Effect.ALERT)
          .judgedBy(Referential.TRAINING_BODIES);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    OrganismeFormationResponsable body = subject.formation().organismeFormationResponsable();
    Registers registers = subject.registers();
    Optional<Edition> edition = registers.edition(Referential.TRAINING_BODIES);
    boolean listed = edition.isPresent() && Siret.valid(body.siret());
    List<TrainingBody> declared =
        listed ? registers.listBodies(Siret.siren(body.siret())) : List.of();
    if (Nda.missing(body.numeroActivite())) {
      unnumbered(subject, declared, edition, report);
    } else if (listed && declared.isEmpty()) {
      String path = Bodies.siretPath(subject, Bodies.RESPONSIBLE);
      if (subject.financed()) {
        report.found(path, body.siret(), "", edition.get());
      } else {
        report.foundMildly(path, body.siret(), "", edition.get());
      }
    }
  }

  private static void unnumbered(
      Subject subject, List<TrainingBody> declared, Optional<Edition> edition, Report report) {
    String path = Bodies.responsible("numero-activite");
    String written = subject.formation().organismeFormationResponsable().numeroActivite();
    if (edition.isPresent() && !declared.isEmpty()) {
      String number = declared.getFirst().activityNumber();
      report.foundMildly(path, written, number, edition.get());
    } else if (subject.financed()) {
      report.found(path, written, "numero-activite");
    } else {
      report.foundMildly(path, written, "numero-activite");
    }
  }
}
