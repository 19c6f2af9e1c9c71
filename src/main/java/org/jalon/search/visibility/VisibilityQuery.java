package org.jalon.search.visibility;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a professional asks.
 *
 * @param text words of title, body or town; or one offer or session number, SIRET, SIREN,
 *     certification code; empty for all
 * @param pasted numbers, SIRETs and SIRENs of a pasted list, alternatives; empty for any
 * @param selections several values of a facet are alternatives, several facets narrow
 * @param withdrawn whether offers that left their feed are found too; they also are by their own
 *     number, typed or pasted, and where {@link VisibilityFacet#STATE} selects them
 * @param page from 1 to {@value #MAX_PAGE}
 */
public record VisibilityQuery(
    String text,
    List<String> pasted,
    Map<VisibilityFacet, Set<String>> selections,
    boolean withdrawn,
    int page) {

  public static final int PAGE_SIZE = 20;
  public static final int MAX_PAGE = 500;

  public VisibilityQuery {
    if (page < 1 || page > MAX_PAGE) {
      throw new IllegalArgumentException("page must be 1 to 500: " + page);
    }
    pasted = List.copyOf(pasted);
    selections = Map.copyOf(selections);
  }

  public static VisibilityQuery everything() {
    return new VisibilityQuery("", List.of(), Map.of(), false, 1);
  }

  public VisibilityQuery withText(String other) {
    return new VisibilityQuery(other, pasted, selections, withdrawn, page);
  }

  public VisibilityQuery withSelections(Map<VisibilityFacet, Set<String>> others) {
    return new VisibilityQuery(text, pasted, others, withdrawn, page);
  }

  public VisibilityQuery withPage(int number) {
    return new VisibilityQuery(text, pasted, selections, withdrawn, number);
  }

  /** The last page of so many that can be read, at least 1. */
  public static int lastPage(int total) {
    return Math.clamp((total + PAGE_SIZE - 1L) / PAGE_SIZE, 1, MAX_PAGE);
  }
}
