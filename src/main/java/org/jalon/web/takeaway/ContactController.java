package org.jalon.web.takeaway;

import org.jalon.page.NoSuchPageException;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseDetail;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jalon.web.course.Contacts;
import org.jalon.web.course.CourseByAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The telephone's own address book gets whom to call. */
@Controller
class ContactController {

  private final CourseByAddress courses;
  private final SiteSettings settings;
  private final Freshness freshness;

  ContactController(CourseByAddress courses, SiteSettings settings, Freshness freshness) {
    this.courses = courses;
    this.settings = settings;
    this.freshness = freshness;
  }

  @GetMapping("/{lang}/cours/{id}/contact.vcf")
  ResponseEntity<String> card(Words words, @PathVariable String id, ServletWebRequest request) {
    CourseDetail course = courses.get(id);
    if (Contacts.of(Contacts.toEnrol(course), words).isEmpty()) {
      throw new NoSuchPageException();
    }
    if (freshness.unchanged(request, "-v")) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    }
    String card =
        ContactCard.of(
            course,
            Contacts.toEnrol(course),
            words.get("contact.note", course.title()),
            Takeaway.absolute(course, words, settings));
    return Files.download("contact.vcf", "text/vcard;charset=UTF-8", card);
  }
}
