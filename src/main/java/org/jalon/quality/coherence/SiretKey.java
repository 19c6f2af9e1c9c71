package org.jalon.quality.coherence;

import org.jalon.quality.Bodies;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.quality.code.Siret;
import org.jalon.run.Effect;

/**
 * OFF-04: a SIRET has fourteen digits and right keys, of its SIREN too: 11122233344455 passes the
 * first key and fails the second. Sources: CNEFOP report 2015; issues 1716 of demarche-numerique
 * and 4683 of conseillers-entreprises.
 */
final class SiretKey implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
          "OFF-04",
          Scope.ORGANISATION,
          Effect.REJECTED,
          Effect.NOT_REGULATORY,
          "CNEFOP report 2015; Insee for the keys");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    Bodies.forEach(
        subject,
        (siret, trainer) -> {
          if (!Siret.missing(siret) && !Siret.valid(siret)) {
            report.found(Bodies.siretPath(subject, trainer), siret, "");
          }
        });
  }
}
