package org.jalon.quality.coherence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.lheo.Periode;
import org.jalon.lheo.Session;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.run.Effect;

/**
 * OFF-12: no session ends before it starts; and some session has not been over for longer than the
 * window (30 days), or the offer goes out in no flow that looks at it (the milder case). An unknown
 * date counts as open. Sources: LHÉO; Étoile Centre-Val de Loire 2018.
 */
final class SessionDatesInOrder implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "OFF-12",
              Scope.SESSION,
              Effect.REJECTED,
              Effect.NOT_REGULATORY,
              "LHÉO; Étoile Centre-Val de Loire 2018")
          .milder(Effect.HELD_FROM_FLOW);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    List<Session> sessions = subject.action().session();
    LocalDate lastEnd = LocalDate.MIN;
    int last = -1;
    boolean open = false;
    for (int i = 0; i < sessions.size(); i++) {
      Periode period = sessions.get(i).periode();
      Optional<LocalDate> end = period.fin().latest();
      open |= end.isEmpty();
      if (end.isPresent() && end.get().isAfter(lastEnd)) {
        lastEnd = end.get();
        last = i;
      }
      inOrder(subject, i, period, end, report);
    }
    if (!open && last >= 0) {
      inWindow(subject, last, lastEnd, report);
    }
  }

  private static void inOrder(
      Subject subject, int index, Periode period, Optional<LocalDate> end, Report report) {
    Optional<LocalDate> start = period.debut().earliest();
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      String path = subject.inSession(index, "periode/fin");
      report.found(path, period.fin().text(), ">= " + period.debut().text());
    }
  }

  private static void inWindow(Subject subject, int last, LocalDate lastEnd, Report report) {
    LocalDate out = lastEnd.plusDays(subject.settings().windowDays() + 1L);
    if (subject.day().isBefore(out)) {
      report.recheckOn(out);
    } else {
      String end = subject.action().session().get(last).periode().fin().text();
      report.foundMildly(subject.inSession(last, "periode/fin"), end, "");
    }
  }
}
