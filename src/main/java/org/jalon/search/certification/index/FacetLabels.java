package org.jalon.search.certification.index;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jalon.search.certification.CertificationFacet;

/** The labels of the values of open facets, gathered from the fiches one by one. */
public final class FacetLabels {

  private final Map<CertificationFacet, Map<String, Label>> labels =
      new EnumMap<>(CertificationFacet.class);

  private record Label(String text, int distance) {}

  /**
   * Of several labels the nearest is kept, of equals the first.
   *
   * @param distance how far what is so labelled is from the value; 0 for the value itself
   */
  void offer(CertificationFacet facet, String value, String text, int distance) {
    if (text.isBlank()) {
      return;
    }
    labels
        .computeIfAbsent(facet, _ -> new HashMap<>())
        .merge(
            value,
            new Label(text.strip(), distance),
            (known, other) -> other.distance < known.distance ? other : known);
  }

  public Map<CertificationFacet, Map<String, String>> all() {
    Map<CertificationFacet, Map<String, String>> all = new EnumMap<>(CertificationFacet.class);
    labels.forEach((facet, known) -> {
      Map<String, String> texts = new HashMap<>();
      known.forEach((value, label) -> texts.put(value, label.text));
      all.put(facet, texts);
    });
    return all;
  }
}
