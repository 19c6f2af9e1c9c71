package org.jalon.search;

import java.util.List;
import java.util.Map;

/**
 * One page of results.
 *
 * @param total offers found, on all pages, those that do not state a soft filter included
 * @param stated of these, how many state every selected soft filter; they come first
 * @param hits at most {@link CourseQuery#PAGE_SIZE}
 * @param facets every facet, in the order of {@link Facet}
 * @param ended how many more would be found with those that are over (0 when they are shown)
 * @param remote fully remote offers that match but stand outside the area; 0 in all France, and
 *     where a whole page of offers has been found
 * @param within in a circle, radius in km → offers found in that circle instead, for each of {@link
 *     CourseQuery#RADII}; empty elsewhere
 * @param without selected facet → offers found if nothing of that facet were selected
 * @param otherWeeks offers that meet only when the reader is not free and match everything else; 0
 *     when no week is asked
 * @param other offers of the kind “other training” that match everything but the kind filter
 */
public record CourseResults(
    int total,
    int stated,
    List<CourseHit> hits,
    List<FacetCounts> facets,
    int ended,
    int remote,
    Map<Integer, Integer> within,
    Map<Facet, Integer> without,
    int otherWeeks,
    int other) {}
