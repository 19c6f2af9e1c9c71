package org.jalon.web.information;

import org.jalon.web.Frames;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** Legal notice, privacy and accessibility; they need no index. */
@Controller
class InformationController {

  private final InformationPages pages;
  private final Frames frames;
  private final Freshness freshness;

  InformationController(InformationPages pages, Frames frames, Freshness freshness) {
    this.pages = pages;
    this.frames = frames;
    this.freshness = freshness;
  }

  @GetMapping("/{lang}/mentions-legales")
  @Nullable String legal(Words words, ServletWebRequest request, Model model) {
    return freshness.unchanged(request, "")
        ? null
        : show("/mentions-legales", pages.legal(words), words, model);
  }

  @GetMapping("/{lang}/vie-privee")
  @Nullable String privacy(Words words, ServletWebRequest request, Model model) {
    return freshness.unchanged(request, "")
        ? null
        : show("/vie-privee", pages.privacy(words), words, model);
  }

  @GetMapping("/{lang}/accessibilite")
  @Nullable String accessibility(Words words, ServletWebRequest request, Model model) {
    return freshness.unchanged(request, "")
        ? null
        : show("/accessibilite", pages.accessibility(words), words, model);
  }

  private String show(String path, InformationPage page, Words words, Model model) {
    model.addAttribute("page", page);
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            path,
            words.get("title.with-site", page.title()),
            words.get("site.description"),
            true));
    return "information/information";
  }
}
