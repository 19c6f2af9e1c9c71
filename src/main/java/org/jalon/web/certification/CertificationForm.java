package org.jalon.web.certification;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.search.certification.CertificationFacet;
import org.jalon.search.certification.CertificationSort;

/**
 * What an address of the certifications asks.
 *
 * @param words words or a code, as typed
 * @param selections never with an empty set
 * @param place text of the place near which there must be offers; empty for any
 * @param radiusKm one of {@link #RADII}
 * @param offers whether only certifications that offers lead to are wanted
 * @param written date of the written agreement of a Pro-A, empty for today
 */
record CertificationForm(
    String words,
    Map<CertificationFacet, Set<String>> selections,
    String place,
    int radiusKm,
    boolean offers,
    Optional<LocalDate> written,
    Optional<CertificationSort> sort,
    int page) {

  static final java.util.List<Integer> RADII = java.util.List.of(10, 20, 50, 100);
  static final int DEFAULT_RADIUS = 50;
  static final int LONGEST_WORDS = 200;

  static final CertificationForm EMPTY =
      new CertificationForm(
          "", Map.of(), "", DEFAULT_RADIUS, false, Optional.empty(), Optional.empty(), 1);

  CertificationForm {
    EnumMap<CertificationFacet, Set<String>> sorted = new EnumMap<>(CertificationFacet.class);
    selections.forEach((facet, codes) -> {
      if (!codes.isEmpty()) {
        sorted.put(facet, Collections.unmodifiableSet(new TreeSet<>(codes)));
      }
    });
    selections = Collections.unmodifiableMap(sorted);
  }

  Set<String> selected(CertificationFacet facet) {
    return selections.getOrDefault(facet, Set.of());
  }

  /** Whether nothing narrows. */
  boolean isEmpty() {
    return words.isEmpty() && selections.isEmpty() && place.isEmpty() && !offers;
  }

  /** Whether engines may list its results: all, or one value of one closed facet. */
  boolean landing() {
    return isEmpty() && page == 1 && sort.isEmpty() && written.isEmpty();
  }

  CertificationForm withPage(int number) {
    return new CertificationForm(words, selections, place, radiusKm, offers, written, sort, number);
  }

  CertificationForm withWords(String other) {
    return new CertificationForm(other, selections, place, radiusKm, offers, written, sort, 1);
  }

  CertificationForm withPlace(String other, boolean wanted) {
    return new CertificationForm(words, selections, other, radiusKm, wanted, written, sort, 1);
  }

  CertificationForm with(CertificationFacet facet, Set<String> codes) {
    EnumMap<CertificationFacet, Set<String>> others = new EnumMap<>(CertificationFacet.class);
    others.putAll(selections);
    others.put(facet, codes);
    return new CertificationForm(words, others, place, radiusKm, offers, written, sort, 1);
  }

  CertificationForm without(CertificationFacet facet, String code) {
    Set<String> rest = new TreeSet<>(selected(facet));
    rest.remove(code);
    return with(facet, rest);
  }
}
