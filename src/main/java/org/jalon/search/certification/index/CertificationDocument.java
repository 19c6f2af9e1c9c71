package org.jalon.search.certification.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.search.certification.CertificationFacet;
import org.jspecify.annotations.Nullable;

/**
 * What goes into the index: a certification, or the index's own state.
 *
 * @param code id of the document; {@link #STATE_ID} for the state
 * @param names searchable words beside the title
 * @param codes every form that people may type, see {@link CodeForms}
 * @param aliases the codes that the offers may use for it, its own included
 * @param facets values by facet, but for those that depend on the day
 * @param card JSON of the {@link StoredCertification}, empty for the state
 * @param payload JSON of the fiche, or of the state
 */
public record CertificationDocument(
    String code,
    String title,
    String names,
    Set<String> codes,
    List<String> aliases,
    Map<CertificationFacet, Set<String>> facets,
    Links links,
    Standing standing,
    String card,
    String payload) {

  /** No certification can have it. */
  public static final String STATE_ID = "~state";

  /** Codes of what it replaced, and of what replaced it. */
  public record Links(List<String> predecessors, List<String> successors) {

    static final Links NONE = new Links(List.of(), List.of());
  }

  /**
   * What its state depends on.
   *
   * @param active null when its register does not say
   * @param ends last day of its registration
   * @param decided day of the decision, or first day of the registration
   */
  public record Standing(
      @Nullable Boolean active, @Nullable LocalDate ends, @Nullable LocalDate decided) {

    static final Standing UNKNOWN = new Standing(null, null, null);
  }

  /** The document that says what the index holds. */
  public static CertificationDocument ofState(String json) {
    return new CertificationDocument(
        STATE_ID, "", "", Set.of(), List.of(), Map.of(), Links.NONE, Standing.UNKNOWN, "", json);
  }

  /** Whether it is a certification. */
  boolean searchable() {
    return !card.isEmpty();
  }
}
