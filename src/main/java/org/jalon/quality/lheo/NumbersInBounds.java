package org.jalon.quality.lheo;

import java.util.List;
import org.jalon.lheo.LheoFinding;
import org.jalon.quality.Degree;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.run.Effect;
import org.jalon.run.Mender;

/**
 * LHO-09: at most five languages, eight funders, three dates of information; numbers are whole and
 * within LHÉO's bounds. Source: LHÉO 2.3.
 */
final class NumbersInBounds implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of("LHO-09", Scope.ACTION, Effect.ALERT, Effect.ALERT, "LHÉO 2.3")
          .mendedBy(Mender.CARIF_OREF);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    List<LheoFinding> faults = subject.found().findings();
    for (int i = 0; i < faults.size(); i++) {
      LheoFinding fault = faults.get(i);
      if (Part.of(fault) == Part.NUMBERS && subject.concernedBy(fault)) {
        report.found(Degree.USUAL, fault, Faults.element(fault.path()));
      }
    }
  }
}
