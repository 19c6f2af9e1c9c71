package org.jalon.web.takeaway;

import org.jalon.page.SiteSettings;
import org.jalon.search.CourseDetail;
import org.jalon.web.Frames;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jalon.web.course.CourseByAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** A course's address to scan: one telephone shows it, another opens it. */
@Controller
class QrController {

  private final CourseByAddress courses;
  private final SiteSettings settings;
  private final Frames frames;
  private final Freshness freshness;

  QrController(CourseByAddress courses, SiteSettings settings, Frames frames, Freshness freshness) {
    this.courses = courses;
    this.settings = settings;
    this.frames = frames;
    this.freshness = freshness;
  }

  @GetMapping("/{lang}/cours/{id}/qr")
  @Nullable String page(
      Words words, @PathVariable String id, ServletWebRequest request, Model model) {
    CourseDetail course = courses.get(id);
    if (freshness.unchanged(request, "-q")) {
      return null;
    }
    String address = Takeaway.address(course, words);
    model.addAttribute(
        "page",
        new QrPage(course.title(), address, address + "/qr.svg", settings.absolute(address)));
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            Takeaway.path(course) + "/qr",
            words.get("title.with-site", words.get("qr.title")),
            words.get("qr.text"),
            false));
    return "takeaway/qr";
  }

  /**
   * @param course address of the course's page
   * @param address the same, as it is written on paper
   */
  record QrPage(String title, String course, String picture, String address) {}

  @GetMapping(path = "/{lang}/cours/{id}/qr.svg", produces = "image/svg+xml")
  ResponseEntity<String> picture(Words words, @PathVariable String id, ServletWebRequest request) {
    CourseDetail course = courses.get(id);
    if (freshness.unchanged(request, "-qs")) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    }
    return ResponseEntity.ok(QrPicture.svg(Takeaway.absolute(course, words, settings)));
  }
}
