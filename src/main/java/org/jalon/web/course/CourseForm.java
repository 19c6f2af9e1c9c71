package org.jalon.web.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSort;
import org.jalon.search.Facet;
import org.jalon.search.SearchArea;
import org.jalon.search.WeekMask;

/**
 * What a reader asked for, as the address says it: the address is the whole state of the page.
 *
 * @param words free text, empty for none
 * @param exact whether the words are searched as they stand, instead of being understood
 * @param place free text or a place key, empty for none
 * @param spot where the reader is, or what their map showed; a place goes before it
 * @param radiusKm one of {@link #RADII}
 * @param choices what the address says beside, without what the words ask for
 * @param sort empty for the usual order
 * @param page from 1; may lie beyond the last one
 * @param list the reader's list of courses as a token, carried along unread; empty for none
 */
record CourseForm(
    String words,
    boolean exact,
    String place,
    Optional<Spot> spot,
    int radiusKm,
    Choices choices,
    Optional<CourseSort> sort,
    int page,
    String list) {

  static final int LONGEST_WORDS = 200;
  static final List<Integer> RADII = CourseQuery.RADII;
  static final int DEFAULT_RADIUS = 20;

  /** The value of {@code type} that means every kind. */
  static final String ALL_KINDS = "tout";

  /** Everything that is searched when nothing is asked. */
  static final CourseForm EMPTY =
      new CourseForm(
          "", false, "", Optional.empty(), DEFAULT_RADIUS, Choices.NONE, Optional.empty(), 1);

  /** A search without a list. */
  CourseForm(
      String words,
      boolean exact,
      String place,
      Optional<Spot> spot,
      int radiusKm,
      Choices choices,
      Optional<CourseSort> sort,
      int page) {
    this(words, exact, place, spot, radiusKm, choices, sort, page, "");
  }

  CourseForm {
    spot = place.isEmpty() ? spot : Optional.empty();
    exact = exact && !words.isEmpty();
    // The best first is the usual order: it needs no saying.
    sort = sort.filter(wanted -> wanted != CourseSort.RELEVANCE);
  }

  /** A piece of ground without a name. */
  sealed interface Spot {

    /** Where the reader stands; WGS84 degrees. */
    record Here(double latitude, double longitude) implements Spot {}

    /** What a map showed when they searched there. */
    record Frame(SearchArea.Box box) implements Spot {}
  }

  /** Where the reader is, when they let the browser say it. */
  Optional<Spot.Here> here() {
    return spot.filter(Spot.Here.class::isInstance).map(Spot.Here.class::cast);
  }

  /** Whether words may name the place: neither its own field nor a map's frame has chosen one. */
  boolean placeIsOpen() {
    return place.isEmpty() && spot.filter(Spot.Frame.class::isInstance).isEmpty();
  }

  /** What engines may list: one place, one kind, nothing else. */
  boolean landing() {
    return words.isEmpty()
        && spot.isEmpty()
        && radiusKm == DEFAULT_RADIUS
        && !choices.filtered()
        && !choices.ended()
        && sort.isEmpty()
        && page == 1
        && list.isEmpty()
        && choices.selected(Facet.KIND).size() <= 1;
  }

  CourseForm withWords(String text) {
    return new CourseForm(text, exact, place, spot, radiusKm, choices, sort, 1, list);
  }

  CourseForm withExact(boolean asTheyStand) {
    return new CourseForm(words, asTheyStand, place, spot, radiusKm, choices, sort, 1, list);
  }

  /** Also forgets where the reader is. */
  CourseForm withPlace(String key) {
    return new CourseForm(words, exact, key, Optional.empty(), radiusKm, choices, sort, 1, list);
  }

  CourseForm withRadius(int km) {
    return new CourseForm(words, exact, place, spot, km, choices, sort, 1, list);
  }

  CourseForm withChoices(Choices others) {
    return new CourseForm(words, exact, place, spot, radiusKm, others, sort, 1, list);
  }

  CourseForm with(Facet facet, Set<String> codes) {
    return withChoices(choices.with(facet, codes));
  }

  CourseForm withAllKinds(boolean all) {
    return withChoices(choices.withAllKinds(all));
  }

  CourseForm withEnded(boolean shown) {
    return withChoices(choices.withEnded(shown));
  }

  CourseForm withWeek(WeekMask free) {
    return withChoices(choices.withWeek(free));
  }

  CourseForm withSort(Optional<CourseSort> order) {
    return new CourseForm(words, exact, place, spot, radiusKm, choices, order, 1, list);
  }

  CourseForm withPage(int number) {
    return new CourseForm(words, exact, place, spot, radiusKm, choices, sort, number, list);
  }

  /** Also stays on the same page. */
  CourseForm withList(String token) {
    return new CourseForm(words, exact, place, spot, radiusKm, choices, sort, page, token);
  }
}
