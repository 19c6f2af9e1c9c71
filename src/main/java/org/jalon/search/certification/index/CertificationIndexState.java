package org.jalon.search.certification.index;

import java.time.LocalDate;
import java.util.Map;
import org.jalon.search.certification.CertificationFacet;
import org.jspecify.annotations.Nullable;

/**
 * What an index knows of itself, kept in it, so that it is committed with the documents.
 *
 * @param definition {@link CertificationIndexDefinition#VERSION} it was made with
 * @param version of the fiches and of the agreements that it was made from
 * @param edition date of the newest data, null when only what the jar carries is there
 * @param labels French labels of the values of open facets; a value without one is left out
 */
public record CertificationIndexState(
    int definition,
    String version,
    @Nullable LocalDate edition,
    Map<CertificationFacet, Map<String, String>> labels) {}
