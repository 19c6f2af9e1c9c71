package org.jalon.backoffice.offer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.feed.VisibleSources;
import org.jalon.backoffice.feedback.ProviderLinks;
import org.jalon.backoffice.feedback.StatementView;
import org.jalon.backoffice.finding.FindingView;
import org.jalon.backoffice.view.NotHereException;
import org.jalon.backoffice.view.Phrases;
import org.jalon.feedback.FeedbackDesk;
import org.jalon.feedback.ReportQuery;
import org.jalon.offer.OfferDossier;
import org.jalon.offer.OfferEvent;
import org.jalon.offer.OfferFiles;
import org.jalon.offer.OfferLine;
import org.jalon.offer.Standing;
import org.jalon.page.XmlLines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Single offers: looked up, and looked through. */
@Controller
class OfferController {

  private static final int MOST = 50;
  private static final int WORDS_LENGTH = 200;

  private final VisibleSources sources;
  private final OfferFiles offers;
  private final FeedbackDesk feedback;
  private final ProviderLinks links;

  OfferController(
      VisibleSources sources, OfferFiles offers, FeedbackDesk feedback, ProviderLinks links) {
    this.sources = sources;
    this.offers = offers;
    this.feedback = feedback;
    this.links = links;
  }

  @GetMapping("/backoffice/offers")
  String lookUp(
      @RequestParam(defaultValue = "") String q, Account account, Phrases phrases, Model model) {
    String words = q.replaceAll("\\p{Cntrl}", " ").strip();
    String asked = words.length() > WORDS_LENGTH ? words.substring(0, WORDS_LENGTH) : words;
    model.addAttribute("q", asked);
    if (!asked.isEmpty()) {
      Set<String> keys = sources.keys(account);
      List<Found> found =
          offers.lookUp(asked, keys, MOST).stream().map(line -> found(line, phrases)).toList();
      model.addAttribute("found", found);
      model.addAttribute("more", found.size() == MOST);
    }
    return "backoffice/offers";
  }

  @GetMapping("/backoffice/offers/{id}")
  String offer(@PathVariable String id, Account account, Phrases phrases, Model model) {
    OfferDossier offer =
        offers
            .find(id)
            .filter(found -> sources.sees(account, found.source()))
            .orElseThrow(() -> new NotHereException("offer " + id));
    model.addAttribute("title", offer.title());
    model.addAttribute("offer", offer);
    model.addAttribute("sourceName", sources.name(offer.source()));
    model.addAttribute("standing", offer.standing().name().toLowerCase(Locale.ROOT));
    model.addAttribute("standingText", standing(offer.standing(), phrases));
    model.addAttribute(
        "withdrawn",
        offer
            .withdrawn()
            .map(day -> phrases.get("offer.withdrawn-on", phrases.date(day)))
            .orElse(""));
    model.addAttribute(
        "publicPage",
        offer.standing() == Standing.REJECTED
            ? ""
            : "/" + phrases.language().pathCode() + "/cours/" + id);
    model.addAttribute("values", DerivedValues.of(offer.derived(), phrases));
    model.addAttribute(
        "findings", offer.findings().stream().map(f -> FindingView.of(f, phrases)).toList());
    model.addAttribute(
        "history", offer.history().stream().map(event -> event(event, phrases)).toList());
    said(offer, account, phrases, model);
    model.addAttribute("ordinal", phrases.number(offer.ordinal() + 1));
    model.addAttribute("fragment", XmlLines.of(offer.fragment()));
    return "backoffice/offer";
  }

  /** What people say of the offer, and the link to ask its provider. */
  private void said(OfferDossier offer, Account account, Phrases phrases, Model model) {
    Set<String> keys = sources.keys(account);
    model.addAttribute(
        "reports",
        feedback.count(
            new ReportQuery(keys, Optional.empty(), Optional.empty(), offer.publicId(), 1, MOST)));
    model.addAttribute(
        "statements",
        feedback.statements(keys, offer.publicId(), MOST).stream()
            .map(said -> StatementView.of(said, phrases))
            .toList());
    model.addAttribute("link", links.of(offer.publicId()));
    model.addAttribute("linkUntil", phrases.date(links.until()));
  }

  private static Found found(OfferLine line, Phrases phrases) {
    return new Found(
        line.publicId(),
        line.title(),
        line.number(),
        line.organisation(),
        line.source(),
        line.withdrawn() ? "withdrawn" : line.standing().name().toLowerCase(Locale.ROOT),
        line.withdrawn() ? phrases.get("standing.withdrawn") : standing(line.standing(), phrases),
        phrases.number(line.findings()));
  }

  private static Event event(OfferEvent event, Phrases phrases) {
    return new Event(
        phrases.time(event.when()),
        phrases.get("event." + event.what()),
        Long.toString(event.run()));
  }

  private static String standing(Standing standing, Phrases phrases) {
    return phrases.get("standing." + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** An offer that was found. */
  record Found(
      String id,
      String title,
      String number,
      String organisation,
      String source,
      String standing,
      String standingText,
      String findings) {}

  /** A day in its history. */
  record Event(String when, String what, String run) {}
}
