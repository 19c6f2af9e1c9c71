package org.jalon.web.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.reconversion.Agreement;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.page.NoSuchPageException;
import org.jalon.page.SiteSettings;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jalon.web.alert.AtomWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * What happens to a certification, as a feed: its state, its last day, what replaces it, branches
 * whose agreement names it. An entry's id names the fact, so that a new one is a new entry.
 */
@Controller
class CertificationFeed {

  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

  private final CertificationSearch search;
  private final Agreements agreements;
  private final SiteSettings settings;
  private final Freshness freshness;

  CertificationFeed(
      CertificationSearch search,
      Agreements agreements,
      SiteSettings settings,
      Freshness freshness) {
    this.search = search;
    this.agreements = agreements;
    this.settings = settings;
    this.freshness = freshness;
  }

  @GetMapping("/{lang}" + CertificationAddress.PATH + "/{code}.atom")
  ResponseEntity<String> atom(Words words, @PathVariable String code, ServletWebRequest request) {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    Fiche fiche = search.find(code).orElseThrow(NoSuchPageException::new).fiche();
    if (freshness.unchanged(request, "-" + search.state().version() + "-atom")) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
        .header("X-Robots-Tag", "noindex")
        .body(write(fiche, words));
  }

  private String write(Fiche fiche, Words words) {
    String page =
        settings.absolute(
            "/" + words.language().pathCode() + CertificationAddress.fiche(fiche.code()));
    List<AtomWriter.Entry> entries = new ArrayList<>();
    String state = CertificationWords.state(fiche.state(fiche.edition()), words);
    add(
        entries,
        fiche,
        page,
        "etat-" + fiche.state(fiche.edition()).code(),
        fiche.edition(),
        words.get("certification.feed.state", state));
    LocalDate end = fiche.days().registrationEnds();
    if (end != null) {
      String day = CertificationWords.day(end, words);
      add(
          entries,
          fiche,
          page,
          "fin-" + end,
          fiche.edition(),
          words.get("certification.until.name") + " – " + day);
    }
    for (String successor : fiche.successors()) {
      add(
          entries,
          fiche,
          page,
          "remplacee-" + successor,
          fiche.edition(),
          words.get("certification.replaced-by", words.name(successor)));
    }
    for (Agreement agreement : agreements.listing(fiche.code())) {
      add(
          entries,
          fiche,
          page,
          "accord-" + agreement.text(),
          agreement.inForce().orElse(agreement.signed()),
          "Pro-A – " + words.name(agreement.branch()) + " (IDCC " + agreement.idcc() + ")");
    }
    entries.sort(Comparator.comparing(AtomWriter.Entry::updated).reversed());
    return AtomWriter.write(
        new AtomWriter.Feed(
            words.language().tag(),
            page + ".atom",
            words.get("title.with-site", words.get("certification.feed", fiche.code())),
            words.get("site.name"),
            page,
            entries.getFirst().updated()),
        entries);
  }

  private void add(
      List<AtomWriter.Entry> entries,
      Fiche fiche,
      String page,
      String fact,
      LocalDate day,
      String summary) {
    Instant updated = day.atStartOfDay(FRANCE).toInstant();
    String id =
        "tag:"
            + settings.publicUrl().getHost()
            + ",2026:certifications/"
            + fiche.code()
            + "/"
            + fact;
    entries.add(
        new AtomWriter.Entry(
            id, fiche.title() + " (" + fiche.code() + ")", page, updated, summary));
  }
}
