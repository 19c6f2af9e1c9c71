package org.jalon.web.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.place.Place;
import org.jalon.place.Resolution;
import org.jalon.search.Facet;
import org.jalon.understanding.Meaning;
import org.jalon.understanding.Understood;
import org.jalon.web.Words;
import org.springframework.stereotype.Component;

/** Tells how words were understood. */
@Component
final class Explanations {

  private final PlaceChoices places;

  Explanations(PlaceChoices places) {
    this.places = places;
  }

  Answers.Understanding of(Understood read, Words words) {
    List<Place> named = Stream.concat(read.place().stream(), read.doubtful().stream()).toList();
    return new Answers.Understanding(
        read.text(),
        read.isCorrected() ? read.corrected() : null,
        read.parts().stream().map(part -> part(read, part, words)).toList(),
        FilterNames.named(read.selections()),
        List.copyOf(read.certifications()),
        read.everyKind(),
        choices(named));
  }

  private Answers.Part part(Understood read, Understood.Part part, Words words) {
    String typed = read.words(part);
    Map<Facet, Set<String>> selections =
        part.meaning() instanceof Meaning.Filter filter ? filter.selections() : Map.of();
    return new Answers.Part(
        typed,
        part.start(),
        part.end(),
        kind(part.meaning()),
        label(part.meaning(), typed, words),
        Codes.text(part.correction()),
        FilterNames.named(selections),
        french(part.meaning()),
        choices(places(part.meaning())));
  }

  private static String kind(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Filter _ -> "filter";
      case Meaning.EveryKind _ -> "everyKind";
      case Meaning.Certification _ -> "certification";
      case Meaning.Topic topic -> topic.nature().name().toLowerCase(Locale.ROOT);
      case Meaning.Word _ -> "word";
      case Meaning.Somewhere _ -> "place";
      case Meaning.Plain _ -> "plain";
      case Meaning.Unknown _ -> "unknown";
    };
  }

  private static String label(Meaning meaning, String typed, Words words) {
    return switch (meaning) {
      case Meaning.Filter filter -> filters(filter.selections(), words);
      case Meaning.EveryKind _ -> words.get("facet.type.tout");
      case Meaning.Certification certification -> certification.code();
      case Meaning.Topic topic -> topic.french().isEmpty() ? typed : topic.french().getFirst();
      case Meaning.Word word -> word.french();
      case Meaning.Somewhere _ ->
          String.join(
              words.get("list.separator"), places(meaning).stream().map(Place::name).toList());
      case Meaning.Plain _, Meaning.Unknown _ -> typed;
    };
  }

  private static String filters(Map<Facet, Set<String>> selections, Words words) {
    List<String> labels = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      Collection<String> codes = selections.getOrDefault(facet, Set.of());
      FilterNames.codes(facet).stream()
          .filter(codes::contains)
          .forEach(code -> labels.add(words.label(facet, code)));
    }
    return String.join(words.get("list.separator"), labels);
  }

  private static List<String> french(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Topic topic -> topic.french();
      case Meaning.Word word -> List.of(word.french());
      default -> List.of();
    };
  }

  private static List<Place> places(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Somewhere(Resolution.Clear clear) -> List.of(clear.place());
      case Meaning.Somewhere(Resolution.Several several) -> several.places();
      default -> List.of();
    };
  }

  private List<Answers.PlaceChoice> choices(List<Place> named) {
    return named.stream().map(places::choice).toList();
  }
}
