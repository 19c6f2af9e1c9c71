package org.jalon.web.takeaway;

import java.time.Clock;
import java.time.LocalDate;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.jalon.page.Assets;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseDetail;
import org.jalon.web.Frames;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jalon.web.course.CourseByAddress;
import org.jalon.web.course.CourseDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** A course on A5, to print and give away. */
@Controller
class SheetController {

  private final CourseByAddress courses;
  private final SiteSettings settings;
  private final Assets assets;
  private final Frames frames;
  private final Freshness freshness;
  private final Words french;
  private final Clock clock;

  SheetController(
      CourseByAddress courses,
      SiteSettings settings,
      Assets assets,
      Frames frames,
      Freshness freshness,
      Messages messages,
      Clock clock) {
    this.courses = courses;
    this.settings = settings;
    this.assets = assets;
    this.frames = frames;
    this.freshness = freshness;
    this.french = new Words(messages, Languages.byDefault());
    this.clock = clock;
  }

  @GetMapping("/{lang}/cours/{id}/feuille")
  @Nullable String sheet(
      Words words, @PathVariable String id, ServletWebRequest request, Model model) {
    CourseDetail course = courses.get(id);
    if (freshness.unchanged(request, "-f")) {
      return null;
    }
    LocalDate today = LocalDate.now(clock);
    model.addAttribute(
        "page",
        SheetPage.of(
            course,
            CourseDetails.page(course, words, assets, today),
            CourseDetails.page(course, french, assets, today),
            words,
            Takeaway.absolute(course, words, settings)));
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            Takeaway.path(course) + "/feuille",
            words.get("title.with-site", words.name(course.title())),
            words.get("sheet.text"),
            false));
    return "takeaway/sheet";
  }
}
