package org.jalon.web.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSort;
import org.jalon.search.CourseText;
import org.jalon.search.Facet;
import org.jalon.search.SearchArea;
import org.jalon.search.WeekMask;
import org.springframework.stereotype.Component;

/** From what a reader asked to what the index is asked. */
@Component
final class CourseQueries {

  private final Places places;
  private final Clock clock;

  CourseQueries(Places places, Clock clock) {
    this.places = places;
    this.clock = clock;
  }

  /** Where to search; a place text goes before the reader's own position. */
  Where where(CourseForm form) {
    if (!form.place().isEmpty()) {
      return places.read(form.place(), form.radiusKm());
    }
    return form.here()
        .map(here ->
            Where.Found.around(
                new SearchArea.Around(here.latitude(), here.longitude(), form.radiusKm())))
        .orElse(Where.Found.FRANCE);
  }

  /** The query of a page that exists: beyond the last possible one, the first is asked. */
  CourseQuery query(CourseForm form, Where.Found where) {
    Map<Facet, Set<String>> selections = new EnumMap<>(Facet.class);
    selections.putAll(form.selections());
    if (form.selected(Facet.KIND).isEmpty() && !form.allKinds()) {
      selections.put(Facet.KIND, CourseForm.LINGUISTIC);
    }
    return new CourseQuery(
        CourseText.literally(form.words()),
        where.area(),
        selections,
        form.certification().isEmpty() ? Set.of() : Set.of(form.certification()),
        WeekMask.NONE,
        form.ended(),
        today(),
        sort(form, where),
        form.page() > CourseQuery.MAX_PAGE ? 1 : form.page());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Nearest first in a circle, best match first with words, else the next to start. */
  static CourseSort sort(CourseForm form, Where.Found where) {
    return usable(form.sort(), where)
        .orElseGet(() ->
            where.circle()
                ? CourseSort.DISTANCE
                : form.words().isEmpty() ? CourseSort.START : CourseSort.RELEVANCE);
  }

  private static Optional<CourseSort> usable(Optional<CourseSort> sort, Where.Found where) {
    return sort.filter(wanted -> wanted != CourseSort.DISTANCE || where.circle());
  }
}
