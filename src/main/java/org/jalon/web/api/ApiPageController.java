package org.jalon.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseSearch;
import org.jalon.web.Frames;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** The page to read about the API and to try it, without scripts. */
@Controller
final class ApiPageController {

  private static final String PATH = "/api";

  private final ApiSettings limits;
  private final SiteSettings settings;
  private final CourseSearch search;
  private final Frames frames;
  private final Freshness freshness;
  private final Clock clock;

  ApiPageController(
      ApiSettings limits,
      SiteSettings settings,
      CourseSearch search,
      Frames frames,
      Freshness freshness,
      Clock clock) {
    this.limits = limits;
    this.settings = settings;
    this.search = search;
    this.frames = frames;
    this.freshness = freshness;
    this.clock = clock;
  }

  @GetMapping("/{lang}" + PATH)
  @Nullable String page(Words words, ServletWebRequest request, Model model) {
    if (freshness.unchanged(request, "")) {
      return null;
    }
    model.addAttribute(
        "page",
        new ApiPage(
            settings.absolute(Operation.DESCRIPTION.path()), facts(words), operations(words)));
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            PATH,
            words.get("title.with-site", words.get("api.title")),
            words.get("api.lead"),
            true));
    return "api/api";
  }

  /** A form cannot write into a path: it comes here, and goes on from here. */
  @GetMapping("/{lang}" + PATH + "/course")
  ResponseEntity<Void> course(Words words, @RequestParam(defaultValue = "") String id) {
    UriComponentsBuilder there =
        id.isBlank()
            ? UriComponentsBuilder.fromPath("/" + words.language().pathCode() + PATH)
            : UriComponentsBuilder.fromPath(Operation.COURSES.path())
                .pathSegment(id.strip())
                .queryParam(Operation.LANGUAGE, words.language().pathCode());
    return ResponseEntity.status(HttpStatus.FOUND).location(there.build().encode().toUri()).build();
  }

  private List<String> facts(Words words) {
    return List.of(
        words.get("api.fact.language"),
        words.get("api.fact.null"),
        words.get("api.fact.errors"),
        words.get("api.fact.limit", limits.requestsPerMinute(), limits.suggestionsPerMinute()),
        words.get("api.fact.fresh"),
        words.get("api.fact.source"),
        words.get("legal.sources.places"));
  }

  private List<ApiPage.OperationView> operations(Words words) {
    String language = words.language().pathCode();
    Map<String, String> id = new LinkedHashMap<>();
    id.put("id", exampleId());
    return List.of(
        operation(
            Operation.COURSES,
            fields("q", "cours du soir", "near", "Lyon", "radius", "20", "level", "A1"),
            words),
        operation(Operation.COURSE, id, "/" + language + PATH + "/course", words),
        operation(Operation.CERTIFICATIONS, fields("q", "boulanger", "state", "active"), words),
        operation(
            Operation.PRO_A,
            fields("idcc", "2216", "date", "2025-06-30", "certification", "RNCP37537"),
            words),
        operation(Operation.PLACES, fields("q", "Saint-Denis"), words),
        operation(Operation.SUGGEST, fields("q", "fran"), words),
        operation(Operation.UNDERSTAND, fields("q", "gratuit soir A1 Lyon"), words));
  }

  private static Map<String, String> fields(String... namesAndValues) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  private static ApiPage.OperationView operation(
      Operation operation, Map<String, String> examples, Words words) {
    Map<String, String> fields = new LinkedHashMap<>(examples);
    fields.put(Operation.LANGUAGE, words.language().pathCode());
    return operation(operation, fields, operation.path(), words);
  }

  private static ApiPage.OperationView operation(
      Operation operation, Map<String, String> examples, String action, Words words) {
    String code = operation.name().toLowerCase(Locale.ROOT);
    return new ApiPage.OperationView(
        code,
        operation.path(),
        words.get("api.operation." + code),
        action,
        examples.entrySet().stream()
            .map(field ->
                new ApiPage.FieldView(
                    code + "-" + field.getKey(), field.getKey(), field.getValue()))
            .toList());
  }

  private String exampleId() {
    return search.state().ready()
        ? search.listIds(0, 1, LocalDate.now(clock)).stream().findFirst().orElse("")
        : "";
  }
}
