package org.jalon.search.certification;

import java.util.List;

/**
 * How many certifications each value of a facet would give, leaving out the facet's own selection.
 *
 * @param values of a closed facet in its order; of an open one those with most first, at most
 *     {@value #MOST_VALUES} and those selected
 */
public record CertificationFacetCounts(CertificationFacet facet, List<Value> values) {

  public static final int MOST_VALUES = 30;

  /**
   * @param label French, of an open facet; empty for a closed one
   */
  public record Value(String code, String label, int count, boolean selected) {}
}
