package org.jalon.web.course;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSort;
import org.jalon.search.Facet;
import org.jalon.vocabulary.Coded;
import org.jalon.vocabulary.CourseKind;

/**
 * What a reader asked for, as the address says it: the address is the whole state of the page.
 *
 * @param words free text, empty for none
 * @param place free text or a place key, empty for none
 * @param here where the reader is, when they let the browser say it; a place goes before it
 * @param radiusKm one of {@link #RADII}
 * @param selections facet → codes in the facet's order; no empty sets
 * @param allKinds every kind of training; otherwise no kind means the linguistic ones
 * @param certification RNCP36315 or RS5616, empty for none
 * @param ended whether offers that are over are shown
 * @param sort empty for the usual order
 * @param page from 1; may lie beyond the last one
 */
record CourseForm(
    String words,
    String place,
    Optional<Here> here,
    int radiusKm,
    Map<Facet, Set<String>> selections,
    boolean allKinds,
    String certification,
    boolean ended,
    Optional<CourseSort> sort,
    int page) {

  static final int LONGEST_WORDS = 200;
  static final List<Integer> RADII = CourseQuery.RADII;
  static final int DEFAULT_RADIUS = 20;

  /** The value of {@code type} that means every kind. */
  static final String ALL_KINDS = "tout";

  /** The kinds that are searched when none is chosen. */
  static final Set<String> LINGUISTIC = linguistic();

  /** Everything that is searched when nothing is asked. */
  static final CourseForm EMPTY =
      new CourseForm(
          "",
          "",
          Optional.empty(),
          DEFAULT_RADIUS,
          Map.of(),
          false,
          "",
          false,
          Optional.empty(),
          1);

  CourseForm {
    EnumMap<Facet, Set<String>> ordered = new EnumMap<>(Facet.class);
    selections.forEach((facet, codes) -> {
      if (!codes.isEmpty()) {
        ordered.put(facet, inOrder(facet, codes));
      }
    });
    // All linguistic kinds chosen one by one are what one gets without choosing.
    if (LINGUISTIC.equals(ordered.get(Facet.KIND))) {
      ordered.remove(Facet.KIND);
    }
    allKinds = allKinds && !ordered.containsKey(Facet.KIND);
    selections = Collections.unmodifiableMap(ordered);
    here = place.isEmpty() ? here : Optional.empty();
  }

  /** WGS84 degrees. */
  record Here(double latitude, double longitude) {}

  Set<String> selected(Facet facet) {
    return selections.getOrDefault(facet, Set.of());
  }

  /** Whether anything but words, place and kind narrows the results. */
  boolean filtered() {
    return !certification.isEmpty()
        || selections.keySet().stream().anyMatch(facet -> facet != Facet.KIND);
  }

  /** What engines may list: one place, one kind, nothing else. */
  boolean landing() {
    return words.isEmpty()
        && here.isEmpty()
        && radiusKm == DEFAULT_RADIUS
        && !filtered()
        && !ended
        && sort.isEmpty()
        && page == 1
        && selected(Facet.KIND).size() <= 1;
  }

  CourseForm withWords(String text) {
    return new CourseForm(
        text, place, here, radiusKm, selections, allKinds, certification, ended, sort, 1);
  }

  CourseForm withPlace(String key) {
    return new CourseForm(
        words,
        key,
        Optional.empty(),
        radiusKm,
        selections,
        allKinds,
        certification,
        ended,
        sort,
        1);
  }

  CourseForm withRadius(int km) {
    return new CourseForm(
        words, place, here, km, selections, allKinds, certification, ended, sort, 1);
  }

  CourseForm with(Facet facet, Set<String> codes) {
    EnumMap<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(selections);
    changed.put(facet, codes);
    return new CourseForm(
        words, place, here, radiusKm, changed, allKinds, certification, ended, sort, 1);
  }

  CourseForm without(Facet facet, String code) {
    Set<String> rest = new LinkedHashSet<>(selected(facet));
    rest.remove(code);
    return with(facet, rest);
  }

  CourseForm withoutFilters() {
    return new CourseForm(words, place, here, radiusKm, Map.of(), allKinds, "", false, sort, 1);
  }

  CourseForm withAllKinds(boolean all) {
    CourseForm none = with(Facet.KIND, Set.of());
    return new CourseForm(
        words, place, here, radiusKm, none.selections, all, certification, ended, sort, 1);
  }

  CourseForm withoutCertification() {
    return new CourseForm(words, place, here, radiusKm, selections, allKinds, "", ended, sort, 1);
  }

  CourseForm withEnded(boolean shown) {
    return new CourseForm(
        words, place, here, radiusKm, selections, allKinds, certification, shown, sort, 1);
  }

  CourseForm withPage(int number) {
    return new CourseForm(
        words, place, here, radiusKm, selections, allKinds, certification, ended, sort, number);
  }

  private static Set<String> inOrder(Facet facet, Set<String> codes) {
    Set<String> ordered = new LinkedHashSet<>();
    for (String code : facet.codes()) {
      if (codes.contains(code)) {
        ordered.add(code);
      }
    }
    if (codes.contains(Facet.NOT_STATED)) {
      ordered.add(Facet.NOT_STATED);
    }
    return Collections.unmodifiableSet(ordered);
  }

  private static Set<String> linguistic() {
    Set<String> codes = new LinkedHashSet<>();
    for (CourseKind kind : CourseKind.values()) {
      if (kind.linguistic()) {
        codes.add(((Coded) kind).code());
      }
    }
    return Collections.unmodifiableSet(codes);
  }
}
