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
 * OFF-03: every body, responsible or teaching, has a SIRET; fourteen zeros are none. Source: CNEFOP
 * report 2015.
 */
final class SiretPresent implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
          "OFF-03",
          Scope.ORGANISATION,
          Effect.REJECTED,
          Effect.NOT_REGULATORY,
          "CNEFOP report 2015");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    Bodies.forEach(
        subject,
        (siret, trainer) -> {
          if (Siret.missing(siret)) {
            report.found(Bodies.siretPath(subject, trainer), siret, "SIRET");
          }
        });
  }
}
