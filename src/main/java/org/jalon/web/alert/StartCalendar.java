package org.jalon.web.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseDate;
import org.jalon.search.CourseDetail;
import org.jalon.search.CourseLookup;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSearch;
import org.jalon.search.CourseSort;
import org.jalon.web.Words;
import org.jalon.web.calendar.CalendarEvent;
import org.jalon.web.calendar.CalendarFile;
import org.jalon.web.course.Contacts;
import org.jalon.web.course.CourseDetails;
import org.jalon.web.course.FollowedSearches.Reading;
import org.springframework.stereotype.Component;

/** The days on which courses of a search begin, as a calendar. */
@Component
final class StartCalendar {

  private static final int MOST_EVENTS = 200;
  private static final int MONTHS = 12;

  private final CourseSearch search;
  private final Changes changes;
  private final SiteSettings settings;

  StartCalendar(CourseSearch search, Changes changes, SiteSettings settings) {
    this.search = search;
    this.changes = changes;
    this.settings = settings;
  }

  /** A day on which a course begins. */
  private record Start(LocalDate day, CalendarEvent event) {}

  /** Whatever begins among the first so many days belongs to one of the first so many courses. */
  String write(Reading.Clear found, Words words) {
    CourseQuery query = found.search().withSort(CourseSort.START);
    List<Start> starts = new ArrayList<>();
    for (CourseCard card : search.list(query, MOST_EVENTS)) {
      if (search.find(card.id()) instanceof CourseLookup.Found course) {
        Instant stamp = changes.of(card, query.today());
        starts.addAll(starts(course.course(), stamp, query.today(), words));
      }
    }
    return CalendarFile.of(
        words.get("title.with-site", words.get("alert.dates", found.title())),
        starts.stream()
            .sorted(Comparator.comparing(Start::day))
            .limit(MOST_EVENTS)
            .map(Start::event)
            .toList());
  }

  private List<Start> starts(CourseDetail course, Instant stamp, LocalDate today, Words words) {
    Map<String, Start> starts = new LinkedHashMap<>();
    for (CourseDetail.Session session : course.sessions()) {
      CourseDate start = session.start();
      LocalDate day = start.day() == 0 ? null : Changes.day(start);
      if (day != null && !day.isBefore(today) && day.isBefore(today.plusMonths(MONTHS))) {
        String name = session.number().isEmpty() ? day.toString() : session.number();
        String uid = course.id() + "-" + name + "@" + settings.publicUrl().getHost();
        starts.putIfAbsent(uid, new Start(day, event(uid, course, session, day, stamp, words)));
      }
    }
    return List.copyOf(starts.values());
  }

  private CalendarEvent event(
      String uid,
      CourseDetail course,
      CourseDetail.Session session,
      LocalDate day,
      Instant stamp,
      Words words) {
    return new CalendarEvent(
        uid,
        stamp,
        new CalendarEvent.When.Days(day, day),
        words.get("alert.start", words.name(course.title())),
        description(course, session, words),
        course.places().stream()
            .map(place -> String.join(", ", CourseDetails.lines(place.address())))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse(""),
        settings.absolute("/" + words.language().pathCode() + "/cours/" + course.id()));
  }

  private static String description(
      CourseDetail course, CourseDetail.Session session, Words words) {
    List<String> lines = new ArrayList<>();
    lines.add(words.name(CourseDetails.organisation(course)));
    lines.add(CourseDetails.period(session.start(), session.end(), words));
    Contacts.of(Contacts.toEnrol(course), words).stream()
        .flatMap(contact -> contact.phones().stream())
        .findFirst()
        .ifPresent(phone -> lines.add(words.get("contact.call") + " " + words.name(phone.text())));
    lines.removeIf(String::isBlank);
    return String.join("\n", lines);
  }
}
