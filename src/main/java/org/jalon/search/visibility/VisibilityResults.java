package org.jalon.search.visibility;

import java.util.List;

/**
 * One page of offers.
 *
 * @param total on all pages
 * @param hits at most {@link VisibilityQuery#PAGE_SIZE}: by relevance with words, else by start,
 *     the next ones first
 * @param facets every facet, in the order of {@link VisibilityFacet}
 * @param missing of the pasted list what no offer bears, withdrawn ones included
 */
public record VisibilityResults(
    int total,
    List<VisibilityRecord> hits,
    List<VisibilityFacetCounts> facets,
    List<String> missing) {}
