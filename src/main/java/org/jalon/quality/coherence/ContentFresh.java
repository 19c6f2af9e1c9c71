package org.jalon.quality.coherence;

import java.time.LocalDate;
import java.util.Optional;
import org.jalon.lheo.Attributs;
import org.jalon.lheo.LheoDate;
import org.jalon.lheo.Session;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.run.Effect;

/**
 * OFF-16: what is still to come was looked at within twelve months. Offers that do not say when
 * they were changed are let be. Source: inferred.
 */
final class ContentFresh implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
          "OFF-16", Scope.ACTION, Effect.INFORMATION, Effect.INFORMATION, "Inferred");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    Optional<LocalDate> changed = changed(subject);
    if (changed.isEmpty()) {
      return;
    }
    LocalDate old = changed.get().plusMonths(subject.settings().freshMonths()).plusDays(1);
    LocalDate last = lastStart(subject);
    if (!last.isAfter(subject.day()) || !last.isAfter(old)) {
      return;
    }
    if (subject.day().isBefore(old)) {
      report.recheckOn(old);
    } else {
      report.found(subject.inAction("@datemaj"), LheoDate.of(changed.get()).text(), "");
      report.recheckOn(last);
    }
  }

  private static LocalDate lastStart(Subject subject) {
    LocalDate last = LocalDate.MIN;
    for (Session session : subject.action().session()) {
      Optional<LocalDate> start = session.periode().debut().earliest();
      if (start.isPresent() && start.get().isAfter(last)) {
        last = start.get();
      }
    }
    return last;
  }

  private static Optional<LocalDate> changed(Subject subject) {
    Optional<LocalDate> formation = day(subject.formation().attributs());
    Optional<LocalDate> action = day(subject.action().attributs());
    if (formation.isPresent() && action.isPresent()) {
      return formation.get().isAfter(action.get()) ? formation : action;
    }
    return action.isPresent() ? action : formation;
  }

  /** {@code datemaj} has no fixed form: 20260131 and 2026-01-31 are read, what follows is not. */
  private static Optional<LocalDate> day(Attributs attributs) {
    String text =
        attributs.datemaj().isEmpty() ? attributs.horodatageModification() : attributs.datemaj();
    if (text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
      text = text.substring(0, 4) + text.substring(5, 7) + text.substring(8, 10);
    }
    if (text.length() < 8) {
      return Optional.empty();
    }
    LheoDate date = LheoDate.of(text.substring(0, 8));
    return date.precision() == LheoDate.Precision.DAY ? date.latest() : Optional.empty();
  }
}
