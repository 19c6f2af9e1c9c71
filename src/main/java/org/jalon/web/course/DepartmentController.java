package org.jalon.web.course;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jalon.page.NoSuchPageException;
import org.jalon.place.Place;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexNotReadyException;
import org.jalon.web.Frames;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** Courses by department, for those who would rather choose than type. */
@Controller
class DepartmentController {

  private final CourseSearch search;
  private final CourseQueries queries;
  private final Places places;
  private final Frames frames;
  private final Freshness freshness;

  DepartmentController(
      CourseSearch search,
      CourseQueries queries,
      Places places,
      Frames frames,
      Freshness freshness) {
    this.search = search;
    this.queries = queries;
    this.places = places;
    this.frames = frames;
    this.freshness = freshness;
  }

  @GetMapping("/{lang}/departements")
  @Nullable String departments(Words words, ServletWebRequest request, Model model) {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    if (freshness.unchanged(request, "")) {
      return null;
    }
    Map<String, Integer> counts = search.countByDepartment(queries.today());
    List<DepartmentsPage.RegionView> regions =
        places.regions().stream().map(region -> region(region, counts, words)).toList();
    model.addAttribute("page", new DepartmentsPage(regions));
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            "/departements",
            words.get("title.with-site", words.get("departments.title")),
            words.get("departments.intro"),
            true));
    return "course/departments";
  }

  /** A department's own address leads to its results: one page, one address. */
  @GetMapping("/{lang}/departements/{code}")
  ResponseEntity<Void> department(Words words, @PathVariable String code) {
    String number = code.toUpperCase(Locale.ROOT);
    if (!places.isDepartment(number)) {
      throw new NoSuchPageException();
    }
    return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
        .header(HttpHeaders.LOCATION, results(words, "D" + number))
        .build();
  }

  private DepartmentsPage.RegionView region(
      Place region, Map<String, Integer> counts, Words words) {
    return new DepartmentsPage.RegionView(
        region.name(),
        results(words, places.key(region)),
        places.departmentsOf(region).stream()
            .map(department ->
                new DepartmentsPage.DepartmentView(
                    department.code(),
                    department.name(),
                    words.get("results.count", counts.getOrDefault(department.code(), 0)),
                    results(words, places.key(department))))
            .toList());
  }

  private static String results(Words words, String key) {
    return CourseAddress.of(words.language().pathCode(), CourseForm.EMPTY.withPlace(key));
  }
}
