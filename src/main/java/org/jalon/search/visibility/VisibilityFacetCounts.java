package org.jalon.search.visibility;

import java.util.List;

/**
 * How many offers each value of a facet would give, leaving out the facet's own selection.
 *
 * @param values those with most first, at most {@value #MOST_VALUES} and those selected
 */
public record VisibilityFacetCounts(VisibilityFacet facet, List<Value> values) {

  public static final int MOST_VALUES = 50;

  /**
   * @param label the body's name for {@link VisibilityFacet#ORGANISATION}; empty otherwise
   */
  public record Value(String code, String label, int count, boolean selected) {}
}
