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
 * LHO-08: at most five Formacode, three NSF, five ROME, five certifications, in their lengths; a
 * Formacode names its version. Too many is the usual case, all else milder. Source: LHÉO 2.3.
 */
final class CodesInNumber implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "LHO-08", Scope.FORMATION, Effect.REJECTED, Effect.NOT_REGULATORY, "LHÉO 2.3")
          .milder(Effect.ALERT)
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
      if (Part.of(fault) == Part.CODES && subject.concernedBy(fault)) {
        Degree degree = fault.code() == LheoFinding.Code.TOO_MANY ? Degree.USUAL : Degree.MILDER;
        report.found(degree, fault, Faults.element(fault.path()));
      }
    }
  }
}
