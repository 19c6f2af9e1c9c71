package org.jalon.search.query;

import java.util.List;
import org.jalon.search.Facet;

/**
 * Facets that are kept and counted together. Offers repeat themselves: 300,000 of them have but
 * some hundreds of different combinations of these facets' values, so a segment numbers the
 * combinations, an offer holds one number a group, and a hit adds one to one counter a group. What
 * each combination means is worked out once a query, not once a hit.
 */
enum FacetGroup {
  NATURE(Facet.KIND, Facet.PRICE, Facet.DELIVERY, Facet.ENROLMENT, Facet.CHILDCARE, Facet.ACCESS),
  LEVELS(Facet.LEVEL, Facet.TARGET_LEVEL),
  PEOPLE(Facet.AUDIENCE, Facet.MOMENT),
  MONEY(Facet.FUNDER);

  static final int COUNT = values().length;

  private final List<Facet> facets;

  FacetGroup(Facet... facets) {
    this.facets = List.of(facets);
  }

  List<Facet> facets() {
    return facets;
  }
}
