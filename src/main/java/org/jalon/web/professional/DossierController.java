package org.jalon.web.professional;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.diffusion.Consumers;
import org.jalon.diffusion.OfferVerdicts;
import org.jalon.diffusion.Verdicts;
import org.jalon.offer.OfferDossier;
import org.jalon.offer.OfferFiles;
import org.jalon.page.NoSuchPageException;
import org.jalon.page.SiteSettings;
import org.jalon.web.Words;
import org.jalon.web.alert.AtomWriter;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One offer: where it stands in every flow, why, and who mends it. Reads the database: while that
 * is away the page says so and asks to come back.
 */
@Controller
class DossierController {

  private static final String PATH = ProfessionalFrames.PATH + "/offre/";
  private static final String RETRY_SECONDS = "60";

  private final OfferFiles offers;
  private final Verdicts verdicts;
  private final Consumers consumers;
  private final DossierPages pages;
  private final ProfessionalFrames frames;
  private final SiteSettings settings;

  DossierController(
      OfferFiles offers,
      Verdicts verdicts,
      Consumers consumers,
      DossierPages pages,
      ProfessionalFrames frames,
      SiteSettings settings) {
    this.offers = offers;
    this.verdicts = verdicts;
    this.consumers = consumers;
    this.pages = pages;
    this.frames = frames;
    this.settings = settings;
  }

  private record Known(OfferDossier offer, Optional<OfferVerdicts> verdicts) {}

  @GetMapping("/{lang}" + PATH + "{id}")
  String offer(Words words, @PathVariable String id, HttpServletResponse response, Model model) {
    return show(words, id, "professional/offer", "", response, model);
  }

  /** The findings alone, to print and to forward. */
  @GetMapping("/{lang}" + PATH + "{id}/feuille")
  String sheet(Words words, @PathVariable String id, HttpServletResponse response, Model model) {
    return show(words, id, "professional/sheet", "/feuille", response, model);
  }

  private String show(
      Words words,
      String id,
      String template,
      String below,
      HttpServletResponse response,
      Model model) {
    ProfessionalFrames.requireSpoken(words);
    Known known;
    try {
      known = known(id);
    } catch (DataAccessException | CannotCreateTransactionException databaseAway) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
      model.addAttribute("frame", frames.frame(words, PATH + id + below, words.get("pro.away")));
      return "professional/away";
    }
    DossierPage page = pages.page(known.offer(), known.verdicts(), words);
    model.addAttribute("page", page);
    String title = page.title().isEmpty() ? id : page.title();
    model.addAttribute("frame", frames.frame(words, PATH + id + below, title));
    return template;
  }

  @GetMapping(value = "/{lang}" + PATH + "{id}.atom")
  ResponseEntity<String> atom(Words words, @PathVariable String id) {
    ProfessionalFrames.requireSpoken(words);
    Known known;
    try {
      known = known(id);
    } catch (DataAccessException | CannotCreateTransactionException databaseAway) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
          .build();
    }
    String page = settings.absolute("/" + words.language().pathCode() + PATH + id);
    List<DossierPages.Event> events =
        pages.events(known.offer(), known.verdicts(), new FlowWords(consumers, words));
    Instant updated =
        events.stream()
            .map(DossierPages.Event::when)
            .max(Instant::compareTo)
            .orElse(known.offer().firstSeen());
    String self = page + ".atom";
    String title = known.offer().title();
    String feed =
        AtomWriter.write(
            new AtomWriter.Feed(
                words.language().tag(), self, title, words.get("site.name"), page, updated),
            events.stream()
                .map(event ->
                    new AtomWriter.Entry(
                        self + "#" + event.when() + "-" + Math.abs(event.what().hashCode()),
                        title,
                        page,
                        event.when(),
                        event.what()))
                .toList());
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
        .body(feed);
  }

  private Known known(String id) {
    return new Known(offers.find(id).orElseThrow(NoSuchPageException::new), verdicts.find(id));
  }
}
