package org.jalon.web.course;

import java.util.List;
import org.jalon.search.CourseQuery;
import org.jalon.web.Link;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;

/** Pages without results: which place is meant, what cannot be searched, a page too far. */
final class UnsearchedPages {

  private UnsearchedPages() {}

  /** The page that asks which place, or says that there is none. */
  static CoursePage asking(Asked asked, Where where, Words words) {
    CoursePage.QuestionView question =
        switch (where) {
          case Where.Ambiguous several ->
              question(
                  words.get("place.ambiguous", words.name(several.text())),
                  null,
                  several.candidates(),
                  asked,
                  words);
          case Where.Unknown unknown ->
              question(
                  words.get("place.unknown", words.name(unknown.text())),
                  words.get("place.unknown.hint"),
                  unknown.similar(),
                  asked,
                  words);
          case Where.Found found -> throw new IllegalArgumentException("no question: " + found);
        };
    return page(SearchFields.asking(asked, words), List.of(), question, List.of(), words);
  }

  private static CoursePage.QuestionView question(
      String text,
      @Nullable String hint,
      List<Places.Candidate> candidates,
      Asked asked,
      Words words) {
    String language = words.language().pathCode();
    return new CoursePage.QuestionView(
        text,
        hint,
        candidates.stream()
            .map(place ->
                new CoursePage.PlaceView(
                    place.name(),
                    place.detail(),
                    CourseAddress.of(language, asked.in(place.key()))))
            .toList());
  }

  /** The page that says what cannot be searched and how to change it. */
  static CoursePage refusing(CourseForm form, List<Problem> problems, Words words) {
    List<CoursePage.ProblemView> views =
        problems.stream()
            .map(problem ->
                new CoursePage.ProblemView(
                    SearchFields.id(problem.field()),
                    words.get(problem.key(), words.name(problem.value()))))
            .toList();
    return page(SearchFields.refusing(form, problems, words), views, null, List.of(), words);
  }

  /** The page of a number that does not exist. */
  static CoursePage beyond(CourseForm form, int total, Words words) {
    int last = CourseQuery.lastPage(total);
    Link link =
        new Link(
            words.get("pages.last", Integer.toString(last)),
            CourseAddress.of(words.language().pathCode(), form.withPage(last)));
    CoursePage.ProblemView problem =
        new CoursePage.ProblemView(
            "results",
            words.get("pages.beyond", Integer.toString(form.page()), Integer.toString(last)));
    FormView fields = SearchFields.refusing(form, List.of(), words);
    return page(fields, List.of(problem), null, List.of(link), words);
  }

  private static CoursePage page(
      FormView form,
      List<CoursePage.ProblemView> problems,
      CoursePage.@Nullable QuestionView question,
      List<Link> more,
      Words words) {
    return CoursePage.unsearched(words.get("results.title"), form, problems, question, more);
  }
}
