package org.jalon.web.certification;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jalon.page.NoSuchPageException;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.certification.CertificationLinks;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.web.Frames;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The page of one certification, at its code; other forms of the code lead there. */
@Controller
class FicheController {

  private final CertificationSearch search;
  private final FichePages pages;
  private final Frames frames;
  private final Freshness freshness;
  private final Clock clock;

  FicheController(
      CertificationSearch search,
      FichePages pages,
      Frames frames,
      Freshness freshness,
      Clock clock) {
    this.search = search;
    this.pages = pages;
    this.frames = frames;
    this.freshness = freshness;
    this.clock = clock;
  }

  @GetMapping("/{lang}" + CertificationAddress.PATH + "/{code}")
  @Nullable Object fiche(
      Words words, @PathVariable String code, ServletWebRequest request, Model model) {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    CertificationLinks links = search.find(code).orElseThrow(NoSuchPageException::new);
    if (!links.fiche().code().equals(code)) {
      return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
          .location(
              URI.create(
                  "/"
                      + words.language().pathCode()
                      + CertificationAddress.fiche(links.fiche().code())))
          .build();
    }
    if (freshness.unchanged(request, "-" + search.state().version())) {
      return null;
    }
    FichePage page = pages.page(links, LocalDate.now(clock), words);
    model.addAttribute("page", page);
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            CertificationAddress.fiche(page.code()),
            words.get("title.with-site", words.name(page.title()) + " – " + page.code()),
            page.kind() + " · " + page.state(),
            true));
    return "certification/fiche";
  }
}
