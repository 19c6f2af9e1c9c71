package org.jalon.search.query;

import java.util.List;
import java.util.Map;
import org.jalon.search.Facet;
import org.jalon.search.FacetCounts;

/**
 * What one pass over the documents found; the numbers are those of {@link
 * org.jalon.search.CourseResults}. Some kilobytes: the counters it was read from are gone.
 *
 * @param hits the first of them by rank
 */
record Found(
    int total,
    int stated,
    TopHits hits,
    List<FacetCounts> facets,
    int ended,
    int remote,
    Map<Integer, Integer> within,
    Map<Facet, Integer> without,
    int otherWeeks,
    int other) {}
