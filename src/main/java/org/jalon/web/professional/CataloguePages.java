package org.jalon.web.professional;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.diffusion.Consumers;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.search.visibility.VisibilityFacetCounts;
import org.jalon.search.visibility.VisibilityQuery;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.search.visibility.VisibilityResults;
import org.jalon.search.visibility.VisibilitySearch;
import org.jalon.web.Pages;
import org.jalon.web.Words;
import org.springframework.stereotype.Component;

/** Makes the pages of the catalogue of apprenticeship. */
@Component
final class CataloguePages {

  static final String PATH = ProfessionalFrames.PATH + "/apprentissage";
  private static final String HELD_BY = CatalogueTab.CONSUMER + ":";

  private static final List<VisibilityFacet> BREAKDOWNS =
      List.of(
          VisibilityFacet.REGION,
          VisibilityFacet.LEVEL,
          VisibilityFacet.CERTIFICATION,
          VisibilityFacet.ORGANISATION);

  private final VisibilitySearch search;
  private final LookupPages lines;
  private final Consumers consumers;

  CataloguePages(VisibilitySearch search, LookupPages lines, Consumers consumers) {
    this.search = search;
    this.lines = lines;
    this.consumers = consumers;
  }

  VisibilityResults find(CatalogueTab tab, LookupForm form) {
    return search.search(form.with(tab.selections()).query());
  }

  CataloguePage page(CatalogueTab tab, LookupForm form, VisibilityResults found, Words words) {
    FlowWords flows = new FlowWords(consumers, words);
    LookupForm within = form.with(tab.selections());
    String home = LookupPages.home(words);
    int shown = VisibilityQuery.MAX_PAGE * VisibilityQuery.PAGE_SIZE;
    return new CataloguePage(
        home + "/apprentissage",
        form.text(),
        tab.parameter(),
        tabs(tab, form, found.total(), words),
        words.get("catalogue.lead." + tab.parameter()),
        words.get("pro.found", found.total()),
        chips(tab, form, found, flows),
        tab == CatalogueTab.GENERAL ? List.of() : reasons(tab, form, found, flows),
        breakdowns(tab, form, found, flows),
        found.hits().stream().map(offer -> line(tab, offer, words)).toList(),
        found.total() > shown ? words.get("pro.deep", shown) : "",
        Pages.of(
            form.page(),
            VisibilityQuery.lastPage(found.total()),
            number -> address(tab, form.withPage(number), words),
            words),
        LookupPages.files(within, words),
        within.withPage(1).address(home));
  }

  /** The count of another part is that of its own search: nothing else counts it. */
  private List<CataloguePage.TabView> tabs(
      CatalogueTab shown, LookupForm form, int total, Words words) {
    return Arrays.stream(CatalogueTab.values())
        .map(tab -> {
          LookupForm there = withoutReason(form, tab).withPage(1);
          int count = tab == shown ? total : find(tab, there).total();
          return new CataloguePage.TabView(
              words.get("catalogue.tab." + tab.parameter()),
              words.get("pro.number", count),
              address(tab, there, words),
              tab == shown);
        })
        .toList();
  }

  /** In the general part nothing is held: a reason would leave nothing to see. */
  private static LookupForm withoutReason(LookupForm form, CatalogueTab tab) {
    return tab == CatalogueTab.GENERAL ? form.with(Map.of(VisibilityFacet.REASON, Set.of())) : form;
  }

  private static String address(CatalogueTab tab, LookupForm form, Words words) {
    String address = form.address("/" + words.language().pathCode() + PATH);
    return address + (address.contains("?") ? "&" : "?") + "onglet=" + tab.parameter();
  }

  private List<LookupPage.ChipView> chips(
      CatalogueTab tab, LookupForm form, VisibilityResults found, FlowWords flows) {
    return form.selections().entrySet().stream()
        .flatMap(facet ->
            facet.getValue().stream()
                .map(value -> {
                  String text =
                      flows.value(facet.getKey(), value, label(found, facet.getKey(), value));
                  return new LookupPage.ChipView(
                      text,
                      address(tab, form.without(facet.getKey(), value), flows.words()),
                      flows.words().get("chip.remove", text));
                }))
        .toList();
  }

  private static String label(VisibilityResults found, VisibilityFacet facet, String code) {
    return values(found, facet)
        .filter(value -> value.code().equals(code))
        .map(VisibilityFacetCounts.Value::label)
        .findFirst()
        .orElse("");
  }

  private static Stream<VisibilityFacetCounts.Value> values(
      VisibilityResults found, VisibilityFacet facet) {
    return found.facets().stream()
        .filter(counts -> counts.facet() == facet)
        .flatMap(counts -> counts.values().stream());
  }

  private List<CataloguePage.HoldView> reasons(
      CatalogueTab tab, LookupForm form, VisibilityResults found, FlowWords flows) {
    Words words = flows.words();
    return values(found, VisibilityFacet.REASON)
        .filter(value -> value.code().startsWith(HELD_BY) && value.count() > 0)
        .map(value -> {
          String rule = value.code().substring(HELD_BY.length());
          return new CataloguePage.HoldView(
              rule,
              flows.ruleTitle(rule),
              words.get("pro.found", value.count()),
              words.get("rule." + rule + ".mend"),
              address(tab, narrowed(form, VisibilityFacet.REASON, value.code()), words));
        })
        .toList();
  }

  private List<CataloguePage.Breakdown> breakdowns(
      CatalogueTab tab, LookupForm form, VisibilityResults found, FlowWords flows) {
    return BREAKDOWNS.stream()
        .map(facet ->
            new CataloguePage.Breakdown(
                flows.words().get("pro.facet." + facet.parameter()),
                values(found, facet)
                    .filter(value -> value.count() > 0 || value.selected())
                    .map(value -> value(tab, form, facet, value, flows))
                    .toList()))
        .filter(breakdown -> !breakdown.values().isEmpty())
        .toList();
  }

  private static CataloguePage.ValueView value(
      CatalogueTab tab,
      LookupForm form,
      VisibilityFacet facet,
      VisibilityFacetCounts.Value value,
      FlowWords flows) {
    LookupForm next =
        value.selected() ? form.without(facet, value.code()) : narrowed(form, facet, value.code());
    return new CataloguePage.ValueView(
        flows.value(facet, value.code(), value.label()),
        flows.words().get("pro.number", value.count()),
        address(tab, next, flows.words()),
        value.selected());
  }

  private static LookupForm narrowed(LookupForm form, VisibilityFacet facet, String code) {
    Set<String> codes = new LinkedHashSet<>(form.selections().getOrDefault(facet, Set.of()));
    codes.add(code);
    return form.with(Map.of(facet, codes)).withPage(1);
  }

  private CataloguePage.LineView line(CatalogueTab tab, VisibilityRecord offer, Words words) {
    return new CataloguePage.LineView(
        lines.line(offer, words),
        tab == CatalogueTab.GENERAL
            ? List.of()
            : offer.reasons().stream()
                .filter(reason -> reason.startsWith(HELD_BY))
                .map(reason -> reason.substring(HELD_BY.length()))
                .sorted()
                .map(rule ->
                    new CataloguePage.Hold(
                        rule + " · " + words.get("rule." + rule + ".title"),
                        words.get("rule." + rule + ".mend")))
                .toList());
  }
}
