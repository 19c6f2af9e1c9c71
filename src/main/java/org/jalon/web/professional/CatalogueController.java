package org.jalon.web.professional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.search.visibility.VisibilityQuery;
import org.jalon.search.visibility.VisibilityResults;
import org.jalon.search.visibility.VisibilitySearch;
import org.jalon.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue of apprenticeship: what is in, what is not and why, what would let it in. */
@Controller
class CatalogueController {

  private final VisibilitySearch search;
  private final CataloguePages pages;
  private final ProfessionalFrames frames;

  CatalogueController(VisibilitySearch search, CataloguePages pages, ProfessionalFrames frames) {
    this.search = search;
    this.pages = pages;
    this.frames = frames;
  }

  @GetMapping("/{lang}" + CataloguePages.PATH)
  String catalogue(
      Words words,
      @RequestParam(defaultValue = "") String onglet,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    ProfessionalFrames.requireSpoken(words);
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    CatalogueTab tab = CatalogueTab.of(onglet);
    // The part says which flow and which standing: an address cannot ask for others.
    LookupForm form =
        LookupForm.read(request.getParameterMap())
            .with(Map.of(VisibilityFacet.FLOW, Set.of(), VisibilityFacet.STATE, Set.of()));
    VisibilityResults found = pages.find(tab, form);
    if (form.page() > VisibilityQuery.lastPage(found.total())) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
    }
    model.addAttribute("page", pages.page(tab, form, found, words));
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            CataloguePages.PATH + "?onglet=" + tab.parameter(),
            words.get("catalogue.title")));
    return "professional/catalogue";
  }
}
