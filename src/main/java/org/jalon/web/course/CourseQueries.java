package org.jalon.web.course;

import java.time.Clock;
import java.time.LocalDate;
import org.jalon.language.Language;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSort;
import org.jalon.search.SearchArea;
import org.jalon.understanding.Understanding;
import org.jalon.understanding.Understood;
import org.springframework.stereotype.Component;

/** From what a reader asked to what the index is asked. */
@Component
final class CourseQueries {

  private final Understanding understanding;
  private final Places places;
  private final Clock clock;

  CourseQueries(Understanding understanding, Places places, Clock clock) {
    this.understanding = understanding;
    this.places = places;
    this.clock = clock;
  }

  /** Understands the words and the place of an address: once for each request. */
  Asked ask(CourseForm form, Language language) {
    Understood words =
        form.words().isEmpty() || form.exact()
            ? Understood.NOTHING
            : understanding.read(form.words(), language);
    Choices choices = form.choices().and(words);
    if (form.placeIsOpen() && words.placePart().isPresent()) {
      // A place that is named wins over the position that the form carries along.
      CourseForm named = form.withPlace("").withPage(form.page());
      return new Asked(named, words, choices, named(words, form.radiusKm()));
    }
    Where where = where(form);
    // A name that was understood gives way to its key: one place has one address.
    CourseForm shortest =
        where instanceof Where.Found found && !found.key().isEmpty()
            ? form.withPlace(found.key()).withPage(form.page())
            : form;
    return new Asked(shortest, words, choices, where);
  }

  private Where named(Understood words, int radiusKm) {
    return words
        .place()
        .<Where>map(place -> places.found(place, radiusKm))
        .orElseGet(() ->
            places.several(words.placePart().map(words::words).orElseThrow(), words.doubtful()));
  }

  /** A place text goes before the reader's own position. */
  private Where where(CourseForm form) {
    if (!form.place().isEmpty()) {
      return places.read(form.place(), form.radiusKm());
    }
    return form.spot()
        .map(spot -> Where.Found.around(area(spot, form.radiusKm())))
        .orElse(Where.Found.FRANCE);
  }

  private static SearchArea area(CourseForm.Spot spot, int radiusKm) {
    return switch (spot) {
      case CourseForm.Spot.Here here ->
          new SearchArea.Around(here.latitude(), here.longitude(), radiusKm);
      case CourseForm.Spot.Frame frame -> frame.box();
    };
  }

  /** The query of a page that exists: beyond the last possible one, the first is asked. */
  CourseQuery query(Asked asked, Where.Found where) {
    CourseForm form = asked.form();
    Choices choices = asked.choices();
    return new CourseQuery(
        asked.text(),
        where.area(),
        choices.searched(),
        choices.certifications(),
        choices.week(),
        choices.ended(),
        today(),
        sort(form, where),
        form.page() > CourseQuery.MAX_PAGE ? 1 : form.page());
  }

  /** All that is searched when nothing is asked. */
  CourseQuery everything() {
    return CourseQuery.everything(today()).withSelections(Choices.NONE.searched());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The best first, unless the reader wants another order that means something here. */
  private static CourseSort sort(CourseForm form, Where.Found where) {
    return form.sort()
        .filter(wanted -> wanted != CourseSort.DISTANCE || where.circle())
        .orElse(CourseSort.RELEVANCE);
  }
}
