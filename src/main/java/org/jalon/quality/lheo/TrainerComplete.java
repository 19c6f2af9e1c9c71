package org.jalon.quality.lheo;

import java.util.List;
import java.util.Set;
import org.jalon.lheo.OrganismeFormateur;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.quality.code.Uai;
import org.jalon.run.Effect;

/**
 * LHO-05: a body that teaches, if one is named, has its SIRET and name; its UAI, if any, has a
 * right key. Source: LHÉO 2.3.
 */
final class TrainerComplete implements Rule {

  private static final Set<String> MANDATORY =
      Set.of("SIRET-formateur", "SIRET", "raison-sociale-formateur");

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "LHO-05", Scope.ORGANISATION, Effect.REJECTED, Effect.NOT_REGULATORY, "LHÉO 2.3")
          .milder(Effect.ALERT);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    Faults.report(Part.TRAINER, MANDATORY, subject, report);
    List<OrganismeFormateur> trainers = subject.action().organismeFormateur();
    for (int i = 0; i < trainers.size(); i++) {
      String uai = trainers.get(i).codeUai();
      if (Uai.wrongKey(uai)) {
        String below = "organisme-formateur[" + (i + 1) + "]/code-UAI-formateur/code-UAI";
        report.foundMildly(subject.inAction(below), uai, Uai.mended(uai).orElse(""));
      }
    }
  }
}
