package org.jalon.quality.apprenticeship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.certification.Certification;
import org.jalon.lheo.Session;
import org.jalon.quality.Referential;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.run.Edition;
import org.jalon.run.Effect;
import org.jalon.run.Mender;

/**
 * APP-05: on the day a session starts, a title it prepares is still registered: the end of
 * registration stops new entries from the day after, not those who are underway. A session of
 * unknown start is judged as if it started today. Of several titles one will do. Sources:
 * Carif-Oref PACA, webinar of 25/09/2024; API apprentissage.
 */
final class RegisteredAtStart implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "APP-05",
              Scope.SESSION,
              Effect.NOT_REGULATORY,
              Effect.NOT_REGULATORY,
              "Carif-Oref PACA, 25/09/2024; API apprentissage")
          .mendedBy(Mender.CERTIFIER)
          .judgedBy(Referential.RNCP);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    Optional<Edition> edition = subject.registers().edition(Referential.RNCP);
    if (!subject.apprenticeship() || edition.isEmpty()) {
      return;
    }
    List<Certification> titles = new ArrayList<>(2);
    Titles.forEach(subject, (title, path) -> titles.add(title));
    Optional<LocalDate> end =
        titles.isEmpty() ? Optional.empty() : lastEntry(titles, edition.get());
    if (end.isEmpty()) {
      return;
    }
    String codes = String.join(", ", titles.stream().map(Certification::code).toList());
    List<Session> sessions = subject.action().session();
    for (int i = 0; i < sessions.size(); i++) {
      Optional<LocalDate> start = sessions.get(i).periode().debut().earliest();
      if (start.orElse(subject.day()).isAfter(end.get())) {
        String expected = "<= " + end.get();
        report.found(subject.inSession(i, "periode/debut"), codes, expected, edition.get());
      } else if (start.isEmpty()) {
        report.recheckOn(end.get().plusDays(1));
      }
    }
  }

  /**
   * The last day on which one of the titles may be entered; empty when one has no such day. A title
   * that is not in force and has no end was ended by the date of the register.
   */
  private static Optional<LocalDate> lastEntry(List<Certification> titles, Edition edition) {
    LocalDate last = LocalDate.MIN;
    for (Certification title : titles) {
      if (title.active() && title.registrationEnds().isEmpty()) {
        return Optional.empty();
      }
      LocalDate end = title.registrationEnds().orElse(edition.date());
      last = end.isAfter(last) ? end : last;
    }
    return Optional.of(last);
  }
}
