package org.jalon.search.visibility.index;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.search.visibility.VisibilityFacet;

/**
 * What goes into the index: an offer, or the index's own state.
 *
 * @param id the public id, or {@link #STATE_ID}
 * @param title searchable words
 * @param words searchable words beside the title: names of bodies, town
 * @param own forms of its own numbers, see {@link NumberForms}
 * @param shared forms of what other offers bear too: SIRET, SIREN, certifications
 * @param facets values by facet
 * @param body SIRET and name of the responsible body, see {@link BodyNames}
 * @param payload JSON of the record, or of the state
 */
public record VisibilityDocument(
    String id,
    String title,
    String words,
    Set<String> own,
    Set<String> shared,
    Map<VisibilityFacet, Set<String>> facets,
    Optional<String> body,
    Optional<LocalDate> start,
    String payload) {

  /** No offer can have it. */
  public static final String STATE_ID = "~state";

  /** The document that says what the index holds. */
  public static VisibilityDocument ofState(String json) {
    return new VisibilityDocument(
        STATE_ID, "", "", Set.of(), Set.of(), Map.of(), Optional.empty(), Optional.empty(), json);
  }

  /** Whether it is an offer. */
  boolean searchable() {
    return !id.equals(STATE_ID);
  }
}
