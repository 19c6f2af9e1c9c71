package org.jalon.quality.coherence;

import java.util.Optional;
import org.jalon.lheo.Certification;
import org.jalon.lheo.CodeTypeFormation;
import org.jalon.lheo.Formation;
import org.jalon.organisation.Qualiopi;
import org.jalon.quality.Bodies;
import org.jalon.quality.Degree;
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
 * OFF-11: who offers what public or mutual money pays for holds the quality mark of the right
 * category. Apprenticeship leaves the general catalogue otherwise; other offers do not go to the
 * Caisse des Dépôts (the milder case). Sources: decree 2021-1851; Carif-Oref PACA, webinar of
 * 25/09/2024.
 */
final class QualiopiHeld implements Rule {

  /** CPF code of help with the validation of experience. */
  private static final String EXPERIENCE = "CPF200";

  /** CPF code of an assessment of skills. */
  private static final String ASSESSMENT = "CPF202";

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "OFF-11",
              Scope.ORGANISATION,
              Effect.NOT_REGULATORY,
              Effect.NOT_REGULATORY,
              "Decree 2021-1851; Carif-Oref PACA, 25/09/2024")
          .milder(Effect.HELD_FROM_FLOW)
          .judgedBy(Referential.TRAINING_BODIES);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    Optional<Edition> edition = subject.registers().edition(Referential.TRAINING_BODIES);
    if (edition.isEmpty() || !subject.financed()) {
      return;
    }
    Qualiopi category = category(subject);
    if (Qualification.lacking(subject, category)) {
      Degree degree = subject.apprenticeship() ? Degree.USUAL : Degree.MILDER;
      String siret = subject.formation().organismeFormationResponsable().siret();
      String path = Bodies.siretPath(subject, Bodies.RESPONSIBLE);
      report.found(degree, path, siret, edition.get());
    }
  }

  private static Qualiopi category(Subject subject) {
    if (subject.apprenticeship()) {
      return Qualiopi.APPRENTICESHIP;
    }
    Formation formation = subject.formation();
    if (says(formation, EXPERIENCE)) {
      return Qualiopi.EXPERIENCE;
    }
    return says(formation, ASSESSMENT) ? Qualiopi.SKILLS_ASSESSMENT : Qualiopi.TRAINING;
  }

  private static boolean says(Formation formation, String cpf) {
    for (CodeTypeFormation type : formation.codeTypeFormation()) {
      if (cpf.equals(type.codeCpf())) {
        return true;
      }
    }
    for (Certification certification : formation.certification()) {
      if (cpf.equals(certification.codeCpf())) {
        return true;
      }
    }
    return false;
  }
}
