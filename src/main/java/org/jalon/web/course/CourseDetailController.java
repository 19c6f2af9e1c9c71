package org.jalon.web.course;

import java.time.Clock;
import java.time.LocalDate;
import org.jalon.page.Assets;
import org.jalon.search.CourseDetail;
import org.jalon.web.Frames;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jalon.web.list.token.ListTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The page of one course. */
@Controller
class CourseDetailController {

  private final CourseByAddress courses;
  private final CourseCertifications certifications;
  private final ListTokens tokens;
  private final Assets assets;
  private final Frames frames;
  private final Freshness freshness;
  private final Clock clock;

  CourseDetailController(
      CourseByAddress courses,
      CourseCertifications certifications,
      ListTokens tokens,
      Assets assets,
      Frames frames,
      Freshness freshness,
      Clock clock) {
    this.courses = courses;
    this.certifications = certifications;
    this.tokens = tokens;
    this.assets = assets;
    this.frames = frames;
    this.freshness = freshness;
    this.clock = clock;
  }

  @GetMapping("/{lang}/cours/{id}")
  @Nullable String course(
      Words words, @PathVariable String id, ServletWebRequest request, Model model) {
    CourseDetail course = courses.get(id);
    if (freshness.unchanged(request, "")) {
      return null;
    }
    LocalDate today = LocalDate.now(clock);
    CourseDetailPage page = CourseDetails.page(course, words, assets, today);
    ListLinks links = ListLinks.of(words, request.getParameterMap());
    model.addAttribute("page", page);
    model.addAttribute("certifications", certifications.of(course.certifications(), today, words));
    model.addAttribute("list", CourseOnList.of(course.id(), links, tokens, words));
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            CourseAddress.PATH + "/" + course.id(),
            CourseAddress.PATH + "/" + course.id() + links.carried(),
            title(course, words),
            description(page),
            page.ended() == null));
    return "course/course";
  }

  private static String title(CourseDetail course, Words words) {
    String town =
        course.places().stream()
            .map(place -> place.address().town())
            .filter(name -> !name.isEmpty())
            .findFirst()
            .map(name -> " – " + words.name(name))
            .orElse("");
    return words.get("title.with-site", words.name(course.title()) + town);
  }

  private static String description(CourseDetailPage page) {
    String facts =
        String.join(" · ", page.facts().stream().map(CourseDetailPage.RowView::text).toList());
    return page.organisation() + (facts.isEmpty() ? "" : " · " + facts);
  }
}
