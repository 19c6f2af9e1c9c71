package org.jalon.web.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jalon.search.CourseDate;
import org.jalon.search.CourseDetail;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;

/** The sessions of a course: those to come first, those that are over last. */
final class Sessions {

  private final Words words;
  private final LocalDate today;

  Sessions(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  List<CourseDetailPage.SessionView> of(CourseDetail course) {
    List<CourseDetail.Session> sessions = course.sessions();
    String base =
        "/" + words.language().pathCode() + CourseAddress.PATH + "/" + course.id() + "/seance/";
    return sessions.stream()
        .sorted(
            Comparator.comparing((CourseDetail.Session session) -> over(session))
                .thenComparing(session -> sortable(session.start())))
        .map(session -> view(session, base + (sessions.indexOf(session) + 1) + ".ics"))
        .toList();
  }

  private boolean over(CourseDetail.Session session) {
    return Dates.over(session.end(), today);
  }

  /** Unknown dates come after known ones. */
  private static int sortable(CourseDate date) {
    return date.known() ? (date.year() * 100 + date.month()) * 100 + date.day() : Integer.MAX_VALUE;
  }

  private CourseDetailPage.SessionView view(CourseDetail.Session session, String calendar) {
    String dates = CourseDetails.period(session.start(), session.end(), words);
    String enrolment =
        CourseDetails.period(session.enrolmentStart(), session.enrolmentEnd(), words);
    return new CourseDetailPage.SessionView(
        dates.isEmpty() ? words.get("card.date.unknown") : dates,
        session.start().day() > 0 && !over(session) ? calendar : null,
        state(session),
        enrolment.isEmpty() ? null : words.get("course.session.enrolment", enrolment),
        CourseDetails.orNull(session.howToEnrol()),
        CourseDetails.lines(session.enrolmentAddress()),
        session.events().stream().map(this::event).toList(),
        Contacts.of(session.contacts(), words),
        Contacts.links(session.links()));
  }

  private @Nullable String state(CourseDetail.Session session) {
    if (over(session)) {
      return words.get("card.ended");
    }
    return session.state().isEmpty() ? null : words.get("course.state." + session.state());
  }

  private CourseDetailPage.EventView event(CourseDetail.Event event) {
    List<CourseDetailPage.LinkView> links = Contacts.links(List.of(event.link()));
    return new CourseDetailPage.EventView(
        words.get("course.event." + kind(event.kind())),
        when(event),
        CourseDetails.lines(event.address()),
        CourseDetails.orNull(event.comment()),
        links.isEmpty() ? null : links.getFirst());
  }

  /** LHÉO modalite-recrutement, with the kinds that are alike to a learner under one name. */
  private static String kind(String code) {
    return switch (code) {
      case "1", "2", "8", "9" -> code;
      case "3", "7" -> "3";
      case "4", "5", "6" -> "4";
      default -> "0";
    };
  }

  private String when(CourseDetail.Event event) {
    String date = CourseDetails.period(event.start(), event.end(), words);
    if (event.startTime().isEmpty()) {
      return date;
    }
    String hours =
        event.endTime().isEmpty()
            ? event.startTime()
            : words.get("course.hours.range", event.startTime(), event.endTime());
    return date.isEmpty() ? hours : words.get("course.event.when", date, hours);
  }
}
