package org.jalon.web.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.search.CourseResults;
import org.jalon.search.CourseSort;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;

/** Fills the search fields. */
final class SearchFields {

  /** The ids of the texts that say what is wrong with a field. */
  private static final String WORDS_ERROR = "problems";

  private static final String QUESTION = "place-question";

  private static final Set<String> FIELDLESS =
      Set.of(
          "cadre",
          "lat",
          "lon",
          "certification",
          "exact",
          CourseFormReader.WEEK,
          CourseFormReader.LIST);

  private SearchFields() {}

  /** The fields of the home page. */
  static FormView empty(Words words) {
    return view(CourseForm.EMPTY, "", null, null, null, Map.of(), words);
  }

  /** A place that the words name stays in the words: its own field would go before them. */
  static FormView of(Asked asked, Where.Found where, CourseResults results, Words words) {
    return view(
        asked.form(),
        asked.placeInWords() ? "" : where.text(),
        null,
        null,
        results.ended() > 0 ? Integer.toString(results.ended()) : null,
        results.within(),
        words);
  }

  static FormView asking(Asked asked, Words words) {
    CourseForm form = asked.form();
    return asked.placeInWords()
        ? view(form, "", QUESTION, null, null, Map.of(), words)
        : view(form, form.place(), null, QUESTION, null, Map.of(), words);
  }

  static FormView refusing(CourseForm form, List<Problem> problems, Words words) {
    return view(
        form,
        form.place(),
        concerns(problems, "q") ? WORDS_ERROR : null,
        concerns(problems, "lieu") ? WORDS_ERROR : null,
        null,
        Map.of(),
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
      Map<Integer, Integer> within,
      Words words) {
    return new FormView(
        "/" + words.language().pathCode() + CourseAddress.PATH,
        "/" + words.language().pathCode() + CourseAddress.WEEK_PATH,
        form.words(),
        wordsError,
        place,
        placeError,
        radii(form, within, words),
        sorts(form, words),
        form.choices().ended(),
        endedCount,
        form.here().isPresent() ? words.get("form.here.used") : null,
        hidden(form));
  }

  /** Circles with what they hold, where that was counted. */
  private static List<FormView.ChoiceView> radii(
      CourseForm form, Map<Integer, Integer> within, Words words) {
    List<FormView.ChoiceView> radii = new ArrayList<>();
    for (int km : CourseForm.RADII) {
      String value = Integer.toString(km);
      Integer count = within.get(km);
      String label =
          count == null
              ? words.get("form.radius.km", value)
              : words.get("form.radius.count", value, count.toString());
      radii.add(new FormView.ChoiceView(value, label, km == form.radiusKm()));
    }
    return radii;
  }

  /** Orders beside the usual one. */
  private static List<FormView.ChoiceView> sorts(CourseForm form, Words words) {
    List<FormView.ChoiceView> sorts = new ArrayList<>();
    for (CourseSort sort : List.of(CourseSort.DISTANCE, CourseSort.START)) {
      String code = CourseAddress.code(sort);
      sorts.add(
          new FormView.ChoiceView(
              code, words.get("sort." + code), form.sort().filter(sort::equals).isPresent()));
    }
    return sorts;
  }

  /** What has no field; the kind “everything” has a box among the filters. */
  private static List<FormView.HiddenView> hidden(CourseForm form) {
    List<FormView.HiddenView> hidden = new ArrayList<>();
    CourseAddress.parameters(form)
        .forEach((name, values) -> {
          if (FIELDLESS.contains(name)) {
            values.forEach(value -> hidden.add(new FormView.HiddenView(name, value)));
          }
        });
    return hidden;
  }
}
