package org.jalon.search.index;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseDate;

/**
 * A card as it stands in the index: its start and end depend on the day it is read, so the sessions
 * are kept with it.
 */
public record StoredCard(CourseCard card, List<Session> sessions) {

  /**
   * A session's days as the feed knows them.
   *
   * @param startDay epoch day of the earliest start, {@link CourseDocument#UNKNOWN_DAY} unknown
   * @param endDay epoch day of the latest end, {@link CourseDocument#UNKNOWN_DAY} unknown
   */
  public record Session(CourseDate start, CourseDate end, int startDay, int endDay) {}

  /**
   * The card with the dates of the session that matters that day: next, else under way, else last.
   */
  public CourseCard at(LocalDate today) {
    int day = (int) today.toEpochDay();
    return sessions.stream()
        .min(
            Comparator.comparing((Session s) -> s.endDay() < day)
                .thenComparing(s -> s.startDay() == CourseDocument.UNKNOWN_DAY)
                .thenComparing(s -> s.startDay() < day)
                .thenComparing(s -> Math.abs((long) s.startDay() - day)))
        .map(s -> card.during(s.start(), s.end()))
        .orElse(card);
  }
}
