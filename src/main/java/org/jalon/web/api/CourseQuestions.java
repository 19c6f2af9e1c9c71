package org.jalon.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.language.Language;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSort;
import org.jalon.search.CourseText;
import org.jalon.search.Facet;
import org.jalon.search.SearchArea;
import org.jalon.understanding.Understanding;
import org.jalon.understanding.Understood;
import org.jalon.vocabulary.CourseKind;
import org.jalon.web.course.Places;
import org.jalon.web.course.Where;
import org.springframework.stereotype.Component;

/** From the parameters of a search to what the index is asked. */
@Component
final class CourseQuestions {

  private static final Set<String> LINGUISTIC = linguistic();

  private final Understanding understanding;
  private final Places places;
  private final Clock clock;

  CourseQuestions(Understanding understanding, Places places, Clock clock) {
    this.understanding = understanding;
    this.places = places;
    this.clock = clock;
  }

  /**
   * A search, ready to be asked.
   *
   * @param understood how the words were read; empty when there are none or they are searched as
   *     they are
   */
  record Question(CourseQuery query, Optional<Understood> understood) {}

  Question question(CourseParameters parameters, Language language) {
    Optional<Understood> understood = understood(parameters, language);
    Understood words = understood.orElse(Understood.NOTHING);
    SearchArea area = area(parameters, words);
    Set<String> certifications = new LinkedHashSet<>(words.certifications());
    if (!parameters.certification().isEmpty()) {
      certifications.add(parameters.certification());
    }
    CourseQuery query =
        new CourseQuery(
            understood
                .map(Understood::courseText)
                .orElseGet(() -> CourseText.literally(parameters.words())),
            area,
            selections(parameters, words),
            certifications,
            parameters.week(),
            parameters.ended(),
            LocalDate.now(clock),
            sort(parameters, area),
            parameters.page());
    return new Question(query, understood);
  }

  /** Words of which nothing is understood, not even that they are unknown, are searched as such. */
  private Optional<Understood> understood(CourseParameters parameters, Language language) {
    return parameters.words().isEmpty() || parameters.exact()
        ? Optional.empty()
        : Optional.of(understanding.read(parameters.words(), language))
            .filter(read -> !read.parts().isEmpty());
  }

  /** A place in its own parameter goes before one in the words, that before a position. */
  private SearchArea area(CourseParameters parameters, Understood words) {
    if (!parameters.near().isEmpty()) {
      return area("near", places.read(parameters.near(), parameters.radiusKm()));
    }
    if (words.place().isPresent()) {
      return places.found(words.place().get(), parameters.radiusKm()).area();
    }
    if (!words.doubtful().isEmpty()) {
      String named = words.placePart().map(words::words).orElse("");
      List<Places.Candidate> choices = words.doubtful().stream().map(places::candidate).toList();
      return area("q", new Where.Ambiguous(named, choices));
    }
    return parameters.here().<SearchArea>map(here -> here).orElseGet(SearchArea.France::new);
  }

  private static SearchArea area(String parameter, Where where) {
    return switch (where) {
      case Where.Found found -> found.area();
      case Where.Ambiguous several ->
          throw Refusal.unclear(
              parameter, "api.problem.place.several", several.text(), several.candidates());
      case Where.Unknown unknown ->
          throw Refusal.unclear(
              parameter, "api.problem.place.unknown", unknown.text(), unknown.similar());
    };
  }

  /** Values of one filter are alternatives, whether a parameter or the words name them. */
  private static Map<Facet, Set<String>> selections(CourseParameters parameters, Understood words) {
    Map<Facet, Set<String>> both = new EnumMap<>(Facet.class);
    parameters.selections().forEach((facet, codes) -> both.put(facet, new LinkedHashSet<>(codes)));
    words
        .selections()
        .forEach((facet, codes) ->
            both.computeIfAbsent(facet, f -> new LinkedHashSet<>()).addAll(codes));
    boolean everyKind = parameters.everyKind() || words.everyKind();
    if (!both.containsKey(Facet.KIND) && !everyKind) {
      both.put(Facet.KIND, LINGUISTIC);
    }
    return both;
  }

  private static CourseSort sort(CourseParameters parameters, SearchArea area) {
    CourseSort sort = parameters.sort().orElse(CourseSort.RELEVANCE);
    if (sort == CourseSort.DISTANCE && !(area instanceof SearchArea.Around)) {
      throw Refusal.of("sort", "api.problem.distance");
    }
    return sort;
  }

  private static Set<String> linguistic() {
    Set<String> codes = new LinkedHashSet<>();
    for (CourseKind kind : CourseKind.values()) {
      if (kind.linguistic()) {
        codes.add(kind.code());
      }
    }
    return Set.copyOf(codes);
  }
}
