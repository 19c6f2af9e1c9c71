package org.jalon.search.visibility.query;

import java.util.List;
import org.jalon.search.visibility.VisibilityFacetCounts;

/**
 * What a search found.
 *
 * @param docs of the page asked
 * @param missing entries of the pasted list that no offer bears
 */
record Found(int total, int[] docs, List<VisibilityFacetCounts> facets, List<String> missing) {}
