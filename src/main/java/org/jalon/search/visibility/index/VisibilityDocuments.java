package org.jalon.search.visibility.index;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.search.visibility.VisibilityRecord;
import org.springframework.stereotype.Component;

/** Makes documents of records. */
@Component
public class VisibilityDocuments {

  /** The value of {@link VisibilityFacet#STATE} that goes before every standing. */
  public static final String WITHDRAWN = "withdrawn";

  private final VisibilityJson json;

  public VisibilityDocuments(VisibilityJson json) {
    this.json = json;
  }

  public VisibilityDocument of(VisibilityRecord offer) {
    return new VisibilityDocument(
        offer.publicId(),
        offer.title(),
        Stream.concat(offer.bodies().stream(), Stream.of(offer.town()))
            .collect(Collectors.joining("\n")),
        NumberForms.ownOf(offer),
        NumberForms.sharedOf(offer),
        facets(offer),
        BodyNames.of(offer),
        offer.start(),
        json.write(offer));
  }

  private static Map<VisibilityFacet, Set<String>> facets(VisibilityRecord offer) {
    Map<VisibilityFacet, Set<String>> facets = new EnumMap<>(VisibilityFacet.class);
    for (VisibilityFacet facet : VisibilityFacet.values()) {
      facets.put(
          facet,
          values(offer, facet).filter(it -> !it.isBlank()).collect(Collectors.toUnmodifiableSet()));
    }
    return facets;
  }

  private static Stream<String> values(VisibilityRecord offer, VisibilityFacet facet) {
    return switch (facet) {
      case REGION -> Stream.of(offer.region());
      case FLOW ->
          offer.flows().entrySet().stream()
              .map(flow -> flow.getKey() + ":" + flow.getValue().code());
      case STATE -> Stream.of(offer.withdrawn().isPresent() ? WITHDRAWN : offer.standing());
      case RULE -> offer.rules().stream();
      case REASON -> offer.reasons().stream();
      case CERTIFICATION -> distinct(offer.certifications());
      case ORGANISATION -> BodyNames.siret(offer).stream();
      case LEVEL -> distinct(offer.levels());
      case KIND -> distinct(offer.kinds());
      case START -> offer.start().map(day -> YearMonth.from(day).toString()).stream();
    };
  }

  private static Stream<String> distinct(List<String> values) {
    return values.stream().distinct();
  }
}
