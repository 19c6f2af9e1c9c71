package org.jalon.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jalon.search.CourseLookup;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseResults;
import org.jalon.search.CourseSearch;
import org.jalon.search.FacetCounts;
import org.jalon.understanding.Understood;
import org.jalon.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Courses: a search, and one of them. */
@RestController
final class CourseApi {

  private final CourseSearch search;
  private final CourseQuestions questions;
  private final CourseItems items;
  private final WholeCourses courses;
  private final Explanations explanations;
  private final ApiWords apiWords;

  CourseApi(
      CourseSearch search,
      CourseQuestions questions,
      CourseItems items,
      WholeCourses courses,
      Explanations explanations,
      ApiWords apiWords) {
    this.search = search;
    this.questions = questions;
    this.items = items;
    this.courses = courses;
    this.explanations = explanations;
    this.apiWords = apiWords;
  }

  @GetMapping(Operation.ROOT + "/courses")
  ResponseEntity<Answers.CourseList> courses(HttpServletRequest request) {
    Words words = apiWords.of(request);
    CourseQuestions.Question question =
        questions.question(CourseParameters.read(new Parameters(request)), words.language());
    CourseQuery query = question.query();
    CourseResults results = search.search(query);
    int pages = CourseQuery.lastPage(results.total());
    if (query.page() > pages) {
      throw Refusal.of(
          "page",
          "api.problem.number",
          "page",
          Integer.toString(query.page()),
          "1",
          Integer.toString(pages));
    }
    return json(list(results, query.page(), pages, question.understood(), words));
  }

  @GetMapping(Operation.ROOT + "/courses/{id}")
  ResponseEntity<Answers.Course> course(@PathVariable String id, HttpServletRequest request) {
    return switch (search.find(id)) {
      case CourseLookup.Found found -> json(courses.course(found.course(), apiWords.of(request)));
      case CourseLookup.Gone gone ->
          throw Refusal.noCourse(HttpStatus.GONE, "api.problem.course.gone", id);
      case CourseLookup.Unknown unknown ->
          throw Refusal.noCourse(HttpStatus.NOT_FOUND, "api.problem.course.unknown", id);
    };
  }

  /** Whatever the asker says to accept: there is nothing else. */
  static <T> ResponseEntity<T> json(T answer) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
  }

  private Answers.CourseList list(
      CourseResults results, int page, int pages, Optional<Understood> understood, Words words) {
    return new Answers.CourseList(
        results.total(),
        results.stated(),
        page,
        pages,
        results.ended(),
        understood.map(read -> explanations.of(read, words)).orElse(null),
        results.facets().stream().map(counts -> facet(counts, words)).toList(),
        results.hits().stream().map(hit -> items.item(hit, words)).toList());
  }

  private static Answers.FacetCount facet(FacetCounts counts, Words words) {
    List<Answers.FacetValue> values =
        counts.values().stream()
            .map(value ->
                new Answers.FacetValue(
                    value.code(),
                    words.label(counts.facet(), value.code()),
                    value.count(),
                    value.selected()))
            .toList();
    return new Answers.FacetCount(
        FilterNames.of(counts.facet()), words.get("facet." + counts.facet().parameter()), values);
  }
}
