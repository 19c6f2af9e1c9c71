package org.jalon.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jalon.place.PlaceFinder;
import org.jalon.understanding.Understanding;
import org.jalon.understanding.Understood;
import org.jalon.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Words: which places they name, how they may go on, what they mean. */
@RestController
final class WordApi {

  private static final int MOST_PLACES = 50;
  private static final int MOST_SUGGESTIONS = 20;

  private final PlaceFinder finder;
  private final PlaceChoices places;
  private final Completion completion;
  private final Understanding understanding;
  private final Explanations explanations;
  private final ApiWords apiWords;

  WordApi(
      PlaceFinder finder,
      PlaceChoices places,
      Completion completion,
      Understanding understanding,
      Explanations explanations,
      ApiWords apiWords) {
    this.finder = finder;
    this.places = places;
    this.completion = completion;
    this.understanding = understanding;
    this.explanations = explanations;
    this.apiWords = apiWords;
  }

  @GetMapping(Operation.ROOT + "/places")
  ResponseEntity<Answers.PlaceList> places(HttpServletRequest request) {
    Parameters parameters = new Parameters(request);
    String text = parameters.required("q", CourseParameters.LONGEST_PLACE);
    int limit = parameters.number("limit", 1, MOST_PLACES, 10);
    return CourseApi.json(
        new Answers.PlaceList(finder.find(text, limit).stream().map(places::choice).toList()));
  }

  /** Below two characters everything would fit. */
  @GetMapping(Operation.ROOT + "/suggest")
  ResponseEntity<Answers.SuggestionList> suggest(HttpServletRequest request) {
    Parameters parameters = new Parameters(request);
    String text = parameters.required("q", CourseParameters.LONGEST_WORDS);
    int limit = parameters.number("limit", 1, MOST_SUGGESTIONS, 8);
    Set<String> kinds = kinds(parameters);
    return CourseApi.json(
        new Answers.SuggestionList(
            text.length() < 2
                ? List.of()
                : completion.suggest(text, kinds, limit, apiWords.of(request))));
  }

  @GetMapping(Operation.ROOT + "/understand")
  ResponseEntity<Answers.Understanding> understand(HttpServletRequest request) {
    String text = new Parameters(request).required("q", CourseParameters.LONGEST_WORDS);
    Words words = apiWords.of(request);
    Understood read = understanding.read(text, words.language());
    return CourseApi.json(explanations.of(read, words));
  }

  private static Set<String> kinds(Parameters parameters) {
    List<String> known = Completion.kinds();
    Set<String> wanted = new LinkedHashSet<>(parameters.values("kind"));
    for (String kind : wanted) {
      if (!known.contains(kind)) {
        throw Parameters.choice("kind", kind, known);
      }
    }
    return wanted.isEmpty() ? Set.copyOf(known) : wanted;
  }
}
