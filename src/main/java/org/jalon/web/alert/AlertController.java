package org.jalon.web.alert;

import java.util.List;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexNotReadyException;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jalon.web.calendar.CalendarFile;
import org.jalon.web.course.FollowedSearches;
import org.jalon.web.course.FollowedSearches.Reading;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** Any search of courses as a feed (RFC 4287) and as a calendar (RFC 5545). */
@Controller
class AlertController {

  private final CourseSearch search;
  private final FollowedSearches searches;
  private final CourseFeed feed;
  private final StartCalendar calendar;
  private final Freshness freshness;

  AlertController(
      CourseSearch search,
      FollowedSearches searches,
      CourseFeed feed,
      StartCalendar calendar,
      Freshness freshness) {
    this.search = search;
    this.searches = searches;
    this.feed = feed;
    this.calendar = calendar;
    this.freshness = freshness;
  }

  /** One way to write down what a search finds. */
  private interface Form {
    String write(Reading.Clear found, Words words);
  }

  @GetMapping("/{lang}/cours.atom")
  ResponseEntity<String> atom(Words words, ServletWebRequest request) {
    return answer(words, request, "-atom", "application/atom+xml;charset=UTF-8", feed::write);
  }

  @GetMapping("/{lang}/cours.ics")
  ResponseEntity<String> calendar(Words words, ServletWebRequest request) {
    return answer(words, request, "-ics", CalendarFile.CONTENT_TYPE, calendar::write);
  }

  private ResponseEntity<String> answer(
      Words words, ServletWebRequest request, String variant, String type, Form form) {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    if (freshness.unchanged(request, variant)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    }
    return switch (searches.read(request.getParameterMap(), words)) {
      case Reading.Clear clear ->
          ResponseEntity.ok()
              .contentType(MediaType.parseMediaType(type))
              .header("X-Robots-Tag", "noindex")
              .body(form.write(clear, words));
      case Reading.Unclear(List<String> problems) ->
          ResponseEntity.badRequest()
              .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
              .header(HttpHeaders.CONTENT_LANGUAGE, words.language().tag())
              .body(words.get("alert.problem") + "\n" + String.join("\n", problems) + "\n");
    };
  }
}
