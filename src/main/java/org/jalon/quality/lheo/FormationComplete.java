package org.jalon.quality.lheo;

import java.util.Set;
import org.jalon.lheo.LheoFinding;
import org.jalon.lheo.SafeText;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.run.Effect;
import org.jalon.run.Mender;

/**
 * LHO-01: a formation has what LHÉO makes mandatory. Without a title that says something there is
 * no offer to show. Source: LHÉO 2.3, circle 1.
 */
final class FormationComplete implements Rule {

  private static final String TITLE = "intitule-formation";

  private static final Set<String> MANDATORY =
      Set.of(
          "domaine-formation",
          TITLE,
          "objectif-formation",
          "resultats-attendus",
          "contenu-formation",
          "certifiante",
          "contact-formation",
          "parcours-de-formation",
          "code-niveau-entree");

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "LHO-01", Scope.FORMATION, Effect.REJECTED, Effect.NOT_REGULATORY, "LHÉO 2.3")
          .structural()
          .milder(Effect.ALERT)
          .mendedBy(Mender.CARIF_OREF);

  /** A longer title always says something. */
  private static final int SHORT_TITLE = 30;

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    String title = subject.formation().intituleFormation();
    if (title.length() < SHORT_TITLE && SafeText.isNothing(title)) {
      report.foundStructural("formation/" + TITLE, title, TITLE);
    }
    Faults.report(Part.FORMATION, MANDATORY, FormationComplete::toldAbove, subject, report);
  }

  private static boolean toldAbove(LheoFinding fault) {
    return fault.path().equals("formation/" + TITLE)
        && (fault.code() == LheoFinding.Code.MISSING || fault.code() == LheoFinding.Code.EMPTY);
  }
}
