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
 * LHO-03: an action has a session, a session a period and an address to enrol at. Without any
 * session nothing is on offer. Source: LHÉO 2.3, circle 1.
 */
final class SessionComplete implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "LHO-03", Scope.SESSION, Effect.REJECTED, Effect.NOT_REGULATORY, "LHÉO 2.3")
          .structural()
          .milder(Effect.ALERT)
          .mendedBy(Mender.CARIF_OREF);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    if (subject.action().session().isEmpty()) {
      report.foundStructural(subject.inAction("session"), "", "session");
    }
    List<LheoFinding> faults = subject.found().findings();
    for (int i = 0; i < faults.size(); i++) {
      LheoFinding fault = faults.get(i);
      boolean whole = fault.path().endsWith("/session");
      if (!whole && Part.of(fault) == Part.SESSION && subject.concernedBy(fault)) {
        boolean usual = mandatory(fault.path()) && Faults.grave(fault.code());
        report.found(usual ? Degree.USUAL : Degree.MILDER, fault, Faults.element(fault.path()));
      }
    }
  }

  /** A session has other periods and addresses too: of its recruitment, of its contacts. */
  private static boolean mandatory(String path) {
    int end = path.indexOf(']', path.indexOf("/session"));
    return end > 0
        && (path.startsWith("]/periode/", end)
            || path.startsWith("]/adresse-inscription", end)
            || path.endsWith("]/periode"));
  }
}
