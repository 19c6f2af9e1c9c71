package org.jalon.offer.derive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.vocabulary.Audience;
import org.jalon.vocabulary.CefrLevel;
import org.jalon.vocabulary.CourseKind;
import org.jalon.vocabulary.Delivery;
import org.jalon.vocabulary.Enrolment;
import org.jalon.vocabulary.Funder;
import org.jalon.vocabulary.Moment;
import org.jalon.vocabulary.Price;

/**
 * What is understood of an action and its formation. An empty list or Optional means that the feed
 * does not say.
 *
 * @param kinds at least one
 * @param levels asked at entry
 * @param targetLevels aimed at
 * @param certifications {@code RNCP36315}, {@code RS5616}, {@code CERTIFINFO84385}
 * @param places where it happens, one each that the feed names
 * @param periods one a session, in the feed's order
 */
public record DerivedOffer(
    List<CourseKind> kinds,
    List<CefrLevel> levels,
    List<CefrLevel> targetLevels,
    List<Audience> audiences,
    List<WeeklySlot> timetable,
    List<Moment> moments,
    List<Funder> funders,
    List<String> certifications,
    Optional<Price> price,
    Optional<Delivery> delivery,
    Optional<Enrolment> enrolment,
    boolean childcare,
    boolean access,
    List<OfferPlace> places,
    List<Period> periods) {

  /**
   * A session from its first to its last day; empty where the date is unknown. A date known to the
   * month or year stands for its earliest start and its latest end.
   */
  public record Period(Optional<LocalDate> start, Optional<LocalDate> end) {}

  /** First day of the earliest session; empty when no session's start is known. */
  public Optional<LocalDate> firstStart() {
    return periods.stream().flatMap(p -> p.start().stream()).min(LocalDate::compareTo);
  }

  /** Last day of the last session; empty when any session's end is unknown: it may go on. */
  public Optional<LocalDate> lastEnd() {
    return periods.stream().anyMatch(p -> p.end().isEmpty())
        ? Optional.empty()
        : periods.stream().flatMap(p -> p.end().stream()).max(LocalDate::compareTo);
  }
}
