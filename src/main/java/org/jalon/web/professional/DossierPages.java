package org.jalon.web.professional;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.diffusion.Consumer;
import org.jalon.diffusion.Consumers;
import org.jalon.diffusion.OfferVerdicts;
import org.jalon.diffusion.Verdict;
import org.jalon.offer.OfferDossier;
import org.jalon.offer.Standing;
import org.jalon.page.XmlLines;
import org.jalon.run.Finding;
import org.jalon.web.Words;
import org.jalon.web.professional.DossierPage.EventView;
import org.jalon.web.professional.DossierPage.MarkedLine;
import org.springframework.stereotype.Component;

/** Makes the page of one offer ready to print. */
@Component
final class DossierPages {

  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

  private final Consumers consumers;
  private final LastSent sent;

  DossierPages(Consumers consumers, LastSent sent) {
    this.consumers = consumers;
    this.sent = sent;
  }

  /** What happened to an offer, or to a verdict on it. */
  record Event(Instant when, String what) {}

  DossierPage page(OfferDossier offer, Optional<OfferVerdicts> verdicts, Words words) {
    FlowWords flows = new FlowWords(consumers, words);
    String home = LookupPages.home(words);
    XmlLines fragment = XmlLines.of(offer.fragment());
    return new DossierPage(
        offer.publicId(),
        offer.title(),
        offer.number(),
        offer.organisation(),
        offer.siret(),
        offer.source(),
        state(offer, flows),
        offer.standing() == Standing.REJECTED || offer.withdrawn().isPresent()
            ? ""
            : "/" + words.language().pathCode() + "/cours/" + offer.publicId(),
        home,
        home + "/offre/" + offer.publicId(),
        verdicts.stream()
            .flatMap(all -> all.verdicts().stream())
            .map(verdict -> flow(verdict, flows))
            .toList(),
        offer.findings().stream().map(found -> flows.finding(found.finding())).toList(),
        events(offer, verdicts, flows).stream()
            .map(event -> new EventView(flows.day(day(event.when())), event.what()))
            .toList(),
        fragment,
        marked(offer, fragment, flows));
  }

  private static LocalDate day(Instant when) {
    return when.atZone(FRANCE).toLocalDate();
  }

  private static String state(OfferDossier offer, FlowWords flows) {
    return offer
        .withdrawn()
        .map(day -> flows.words().get("pro.withdrawn-on", flows.day(day)))
        .orElseGet(() ->
            flows.words().get("pro.standing." + offer.standing().name().toLowerCase(Locale.ROOT)));
  }

  FlowView flow(Verdict verdict, FlowWords flows) {
    String published = consumers.find(verdict.consumer()).map(Consumer::publishedOn).orElse("");
    Words words = flows.words();
    return new FlowView(
        flows.consumer(verdict.consumer()),
        flows.state(verdict.state()),
        verdict.state().code(),
        LookupPages.icon(verdict.state()),
        words.get("pro.since", flows.day(verdict.since())),
        sent.find(verdict).map(day -> words.get("pro.sent", flows.day(day))).orElse(""),
        published.isEmpty() ? words.get("pro.inferred") : words.get("pro.published", published),
        flows.unchecked(verdict.reasons()),
        verdict.reasons().stream().filter(FlowWords::decided).map(flows::reason).toList());
  }

  /** Newest first. */
  List<Event> events(OfferDossier offer, Optional<OfferVerdicts> verdicts, FlowWords flows) {
    Words words = flows.words();
    List<Event> events = new ArrayList<>();
    offer
        .history()
        .forEach(event -> events.add(new Event(event.when(), words.get("event." + event.what()))));
    verdicts.stream()
        .flatMap(all -> all.history().stream())
        .forEach(change ->
            events.add(
                new Event(
                    change.at(),
                    words.get(
                        "pro.changed",
                        flows.consumer(change.consumer()),
                        flows.state(change.before()),
                        flows.state(change.after())))));
    events.sort(Comparator.comparing(Event::when).reversed());
    return events;
  }

  private static List<MarkedLine> marked(OfferDossier offer, XmlLines fragment, FlowWords flows) {
    FragmentLines lines = FragmentLines.of(fragment);
    return offer.findings().stream().flatMap(found -> mark(found.finding(), lines, flows)).toList();
  }

  private static Stream<MarkedLine> mark(Finding finding, FragmentLines lines, FlowWords flows) {
    int line = lines.line(finding.path());
    return line == 0
        ? Stream.empty()
        : Stream.of(new MarkedLine(line, finding.rule(), flows.finding(finding).message()));
  }
}
