package org.jalon.quality.coherence;

import java.util.List;
import org.jalon.lheo.Session;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.run.Effect;

/**
 * OFF-13: a session of apprenticeship has both dates; provisional ones, of a month or a year, will
 * do. Milder where another session of the action has them, and for information for other offers,
 * where dates may stay unknown. Source: Carif-Oref PACA, webinar of 25/09/2024 (“obligatoirement”).
 */
final class SessionDatesPresent implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "OFF-13",
              Scope.SESSION,
              Effect.REJECTED,
              Effect.NOT_REGULATORY,
              "Carif-Oref PACA, 25/09/2024")
          .milder(Effect.INFORMATION);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    List<Session> sessions = subject.action().session();
    boolean permanent = "1".equals(subject.action().modalitesEntreesSorties());
    if (permanent && !subject.apprenticeship()) {
      return;
    }
    boolean grave = subject.apprenticeship() && !anyDated(sessions);
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      if (!dated(session)) {
        String path = subject.inSession(i, "periode");
        String value = session.periode().debut().text() + " " + session.periode().fin().text();
        if (grave) {
          report.found(path, value, "AAAAMMJJ");
        } else {
          report.foundMildly(path, value, "AAAAMMJJ");
        }
      }
    }
  }

  private static boolean anyDated(List<Session> sessions) {
    for (Session session : sessions) {
      if (dated(session)) {
        return true;
      }
    }
    return false;
  }

  private static boolean dated(Session session) {
    return session.periode().debut().earliest().isPresent()
        && session.periode().fin().latest().isPresent();
  }
}
