package org.jalon.web.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.certification.reconversion.Regime;
import org.jalon.page.Assets;
import org.jalon.search.certification.CertificationFacet;
import org.jalon.search.certification.CertificationFacetCounts;
import org.jalon.search.certification.CertificationQuery;
import org.jalon.search.certification.CertificationResults;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.web.Link;
import org.jalon.web.OptionView;
import org.jalon.web.Pages;
import org.jalon.web.Words;
import org.jalon.web.certification.CertificationPage.ChipView;
import org.jalon.web.certification.CertificationPage.FacetView;
import org.jalon.web.course.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes pages of certifications found. */
@Component
final class CertificationPages {

  /** Shown open: what nearly everybody needs. */
  private static final Set<CertificationFacet> OPEN =
      Set.of(CertificationFacet.STATE, CertificationFacet.LEVEL);

  private final CertificationSearch search;
  private final Assets assets;

  CertificationPages(CertificationSearch search, Assets assets) {
    this.search = search;
    this.assets = assets;
  }

  CertificationPage found(
      CertificationResults results,
      CertificationForm form,
      Where.Found where,
      LocalDate today,
      Words words) {
    CertificationCards cards = new CertificationCards(words, assets);
    List<CertificationCardView> views = new ArrayList<>();
    int first = (form.page() - 1) * CertificationQuery.PAGE_SIZE + 1;
    for (int i = 0; i < results.hits().size(); i++) {
      views.add(cards.card(results.hits().get(i), first + i));
    }
    String text = where.everywhere() ? "" : where.text();
    return new CertificationPage(
        heading(form, words),
        words.get("certification.count", results.total()),
        CertificationFields.of(form, text, words),
        List.of(),
        null,
        chips(form, results.facets(), where, words),
        form.isEmpty()
            ? null
            : new Link(words.get("filters.clear"), home(words) + CertificationAddress.PATH),
        facets(results.facets(), words),
        regime(form, today, words),
        views,
        Pages.of(
            form.page(),
            CertificationQuery.lastPage(results.total()),
            page -> CertificationAddress.of(words.language().pathCode(), form.withPage(page)),
            words),
        results.total() == 0 ? zero(form, words) : null,
        edition(words),
        files(form, words));
  }

  CertificationPage unsearched(
      CertificationForm form,
      List<Problem> problems,
      CertificationPage.@Nullable QuestionView question,
      Words words) {
    return new CertificationPage(
        heading(form, words),
        null,
        CertificationFields.of(form, form.place(), words),
        problems.stream()
            .map(problem ->
                new CertificationPage.ProblemView(
                    CertificationFields.id(problem.field()),
                    words.get(problem.key(), words.name(problem.value()))))
            .toList(),
        question,
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        null,
        null,
        edition(words),
        List.of());
  }

  private static String heading(CertificationForm form, Words words) {
    return form.words().isEmpty()
        ? words.get("certification.title")
        : words.get("certification.title.words", words.name(form.words()));
  }

  /** What the law says at the date asked: never yesterday's as if it were today's. */
  private static @Nullable String regime(CertificationForm form, LocalDate today, Words words) {
    boolean asked =
        form.written().isPresent() || !form.selected(CertificationFacet.PRO_A).isEmpty();
    if (!asked) {
      return null;
    }
    LocalDate written = form.written().orElse(today);
    return words.get(
        "reconversion.regime." + Regime.on(written).code(), CertificationWords.day(written, words));
  }

  private static List<FacetView> facets(List<CertificationFacetCounts> facets, Words words) {
    List<FacetView> views = new ArrayList<>();
    for (CertificationFacetCounts counts : facets) {
      CertificationFacet facet = counts.facet();
      List<OptionView> options =
          counts.values().stream()
              .filter(value -> value.selected() || value.count() > 0)
              .map(value ->
                  new OptionView(
                      facet.parameter(),
                      value.code(),
                      CertificationWords.label(facet, value.code(), value.label(), words),
                      Integer.toString(value.count()),
                      value.selected(),
                      facet.open()))
              .toList();
      boolean chosen = counts.values().stream().anyMatch(CertificationFacetCounts.Value::selected);
      if (!options.isEmpty()) {
        views.add(
            new FacetView(
                words.get("certification." + facet.parameter()),
                chosen || OPEN.contains(facet) ? "open" : null,
                options));
      }
    }
    return views;
  }

  private static List<ChipView> chips(
      CertificationForm form,
      List<CertificationFacetCounts> facets,
      Where.Found where,
      Words words) {
    List<ChipView> chips = new ArrayList<>();
    if (!form.words().isEmpty()) {
      chips.add(chip(words.get("chip.words", form.words()), form.withWords(""), words));
    }
    if (!where.everywhere()) {
      chips.add(
          chip(
              words.get("certification.near", words.name(where.name())),
              form.withPlace("", false),
              words));
    } else if (form.offers()) {
      chips.add(chip(words.get("certification.offers"), form.withPlace("", false), words));
    }
    for (Map.Entry<CertificationFacet, Set<String>> chosen : form.selections().entrySet()) {
      for (String code : chosen.getValue()) {
        chips.add(
            chip(
                words.name(
                    CertificationWords.label(
                        chosen.getKey(), code, label(facets, chosen.getKey(), code), words)),
                form.without(chosen.getKey(), code),
                words));
      }
    }
    return chips;
  }

  private static String label(
      List<CertificationFacetCounts> facets, CertificationFacet facet, String code) {
    return facets.stream()
        .filter(counts -> counts.facet() == facet)
        .flatMap(counts -> counts.values().stream())
        .filter(value -> value.code().equals(code))
        .map(CertificationFacetCounts.Value::label)
        .findFirst()
        .orElse("");
  }

  private static ChipView chip(String text, CertificationForm rest, Words words) {
    return new ChipView(
        text,
        CertificationAddress.of(words.language().pathCode(), rest),
        words.get("chip.remove", text));
  }

  /** Less of what was asked, the words last. */
  private static CertificationPage.ZeroView zero(CertificationForm form, Words words) {
    String language = words.language().pathCode();
    List<Link> changes = new ArrayList<>();
    if (!form.selections().isEmpty()) {
      CertificationForm free =
          new CertificationForm(
              form.words(),
              Map.of(),
              form.place(),
              form.radiusKm(),
              form.offers(),
              form.written(),
              form.sort(),
              1);
      changes.add(
          new Link(
              words.get("certification.zero.filters"), CertificationAddress.of(language, free)));
    }
    if (form.offers() || !form.place().isEmpty()) {
      changes.add(
          new Link(
              words.get("certification.zero.place"),
              CertificationAddress.of(language, form.withPlace("", false))));
    }
    changes.add(
        new Link(
            words.get("certification.zero.all"),
            CertificationAddress.of(language, CertificationForm.EMPTY)));
    return new CertificationPage.ZeroView(words.get("certification.zero"), changes);
  }

  private String edition(Words words) {
    LocalDate edition = search.state().edition();
    return edition == null
        ? words.get("certification.edition.embedded")
        : words.get("certification.edition", CertificationWords.day(edition, words));
  }

  private static List<Link> files(CertificationForm form, Words words) {
    String query = CertificationAddress.query(form.withPage(1));
    return List.of(
        new Link(words.get("certification.csv"), home(words) + "/certifications.csv" + query),
        new Link(words.get("certification.json"), home(words) + "/certifications.json" + query));
  }

  private static String home(Words words) {
    return "/" + words.language().pathCode();
  }
}
