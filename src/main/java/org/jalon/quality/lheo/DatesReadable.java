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
 * LHO-07: dates are eight digits of a day, month or year that there is, or say that they are
 * unknown. Dates of meetings and of enrolment count less. Source: LHÉO 2.3.
 */
final class DatesReadable implements Rule {

  private static final String FORM = "AAAAMMJJ";

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "LHO-07", Scope.SESSION, Effect.REJECTED, Effect.NOT_REGULATORY, "LHÉO 2.3")
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
      if (Part.of(fault) == Part.DATES && subject.concernedBy(fault)) {
        report.found(ofSession(fault.path()) ? Degree.USUAL : Degree.MILDER, fault, FORM);
      }
    }
  }

  private static boolean ofSession(String path) {
    int session = path.indexOf("/session");
    int end = session < 0 ? -1 : path.indexOf(']', session);
    return end > 0 && path.startsWith("]/periode/", end);
  }
}
