package org.jalon.search.certification;

import java.util.List;

/**
 * One page of certifications.
 *
 * @param total on all pages
 * @param hits at most {@link CertificationQuery#PAGE_SIZE}
 * @param facets every facet, in the order of {@link CertificationFacet}
 * @param exact the code that the text is, when it is that of exactly one certification; else empty
 */
public record CertificationResults(
    int total, List<CertificationCard> hits, List<CertificationFacetCounts> facets, String exact) {}
