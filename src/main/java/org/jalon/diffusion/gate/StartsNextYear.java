package org.jalon.diffusion.gate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jalon.lheo.Session;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;

/**
 * FLO-06: a session starts in the school year that a campaign is for. The campaign that begins in
 * the autumn of year N, on {@code campaign} (09-01 unless set), is for starts from {@code
 * first-day} (08-01) of N+1 to the day before in N+2. A start after that has to wait for its
 * campaign; one before is held, and so is an offer that names no start: it “cannot be published as
 * it stands”. A start known to its month or year counts when it may lie within. Source: catalogue
 * of apprenticeship, rules (rulesUtils; threshold 31/08).
 */
final class StartsNextYear implements Gate {

  private static final RuleDescription DESCRIPTION =
      Gates.describe(
          "FLO-06", Scope.SESSION, "Catalogue of apprenticeship, rules; PACA 25/09/2024");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Barrier set(Settings settings) {
    MonthDay campaign = monthDay(settings, "campaign", "09-01");
    MonthDay firstDay = monthDay(settings, "first-day", "08-01");
    return (offer, today) -> look(offer, today.day(), campaign, firstDay);
  }

  private static MonthDay monthDay(Settings settings, String name, String usual) {
    String text = settings.text(name, usual);
    try {
      return MonthDay.parse("--" + text);
    } catch (DateTimeException unreadable) {
      throw new IllegalArgumentException(name + " is a month and a day, as 09-01: " + text);
    }
  }

  private static Outcome look(
      OfferFacts offer, LocalDate day, MonthDay campaign, MonthDay firstDay) {
    LocalDate thisYear = campaign.atYear(day.getYear());
    int year = day.isBefore(thisYear) ? day.getYear() - 1 : day.getYear();
    LocalDate from = firstDay.atYear(year + 1);
    LocalDate to = firstDay.atYear(year + 2).minusDays(1);
    LocalDate turn = campaign.atYear(year + 1);
    String window = from + "/" + to;
    List<Session> sessions = offer.action().session();
    String said = "";
    int years = Integer.MAX_VALUE;
    for (Session session : sessions) {
      Optional<LocalDate> earliest = session.periode().debut().earliest();
      Optional<LocalDate> latest = session.periode().debut().latest();
      if (earliest.isEmpty() || latest.isEmpty()) {
        continue;
      }
      said = earliest.get().toString();
      if (!latest.get().isBefore(from) && !earliest.get().isAfter(to)) {
        return Outcome.openUntil(turn);
      }
      if (earliest.get().isAfter(to)) {
        years = Math.min(years, campaignsUntil(earliest.get(), firstDay, year));
      }
    }
    String path = offer.inAction("session/periode/debut");
    return years == Integer.MAX_VALUE
        ? Outcome.shut(path, said, window)
        : Outcome.later(path, said, window, campaign.atYear(year + years));
  }

  /** How many campaigns later than that of {@code year} the start is asked for. */
  private static int campaignsUntil(LocalDate start, MonthDay firstDay, int year) {
    int schoolYear =
        start.isBefore(firstDay.atYear(start.getYear())) ? start.getYear() - 1 : start.getYear();
    return schoolYear - 1 - year;
  }
}
