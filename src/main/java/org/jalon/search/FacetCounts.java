package org.jalon.search;

import java.util.List;

/**
 * How many offers each value of a facet would give, leaving out the facet's own selection.
 *
 * @param values in the facet's order, every code of it, {@link Facet#NOT_STATED} last
 */
public record FacetCounts(Facet facet, List<Value> values) {

  /** One value and its number of offers. */
  public record Value(String code, int count, boolean selected) {}
}
