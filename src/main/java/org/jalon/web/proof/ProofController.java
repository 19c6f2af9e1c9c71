package org.jalon.web.proof;

import org.jalon.web.Frames;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** The page of proofs of French; it needs no index. */
@Controller
class ProofController {

  private static final String PATH = "/preuves";

  private final ProofPages pages;
  private final Frames frames;
  private final Freshness freshness;

  ProofController(ProofPages pages, Frames frames, Freshness freshness) {
    this.pages = pages;
    this.frames = frames;
    this.freshness = freshness;
  }

  @GetMapping("/{lang}" + PATH)
  @Nullable String proofs(Words words, ServletWebRequest request, Model model) {
    if (freshness.unchanged(request, "")) {
      return null;
    }
    model.addAttribute("page", pages.page(words));
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            PATH,
            words.get("title.with-site", words.get("proof.title")),
            words.get("proof.description"),
            true));
    return "proof/proof";
  }
}
