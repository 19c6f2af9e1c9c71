package org.jalon.web.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.search.Facet;

/** The filters' names in the API; their codes are the vocabulary's. */
final class FilterNames {

  private FilterNames() {}

  static String of(Facet facet) {
    return switch (facet) {
      case KIND -> "kind";
      case LEVEL -> "level";
      case TARGET_LEVEL -> "targetLevel";
      case MOMENT -> "time";
      case PRICE -> "price";
      case AUDIENCE -> "public";
      case DELIVERY -> "delivery";
      case ENROLMENT -> "enrolment";
      case CHILDCARE -> "childcare";
      case ACCESS -> "access";
      case FUNDER -> "funder";
    };
  }

  /** Every code of a filter, “not stated” last. */
  static List<String> codes(Facet facet) {
    List<String> codes = new ArrayList<>(facet.codes());
    codes.add(Facet.NOT_STATED);
    return codes;
  }

  /** Selections under their names here, in the facets' order. */
  static Map<String, List<String>> named(Map<Facet, ? extends Collection<String>> selections) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      Collection<String> codes = selections.get(facet);
      if (codes != null && !codes.isEmpty()) {
        named.put(of(facet), codes(facet).stream().filter(codes::contains).toList());
      }
    }
    return named;
  }
}
