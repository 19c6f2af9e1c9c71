package org.jalon.diffusion.gate;

import java.time.LocalDate;
import java.util.Optional;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;

/**
 * FLO-03: the last session has not been over for more than {@code days}; a session of unknown end
 * may still go on. Source: Étoile Centre-Val de Loire 2018 (France Travail, 30 days).
 */
final class NotLongOver implements Gate {

  private static final RuleDescription DESCRIPTION =
      Gates.describe("FLO-03", Scope.SESSION, "Étoile Centre-Val de Loire 2018");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Barrier set(Settings settings) {
    int days = settings.number("days", 30);
    return (offer, today) -> {
      Optional<LocalDate> end = offer.derived().lastEnd();
      if (end.isEmpty()) {
        return Outcome.open();
      }
      LocalDate last = end.get().plusDays(days);
      return today.day().isAfter(last)
          ? Outcome.shut(offer.inAction("session"), end.get().toString(), days(today, days))
          : Outcome.openUntil(last.plusDays(1));
    };
  }

  private static String days(JudgingDay today, int days) {
    return ">= " + today.day().minusDays(days);
  }
}
