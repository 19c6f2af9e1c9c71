package org.jalon.web.takeaway;

import java.util.List;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.jalon.page.NoSuchPageException;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseDetail;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jalon.web.calendar.CalendarEvent;
import org.jalon.web.calendar.CalendarFile;
import org.jalon.web.course.CourseByAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** A session for the reader's own calendar. */
@Controller
class SessionController {

  private final CourseByAddress courses;
  private final SiteSettings settings;
  private final Freshness freshness;
  private final Words french;

  SessionController(
      CourseByAddress courses, SiteSettings settings, Freshness freshness, Messages messages) {
    this.courses = courses;
    this.settings = settings;
    this.freshness = freshness;
    this.french = new Words(messages, Languages.byDefault());
  }

  /**
   * @param number the session's place in the course, from 1
   */
  @GetMapping("/{lang}/cours/{id}/seance/{number:[0-9]{1,4}}.ics")
  ResponseEntity<String> session(
      Words words, @PathVariable String id, @PathVariable int number, ServletWebRequest request) {
    CourseDetail course = courses.get(id);
    List<CourseDetail.Session> sessions = course.sessions();
    if (number < 1
        || number > sessions.size()
        || !SessionCalendar.dated(sessions.get(number - 1))) {
      throw new NoSuchPageException();
    }
    if (freshness.unchanged(request, "-c")) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    }
    String address = Takeaway.absolute(course, words, settings);
    List<CalendarEvent> events =
        new SessionCalendar(course, words, french, address)
            .events(sessions.get(number - 1), number);
    return Files.download(
        "cours-" + number + ".ics", CalendarFile.CONTENT_TYPE, CalendarFile.of("", events));
  }
}
