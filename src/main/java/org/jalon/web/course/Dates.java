package org.jalon.web.course;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jalon.search.CourseDate;

/** What can be said of dates that may be known in part only. */
final class Dates {

  private Dates() {}

  /** Whether the date lies before the day; a date known in part lasts to its end. */
  static boolean over(CourseDate date, LocalDate day) {
    return date.known() && last(date).isBefore(day);
  }

  private static LocalDate last(CourseDate date) {
    if (date.month() == 0) {
      return LocalDate.of(date.year(), 12, 31);
    }
    YearMonth month = YearMonth.of(date.year(), date.month());
    return date.day() == 0
        ? month.atEndOfMonth()
        : month.atDay(Math.min(date.day(), month.lengthOfMonth()));
  }
}
