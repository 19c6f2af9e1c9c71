package org.jalon.web.level;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jalon.web.Frames;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** One question a page; the address holds the answers, nothing else does. */
@Controller
final class LevelController {

  private final LevelPages pages;
  private final Frames frames;
  private final Freshness freshness;

  LevelController(LevelPages pages, Frames frames, Freshness freshness) {
    this.pages = pages;
    this.frames = frames;
    this.freshness = freshness;
  }

  @GetMapping("/{lang}" + LevelPages.PATH)
  @Nullable String level(
      Words words, ServletWebRequest request, HttpServletResponse response, Model model) {
    if (freshness.unchanged(request, "")) {
      return null;
    }
    Optional<LevelAnswers> read = LevelAnswers.read(request.getParameterMap());
    LevelAnswers answers = read.orElse(LevelAnswers.NONE);
    LevelPage page;
    if (read.isEmpty()) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      page = pages.unreadable(words);
    } else {
      page =
          answers
              .next()
              .map(question -> pages.question(question, answers, words))
              .orElseGet(() -> pages.result(answers, words));
    }
    boolean first = read.isPresent() && answers.given().isEmpty();
    model.addAttribute("page", page);
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            LevelPages.PATH + answers.query(),
            words.get("title.with-site", first ? words.get("level.title") : page.title()),
            words.get("level.lead"),
            first));
    return "level/level";
  }
}
