package org.jalon.web.course;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jalon.page.Assets;
import org.jalon.page.ReaderLanguage;
import org.jalon.search.CourseResults;
import org.jalon.search.CourseSearch;
import org.jalon.search.Facet;
import org.jalon.search.FacetCounts;
import org.jalon.search.IndexNotReadyException;
import org.jalon.web.Frames;
import org.jalon.web.Freshness;
import org.jalon.web.Link;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** The first page, and the way to it. */
@Controller
class HomeController {

  private static final int EXAMPLES = 4;

  private final CourseSearch search;
  private final CourseQueries queries;
  private final Assets assets;
  private final Frames frames;
  private final Freshness freshness;

  HomeController(
      CourseSearch search,
      CourseQueries queries,
      Assets assets,
      Frames frames,
      Freshness freshness) {
    this.search = search;
    this.queries = queries;
    this.assets = assets;
    this.frames = frames;
    this.freshness = freshness;
  }

  @GetMapping("/")
  ResponseEntity<Void> readersLanguage(HttpServletRequest request) {
    return ResponseEntity.status(HttpStatus.FOUND)
        .header(HttpHeaders.LOCATION, "/" + ReaderLanguage.negotiated(request).pathCode())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }

  @GetMapping("/{lang:[a-z]+}")
  @Nullable String home(
      Words words, ServletWebRequest request, HttpServletResponse response, Model model) {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    if (freshness.unchanged(request, "")) {
      return null;
    }
    CourseResults results = search.search(queries.everything());
    model.addAttribute(
        "page",
        new HomePage(
            SearchFields.empty(words),
            examples(words),
            kinds(results, words),
            words.get("results.count", results.total())));
    model.addAttribute(
        "frame",
        frames.frame(words, "", words.get("home.title"), words.get("site.description"), true));
    return "course/home";
  }

  private static List<Link> examples(Words words) {
    return IntStream.rangeClosed(1, EXAMPLES)
        .mapToObj(number -> words.get("home.example." + number))
        .map(text ->
            new Link(
                text,
                CourseAddress.of(words.language().pathCode(), CourseForm.EMPTY.withWords(text))))
        .toList();
  }

  private List<HomePage.KindView> kinds(CourseResults results, Words words) {
    List<HomePage.KindView> kinds = new ArrayList<>();
    for (FacetCounts counts : results.facets()) {
      if (counts.facet() == Facet.KIND) {
        counts.values().stream()
            .filter(value -> !Facet.NOT_STATED.equals(value.code()))
            .forEach(value -> kinds.add(kind(value, words)));
      }
    }
    return kinds;
  }

  private HomePage.KindView kind(FacetCounts.Value value, Words words) {
    String code = value.code();
    boolean linguistic = Choices.LINGUISTIC.contains(code);
    return new HomePage.KindView(
        assets.icon(Pictograms.kind(code)),
        words.label(Facet.KIND, code),
        words.get("home.kind." + code),
        words.get(linguistic ? "results.count" : "results.count.all", value.count()),
        CourseAddress.of(
            words.language().pathCode(), CourseForm.EMPTY.with(Facet.KIND, Set.of(code))));
  }
}
