package org.jalon.web.takeaway;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.language.Languages;
import org.jalon.search.CourseDate;
import org.jalon.search.CourseDetail;
import org.jalon.web.Words;
import org.jalon.web.calendar.CalendarEvent;
import org.jalon.web.course.CourseDetails;

/** One session as calendar events, said in the reader's language and in French. */
final class SessionCalendar {

  private final CourseDetail course;
  private final Words words;
  private final Words french;
  private final String address;

  /**
   * @param address the course's page, as somebody else can open it
   */
  SessionCalendar(CourseDetail course, Words words, Words french, String address) {
    this.course = course;
    this.words = words;
    this.french = french;
    this.address = address;
  }

  /** Whether there is a first day to write down. */
  static boolean dated(CourseDetail.Session session) {
    return day(session.start()).isPresent();
  }

  /**
   * The first day, and each weekly meeting until the last day when both are known.
   *
   * @param number the session's place in the course, from 1
   */
  List<CalendarEvent> events(CourseDetail.Session session, int number) {
    List<CalendarEvent> events = new ArrayList<>();
    Optional<LocalDate> first = day(session.start());
    first.ifPresent(start -> events.add(event("", number, firstDay(start))));
    Optional<LocalDate> last = day(session.end());
    if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
      int meeting = 0;
      for (CourseDetail.Slot slot : course.timetable()) {
        meeting++;
        String name = "-" + meeting;
        weekly(slot, first.get(), last.get())
            .ifPresent(when -> events.add(event(name, number, when)));
      }
    }
    return events;
  }

  private static CalendarEvent.When firstDay(LocalDate start) {
    return new CalendarEvent.When.Days(start, start);
  }

  private static Optional<CalendarEvent.When> weekly(
      CourseDetail.Slot slot, LocalDate first, LocalDate last) {
    if (!slot.start().matches("\\d\\d:\\d\\d") || !slot.end().matches("\\d\\d:\\d\\d")) {
      return Optional.empty();
    }
    LocalDate day = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(slot.day())));
    LocalDateTime from = day.atTime(LocalTime.parse(slot.start()));
    LocalDateTime to = day.atTime(LocalTime.parse(slot.end()));
    return day.isAfter(last) || !to.isAfter(from)
        ? Optional.empty()
        : Optional.of(new CalendarEvent.When.Weekly(from, to, last));
  }

  private CalendarEvent event(String meeting, int number, CalendarEvent.When when) {
    String key = when instanceof CalendarEvent.When.Days ? "calendar.start" : "calendar.meeting";
    String summary = both(key) + " – " + course.title();
    return new CalendarEvent(
        course.id() + "-" + number + meeting + "@jalon",
        stamp(),
        when,
        summary,
        String.join("\n", summary, organisation(), both("calendar.check"), address),
        location(),
        address);
  }

  /** In both languages, once where they are the same. */
  private String both(String key) {
    String mine = words.get(key);
    return words.language().equals(Languages.byDefault()) ? mine : mine + " / " + french.get(key);
  }

  private String organisation() {
    return course.responsible().name();
  }

  private String location() {
    return course.places().stream()
        .findFirst()
        .map(place -> String.join(", ", CourseDetails.lines(place.address())))
        .orElse("");
  }

  /** The feed's date of change, so that the same course gives the same file. */
  private Instant stamp() {
    LocalDate known = day(course.updated()).orElse(course.indexed());
    return known.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static Optional<LocalDate> day(CourseDate date) {
    boolean whole =
        date.known()
            && date.month() > 0
            && date.day() > 0
            && date.day() <= YearMonth.of(date.year(), date.month()).lengthOfMonth();
    return whole
        ? Optional.of(LocalDate.of(date.year(), date.month(), date.day()))
        : Optional.empty();
  }
}
