package org.jalon.web.course;

import java.util.ArrayList;
import java.util.List;
import org.jalon.search.CourseResults;
import org.jalon.search.CourseSort;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;

/** Fills the search fields. */
final class SearchFields {

  /** The ids of the texts that say what is wrong with a field. */
  private static final String WORDS_ERROR = "problems";

  private SearchFields() {}

  /** The fields of the home page. */
  static FormView empty(Words words) {
    return view(CourseForm.EMPTY, "", null, null, null, words);
  }

  static FormView of(CourseForm form, Where.Found where, CourseResults results, Words words) {
    return view(
        form,
        where.text(),
        null,
        null,
        results.ended() > 0 ? Integer.toString(results.ended()) : null,
        words);
  }

  static FormView asking(CourseForm form, Words words) {
    return view(form, form.place(), null, "place-question", null, words);
  }

  static FormView refusing(CourseForm form, List<Problem> problems, Words words) {
    return view(
        form,
        form.place(),
        concerns(problems, "q") ? WORDS_ERROR : null,
        concerns(problems, "lieu") ? WORDS_ERROR : null,
        null,
        words);
  }

  /** The id of the field of a parameter, to which the list of problems links. */
  static String id(String parameter) {
    return switch (parameter) {
      case "q" -> "words";
      case "lieu", "lat", "lon" -> "place";
      case "rayon" -> "radius";
      default -> "search";
    };
  }

  private static boolean concerns(List<Problem> problems, String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  private static FormView view(
      CourseForm form,
      String place,
      @Nullable String wordsError,
      @Nullable String placeError,
      @Nullable String endedCount,
      Words words) {
    return new FormView(
        "/" + words.language().pathCode() + CourseAddress.PATH,
        form.words(),
        wordsError,
        place,
        placeError,
        radii(form, words),
        sorts(form, words),
        form.ended(),
        endedCount,
        form.here().isPresent() ? words.get("form.here.used") : null,
        hidden(form));
  }

  private static List<FormView.ChoiceView> radii(CourseForm form, Words words) {
    return CourseForm.RADII.stream()
        .map(km -> {
          String value = Integer.toString(km);
          return new FormView.ChoiceView(
              value, words.get("form.radius.km", value), km == form.radiusKm());
        })
        .toList();
  }

  /** Only an order that the reader chose is selected: the usual one follows the words and place. */
  private static List<FormView.ChoiceView> sorts(CourseForm form, Words words) {
    List<FormView.ChoiceView> sorts = new ArrayList<>();
    for (CourseSort sort : CourseSort.values()) {
      String code = CourseAddress.code(sort);
      sorts.add(
          new FormView.ChoiceView(
              code, words.get("sort." + code), form.sort().filter(sort::equals).isPresent()));
    }
    return sorts;
  }

  /**
   * The kind “everything” has a box among the filters; position and certification have no field.
   */
  private static List<FormView.HiddenView> hidden(CourseForm form) {
    List<FormView.HiddenView> hidden = new ArrayList<>();
    form.here()
        .ifPresent(here -> {
          hidden.add(new FormView.HiddenView("lat", CourseAddress.degrees(here.latitude())));
          hidden.add(new FormView.HiddenView("lon", CourseAddress.degrees(here.longitude())));
        });
    if (!form.certification().isEmpty()) {
      hidden.add(new FormView.HiddenView("certification", form.certification()));
    }
    return hidden;
  }
}
