package org.jalon.web.professional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalon.diffusion.Consumers;
import org.jalon.page.Assets;
import org.jalon.quality.code.Siret;
import org.jalon.search.visibility.VisibilityFacetCounts;
import org.jalon.search.visibility.VisibilityQuery;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.search.visibility.VisibilityResults;
import org.jalon.vocabulary.FlowState;
import org.jalon.web.Link;
import org.jalon.web.OptionView;
import org.jalon.web.Pages;
import org.jalon.web.Words;
import org.jalon.web.professional.OfferLineView.MarkView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes lists of offers ready to print. */
@Component
final class LookupPages {

  private static final int FEW_VALUES = 15;
  private static final String LA_POSTE = "356000000";

  private final Consumers consumers;
  private final Assets assets;

  LookupPages(Consumers consumers, Assets assets) {
    this.consumers = consumers;
    this.assets = assets;
  }

  LookupPage page(
      LookupForm form,
      @Nullable VisibilityResults results,
      List<OfferLineView> offers,
      Words words) {
    FlowWords flows = new FlowWords(consumers, words);
    String home = home(words);
    return new LookupPage(
        home,
        form.text(),
        String.join("\n", form.pasted()),
        form.withdrawn(),
        results == null ? null : words.get("pro.found", results.total()),
        problems(form, words),
        results == null ? List.of() : results.missing(),
        tabs(words),
        // Without its list a link would lead to all offers: there the boxes are unticked instead.
        form.pasted().isEmpty() ? chips(form, flows) : List.of(),
        results == null ? List.of() : facets(results, flows),
        offers,
        results == null || !form.pasted().isEmpty()
            ? null
            : Pages.of(
                form.page(),
                VisibilityQuery.lastPage(results.total()),
                page -> form.withPage(page).address(home),
                words),
        files(form, words),
        deep(form, results, words));
  }

  /** Said where pages end before the offers do. */
  private static String deep(LookupForm form, @Nullable VisibilityResults results, Words words) {
    int shown = VisibilityQuery.MAX_PAGE * VisibilityQuery.PAGE_SIZE;
    return results == null || results.total() <= shown || !form.pasted().isEmpty()
        ? ""
        : words.get("pro.deep", shown);
  }

  static String home(Words words) {
    return "/" + words.language().pathCode() + ProfessionalFrames.PATH;
  }

  OfferLineView line(VisibilityRecord offer, Words words) {
    FlowWords flows = new FlowWords(consumers, words);
    List<MarkView> marks = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Map.Entry<String, FlowState> flow : offer.flows().entrySet()) {
      FlowState state = flow.getValue();
      if (state == FlowState.NOT_CONCERNED) {
        others.add(flows.consumer(flow.getKey()));
      } else {
        marks.add(mark(flow.getKey(), state, flows));
      }
    }
    return new OfferLineView(
        home(words) + "/offre/" + offer.publicId(),
        offer.title(),
        offer.number(),
        offer.bodies().isEmpty() ? "" : offer.bodies().getFirst(),
        offer.sirets().isEmpty() ? "" : offer.sirets().getFirst(),
        offer.town(),
        offer.start().map(flows::day).orElse(""),
        state(offer, words),
        marks,
        others.isEmpty()
            ? ""
            : words.get("pro.not-concerned", String.join(words.get("list.separator"), others)));
  }

  private static String state(VisibilityRecord offer, Words words) {
    if (offer.withdrawn().isPresent()) {
      return words.get("pro.standing.withdrawn");
    }
    return offer.standing().equals("regulatory")
        ? ""
        : words.get("pro.standing." + offer.standing());
  }

  /** Where something stands with a consumer. */
  MarkView mark(String consumer, FlowState state, FlowWords flows) {
    return new MarkView(
        flows.consumer(consumer), flows.state(state), state.code(), assets.icon(icon(state)));
  }

  static String icon(FlowState state) {
    return switch (state) {
      case GOES_OUT -> "check";
      case WAITING -> "clock";
      case HELD -> "close";
      case NOT_CONCERNED -> "info";
    };
  }

  /** A SIRET that cannot be one is told; it is looked for all the same. */
  private static List<String> problems(LookupForm form, Words words) {
    List<String> typed = new ArrayList<>(form.pasted());
    typed.add(form.text());
    return typed.stream()
        .map(text -> text.replaceAll("[\\s.]", ""))
        .filter(digits -> digits.matches("\\d{14}") && !Siret.valid(digits))
        .distinct()
        .limit(10)
        .map(siret ->
            words.get(siret.startsWith(LA_POSTE) ? "pro.siret.poste" : "pro.siret.key", siret))
        .toList();
  }

  /** All that was found, as files; a pasted list goes along with the form that asks for them. */
  static List<Link> files(LookupForm form, Words words) {
    return LookupController.FILES.stream()
        .map(type -> {
          String address = home(words) + "." + type;
          return new Link(
              words.get("pro." + type),
              form.pasted().isEmpty() ? form.withPage(1).address(address) : address);
        })
        .toList();
  }

  private List<Link> tabs(Words words) {
    String home = home(words);
    return List.of(
        new Link(words.get("catalogue.title"), home + "/apprentissage"),
        new Link(words.get("pro.tab.rejected"), home + "?etat=rejected"),
        new Link(words.get("trial.title"), home + "/essai"));
  }

  private List<LookupPage.ChipView> chips(LookupForm form, FlowWords flows) {
    Words words = flows.words();
    return form.selections().entrySet().stream()
        .flatMap(facet ->
            facet.getValue().stream()
                .map(value -> {
                  String text = flows.value(facet.getKey(), value, "");
                  return new LookupPage.ChipView(
                      text,
                      form.without(facet.getKey(), value).address(home(words)),
                      words.get("chip.remove", text));
                }))
        .toList();
  }

  /** Of what there are thousands of, the search box finds those that are not among the first. */
  private static List<VisibilityFacetCounts.Value> shown(VisibilityFacetCounts facet) {
    int most =
        switch (facet.facet()) {
          case ORGANISATION, CERTIFICATION, REASON -> FEW_VALUES;
          default -> VisibilityFacetCounts.MOST_VALUES;
        };
    List<VisibilityFacetCounts.Value> values = facet.values();
    return IntStream.range(0, values.size())
        .filter(i -> i < most || values.get(i).selected())
        .mapToObj(values::get)
        .toList();
  }

  private List<LookupPage.FacetView> facets(VisibilityResults results, FlowWords flows) {
    return results.facets().stream()
        .filter(facet -> !facet.values().isEmpty())
        .map(facet ->
            new LookupPage.FacetView(
                flows.words().get("pro.facet." + facet.facet().parameter()),
                facet.values().stream().anyMatch(VisibilityFacetCounts.Value::selected),
                shown(facet).stream()
                    .map(value ->
                        new OptionView(
                            facet.facet().parameter(),
                            value.code(),
                            flows.value(facet.facet(), value.code(), value.label()),
                            Integer.toString(value.count()),
                            value.selected()))
                    .collect(Collectors.toList())))
        .toList();
  }
}
