package org.jalon.quality.lheo;

import java.util.Set;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.run.Effect;
import org.jalon.run.Mender;

/**
 * LHO-02: an action has what LHÉO makes mandatory. A formation without any action is no offer: it
 * is never inspected. Source: LHÉO 2.3, circle 1.
 */
final class ActionComplete implements Rule {

  private static final Set<String> MANDATORY =
      Set.of(
          "rythme-formation",
          "code-public-vise",
          "niveau-entree-obligatoire",
          "modalites-alternance",
          "modalites-enseignement",
          "conditions-specifiques",
          "prise-en-charge-frais-possible",
          "modalites-entrees-sorties");

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of("LHO-02", Scope.ACTION, Effect.REJECTED, Effect.NOT_REGULATORY, "LHÉO 2.3")
          .milder(Effect.ALERT)
          .mendedBy(Mender.CARIF_OREF);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    Faults.report(Part.ACTION, MANDATORY, subject, report);
  }
}
