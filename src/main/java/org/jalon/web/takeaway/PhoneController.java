package org.jalon.web.takeaway;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.jalon.search.CourseDetail;
import org.jalon.web.Frames;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jalon.web.course.Contacts;
import org.jalon.web.course.CourseByAddress;
import org.jalon.web.course.CourseDetailPage.ContactView;
import org.jalon.web.course.CourseDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The page to hold while one telephones. */
@Controller
class PhoneController {

  private final CourseByAddress courses;
  private final Frames frames;
  private final Freshness freshness;
  private final Words french;
  private final Clock clock;

  PhoneController(
      CourseByAddress courses, Frames frames, Freshness freshness, Messages messages, Clock clock) {
    this.courses = courses;
    this.frames = frames;
    this.freshness = freshness;
    this.french = new Words(messages, Languages.byDefault());
    this.clock = clock;
  }

  @GetMapping("/{lang}/cours/{id}/telephone")
  @Nullable String script(
      Words words, @PathVariable String id, ServletWebRequest request, Model model) {
    CourseDetail course = courses.get(id);
    if (freshness.unchanged(request, "-t")) {
      return null;
    }
    boolean ended = CourseDetails.ended(course, LocalDate.now(clock));
    model.addAttribute(
        "page",
        new PhonePage(
            course.title(),
            Takeaway.address(course, words),
            ended ? words.get("course.ended") : null,
            Contacts.of(Contacts.toEnrol(course), words),
            new PhoneScript(course, words, french).lines()));
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            Takeaway.path(course) + "/telephone",
            words.get("title.with-site", words.get("phone.title")),
            words.get("phone.intro"),
            false));
    return "takeaway/telephone";
  }

  /**
   * @param course address of the course's page
   * @param ended the sentence for a course that is over, else null
   */
  record PhonePage(
      String title,
      String course,
      @Nullable String ended,
      List<ContactView> contacts,
      List<PhoneScript.LineView> lines) {}
}
