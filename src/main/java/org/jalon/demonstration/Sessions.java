package org.jalon.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jalon.lheo.Adresse;
import org.jalon.lheo.Attributs;
import org.jalon.lheo.Extras;
import org.jalon.lheo.LheoDate;
import org.jalon.lheo.Periode;
import org.jalon.lheo.Recrutement;
import org.jalon.lheo.Session;

/** Sessions around a base day: running, coming, over, and of dates half known or unknown. */
final class Sessions {

  private static final List<String> HOURS = List.of("09h00", "09h30", "14h", "17h30", "18h30");

  private final LocalDate base;
  private final List<String> enrolment;
  private final List<String> meetings;

  Sessions(LocalDate base, List<String> enrolment, List<String> meetings) {
    this.base = base;
    this.enrolment = enrolment;
    this.meetings = meetings;
  }

  /**
   * The sessions of an action.
   *
   * @param months about how long each lasts
   * @param dated whether every session has both dates, if only a month or a year
   * @param words for the phrases on enrolment
   */
  List<Session> draw(
      String number, Adresse place, int months, boolean dated, Words words, Draw draw) {
    int count = draw.index(72, 20, 8) + 1;
    boolean over = draw.chance(5);
    int length = months * 30 + draw.between(-15, 15);
    LocalDate start =
        over
            ? base.minusDays(length + draw.between(5, 200))
            : base.plusDays(draw.between(-length * 3 / 4, 110));
    List<Session> sessions = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      LocalDate first = start.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
      LocalDate last = first.plusDays(length).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
      LocalDate end = over ? least(last, base.minusDays(2)) : last;
      Periode period = period(first, end, dated, draw);
      sessions.add(session(number + "-" + i, period, first, place, words, draw));
      start = over ? start.minusDays(90) : start.plusDays(length + draw.between(7, 60));
    }
    return sessions;
  }

  private Periode period(LocalDate first, LocalDate last, boolean dated, Draw draw) {
    int kind = draw.index(83, 4, 2, 5, 6);
    return switch (dated && kind > 2 ? 0 : kind) {
      case 1 -> period(month(first), month(last));
      case 2 -> period(year(first), year(last));
      case 3 -> period(LheoDate.UNKNOWN_START, LheoDate.UNKNOWN_END);
      case 4 -> period(LheoDate.of(first), LheoDate.UNKNOWN_END);
      default -> period(LheoDate.of(first), LheoDate.of(last));
    };
  }

  private Session session(
      String number, Periode period, LocalDate first, Adresse place, Words words, Draw draw) {
    String enrol = draw.chance(62) ? words.firstThatFits(draw, enrolment) : "";
    String state = List.of("", "1", "2", "3").get(draw.index(22, 58, 17, 3));
    Periode open = period(LheoDate.of(first.minusDays(75)), LheoDate.of(first.minusDays(3)));
    return new Session(
        period,
        place,
        enrol,
        draw.chance(15) ? Optional.of(open) : Optional.empty(),
        state,
        draw.chance(16) ? List.of(recruitment(number, first, place, draw)) : List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Attributs.numbered(number),
        Extras.NONE);
  }

  /** An interview or an information meeting some days before the start. */
  private Recrutement recruitment(String number, LocalDate first, Adresse place, Draw draw) {
    LocalDate day =
        first.minusDays(draw.between(8, 40)).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    boolean remote = draw.chance(10);
    return new Recrutement(
        draw.chance(60) ? "9" : "8",
        "2",
        "",
        remote ? "1" : "0",
        remote ? Optional.empty() : Optional.of(place),
        remote ? "https://www.example.org/reunion" : "",
        OptionalInt.of(draw.between(6, 25)),
        Optional.of(period(LheoDate.of(day), LheoDate.of(day))),
        draw.pick(HOURS),
        "",
        draw.pick(meetings),
        Attributs.numbered("R" + number),
        Extras.NONE);
  }

  private static Periode period(LheoDate start, LheoDate end) {
    return new Periode(start, end, Attributs.NONE, Extras.NONE);
  }

  private static LheoDate month(LocalDate day) {
    return LheoDate.of(LheoDate.of(day).text().substring(0, 6) + "00");
  }

  private static LheoDate year(LocalDate day) {
    return LheoDate.of(day.getYear() + "0000");
  }

  private static LocalDate least(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
