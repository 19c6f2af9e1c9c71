package org.jalon.search.visibility.query;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalon.search.index.SearchTerms;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.search.visibility.VisibilityQuery;
import org.jalon.search.visibility.VisibilityRecord;

/** What searches must find and count, by looking at every record. */
final class NaiveVisibility {

  private final Map<String, VisibilityRecord> all = new LinkedHashMap<>();
  private final Map<VisibilityRecord, Set<String>> terms = new IdentityHashMap<>();

  void take(List<VisibilityRecord> offers) {
    offers.forEach(offer -> all.put(offer.publicId(), offer));
  }

  /** What text and pasted list let through. */
  List<VisibilityRecord> base(VisibilityQuery query) {
    List<String> asked = SearchTerms.of(query.text());
    return all.values().stream()
        .filter(offer -> query.text().isEmpty() || says(offer, query.text(), asked))
        .filter(offer ->
            query.pasted().isEmpty()
                || query.pasted().stream()
                    .anyMatch(entry -> own(offer, entry) || offer.sirets().contains(entry)))
        .toList();
  }

  static List<VisibilityRecord> find(List<VisibilityRecord> base, VisibilityQuery query) {
    return base.stream()
        .filter(offer ->
            Stream.of(VisibilityFacet.values()).allMatch(facet -> passes(query, offer, facet)))
        .toList();
  }

  /** Value → offers that would be found if it alone were selected of its facet. */
  static Map<String, Integer> counts(
      List<VisibilityRecord> base, VisibilityQuery query, VisibilityFacet facet) {
    Map<String, Integer> counts = new HashMap<>();
    base.stream()
        .filter(offer ->
            Stream.of(VisibilityFacet.values())
                .filter(Predicate.<VisibilityFacet>isEqual(facet).negate())
                .allMatch(other -> passes(query, offer, other)))
        .forEach(
            offer -> values(offer, facet).forEach(value -> counts.merge(value, 1, Integer::sum)));
    return counts;
  }

  Map<VisibilityFacet, List<String>> values() {
    Map<VisibilityFacet, List<String>> values = new EnumMap<>(VisibilityFacet.class);
    for (VisibilityFacet facet : VisibilityFacet.values()) {
      values.put(
          facet,
          all.values().stream()
              .flatMap(offer -> values(offer, facet).stream())
              .distinct()
              .sorted()
              .toList());
    }
    return values;
  }

  List<String> missing(VisibilityQuery query) {
    return query.pasted().stream()
        .distinct()
        .filter(entry ->
            all.values().stream()
                .noneMatch(offer -> own(offer, entry) || offer.sirets().contains(entry)))
        .toList();
  }

  private boolean says(VisibilityRecord offer, String text, List<String> asked) {
    return own(offer, text)
        || offer.sirets().stream()
            .anyMatch(siret -> siret.equals(text) || siret.substring(0, 9).equals(text))
        || offer.certifications().contains(text.replace(" n° ", ""))
        || terms.computeIfAbsent(offer, NaiveVisibility::read).containsAll(asked);
  }

  private static Set<String> read(VisibilityRecord offer) {
    String words = String.join(" ", offer.title(), String.join(" ", offer.bodies()), offer.town());
    return Set.copyOf(SearchTerms.of(words));
  }

  private static boolean own(VisibilityRecord offer, String text) {
    return text.equalsIgnoreCase(offer.publicId())
        || text.equalsIgnoreCase(offer.number())
        || offer.sessions().stream().anyMatch(text::equalsIgnoreCase);
  }

  private static boolean passes(
      VisibilityQuery query, VisibilityRecord offer, VisibilityFacet facet) {
    Set<String> selected = query.selections().getOrDefault(facet, Set.of());
    if (!selected.isEmpty()) {
      return values(offer, facet).stream().anyMatch(selected::contains);
    }
    return facet != VisibilityFacet.STATE
        || query.withdrawn()
        || offer.withdrawn().isEmpty()
        || own(offer, query.text())
        || query.pasted().stream().anyMatch(entry -> own(offer, entry));
  }

  private static List<String> values(VisibilityRecord offer, VisibilityFacet facet) {
    return switch (facet) {
      case REGION -> Stream.of(offer.region()).filter(it -> !it.isEmpty()).toList();
      case FLOW ->
          offer.flows().entrySet().stream()
              .map(flow -> flow.getKey() + ":" + flow.getValue().code())
              .toList();
      case STATE -> List.of(offer.withdrawn().isPresent() ? "withdrawn" : offer.standing());
      case REASON -> List.copyOf(offer.reasons());
      case CERTIFICATION -> offer.certifications();
      case RULE -> List.copyOf(offer.rules());
      case ORGANISATION -> offer.sirets().stream().limit(1).toList();
      case LEVEL -> offer.levels();
      case KIND -> offer.kinds();
      case START -> offer.start().stream().map(day -> YearMonth.from(day).toString()).toList();
    };
  }

  /** The order of results without words. */
  static Comparator<VisibilityRecord> byStart() {
    return Comparator.comparing((VisibilityRecord offer) -> offer.start().isEmpty())
        .thenComparing(
            offer -> offer.start().filter(day -> day.isBefore(TryVisibility.TODAY)).isPresent())
        .thenComparing(offer ->
            offer
                .start()
                .map(day -> Math.abs(day.toEpochDay() - TryVisibility.TODAY.toEpochDay()))
                .orElse(0L));
  }
}
