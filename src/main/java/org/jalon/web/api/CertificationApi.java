package org.jalon.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.fiche.WayIn;
import org.jalon.certification.reconversion.Agreement;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseQuery;
import org.jalon.search.certification.CertificationCard;
import org.jalon.search.certification.CertificationFacetCounts;
import org.jalon.search.certification.CertificationLinks;
import org.jalon.search.certification.CertificationQuery;
import org.jalon.search.certification.CertificationResults;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.web.Words;
import org.jalon.web.api.CertificationAnswers.CodeLabel;
import org.jalon.web.certification.CertificationWords;
import org.jalon.web.course.Places;
import org.jalon.web.course.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Certifications: a search, and one of them. */
@RestController
final class CertificationApi {

  private final CertificationSearch search;
  private final Agreements agreements;
  private final Places places;
  private final SiteSettings settings;
  private final ApiWords apiWords;
  private final Clock clock;

  CertificationApi(
      CertificationSearch search,
      Agreements agreements,
      Places places,
      SiteSettings settings,
      ApiWords apiWords,
      Clock clock) {
    this.search = search;
    this.agreements = agreements;
    this.places = places;
    this.settings = settings;
    this.apiWords = apiWords;
    this.clock = clock;
  }

  @GetMapping(Operation.ROOT + "/certifications")
  ResponseEntity<CertificationAnswers.CertificationList> certifications(
      HttpServletRequest request) {
    Words words = apiWords.of(request);
    CertificationParameters asked = CertificationParameters.read(new Parameters(request));
    CertificationResults results = search.search(query(asked));
    int pages = CertificationQuery.lastPage(results.total());
    if (asked.page() > pages) {
      throw Refusal.of(
          "page",
          "api.problem.number",
          "page",
          Integer.toString(asked.page()),
          "1",
          Integer.toString(pages));
    }
    return CourseApi.json(
        new CertificationAnswers.CertificationList(
            results.total(),
            asked.page(),
            pages,
            day(search.state().edition()),
            results.facets().stream().map(counts -> facet(counts, words)).toList(),
            results.hits().stream().map(card -> item(card, words)).toList()));
  }

  private CertificationQuery query(CertificationParameters asked) {
    LocalDate today = LocalDate.now(clock);
    return new CertificationQuery(
        asked.words(),
        asked.selections(),
        offered(asked, today),
        today,
        asked.written().orElse(today),
        asked.sort(),
        asked.page());
  }

  private @Nullable Set<String> offered(CertificationParameters asked, LocalDate today) {
    if (asked.near().isEmpty()) {
      return null;
    }
    return switch (places.read(asked.near(), asked.radiusKm())) {
      case Where.Found where ->
          search.offered(CourseQuery.everything(today).withArea(where.area())).keySet();
      case Where.Ambiguous several ->
          throw Refusal.unclear(
              "near", "api.problem.place.several", asked.near(), several.candidates());
      case Where.Unknown unknown ->
          throw Refusal.unclear(
              "near", "api.problem.place.unknown", asked.near(), unknown.similar());
    };
  }

  private static Answers.FacetCount facet(CertificationFacetCounts counts, Words words) {
    return new Answers.FacetCount(
        CertificationParameters.name(counts.facet()),
        words.get("certification." + counts.facet().parameter()),
        counts.values().stream()
            .map(value ->
                new Answers.FacetValue(
                    value.code(),
                    CertificationWords.label(counts.facet(), value.code(), value.label(), words),
                    value.count(),
                    value.selected()))
            .toList());
  }

  private CertificationAnswers.CertificationItem item(CertificationCard card, Words words) {
    return new CertificationAnswers.CertificationItem(
        card.code(),
        card.title(),
        Codes.text(card.type()),
        card.kind().code(),
        card.level(),
        card.state().code(),
        day(card.registrationEnds()),
        card.successors(),
        card.certifiers(),
        card.branches(),
        address(card.code(), words));
  }

  @GetMapping(Operation.ROOT + "/certifications/{code}")
  ResponseEntity<CertificationAnswers.Certification> certification(
      @PathVariable String code, HttpServletRequest request) {
    CertificationLinks links =
        search
            .find(code)
            .orElseThrow(() ->
                Refusal.nothing(
                    HttpStatus.NOT_FOUND, "code", "certification.compare.unknown", code));
    return CourseApi.json(whole(links, apiWords.of(request)));
  }

  private CertificationAnswers.Certification whole(CertificationLinks links, Words words) {
    Fiche fiche = links.fiche();
    return new CertificationAnswers.Certification(
        fiche.code(),
        fiche.title(),
        Codes.text(fiche.type()),
        fiche.kind().code(),
        fiche.level(),
        fiche.state(LocalDate.now(clock)).code(),
        fiche.byRight(),
        day(fiche.days().decided()),
        day(fiche.days().effective()),
        day(fiche.days().registrationEnds()),
        day(fiche.days().lastDelivery()),
        fiche.predecessors(),
        fiche.successors(),
        links.chain().stream()
            .map(step ->
                new CertificationAnswers.ChainStep(
                    step.code(), Codes.text(step.title()), step.known()))
            .toList(),
        fiche.waysIn().stream().sorted().map(WayIn::code).toList(),
        labels(fiche.formacodes()),
        labels(fiche.nsf()),
        labels(fiche.rome()),
        fiche.certifiers().stream().map(Fiche.Certifier::name).toList(),
        (int) fiche.partners().stream().filter(body -> body.trains() && body.active()).count(),
        fiche.blocks().stream()
            .map(block -> new CodeLabel(block.code(), Codes.text(block.title())))
            .toList(),
        Codes.text(fiche.texts().purpose()),
        Codes.text(fiche.texts().activities()),
        Codes.text(fiche.texts().skills()),
        Codes.text(fiche.texts().jobs()),
        agreements.listing(fiche.code()).stream().map(Agreement::idcc).distinct().toList(),
        fiche.otherCodes(),
        fiche.edition().toString(),
        address(fiche.code(), words));
  }

  private static List<CodeLabel> labels(List<Fiche.Named> values) {
    return values.stream()
        .map(value -> new CodeLabel(value.code(), Codes.text(value.label())))
        .toList();
  }

  private String address(String code, Words words) {
    return settings.absolute("/" + words.language().pathCode() + "/certifications/" + code);
  }

  static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
