package org.jalon.relevance;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jalon.place.Place;
import org.jalon.place.Resolution;
import org.jalon.search.Facet;
import org.jalon.understanding.Meaning;
import org.jalon.understanding.Understood;

/**
 * What somebody wants, a line of {@code relevance/intents.csv}.
 *
 * @param selections that the words must be understood as
 * @param place key of the place; empty for none
 * @param topics ids of the concepts that are searched as text
 * @param everyKind whether every kind of training is meant
 * @param certifications codes
 * @param expectation of each of the first results
 */
record Intent(
    String id,
    Map<Facet, Set<String>> selections,
    String place,
    Set<String> topics,
    boolean everyKind,
    Set<String> certifications,
    Expectation expectation) {

  static Intent parse(String line) {
    String[] cells = line.split(";", -1);
    Map<Facet, Set<String>> selections = new EnumMap<>(Facet.class);
    Set<String> topics = new TreeSet<>();
    Set<String> certifications = new TreeSet<>();
    String place = "";
    boolean everyKind = false;
    for (String chip : words(cells[1])) {
      String[] sides = chip.split("=", 2);
      switch (sides[0]) {
        case "lieu" -> place = sides[1];
        case "texte", "metier", "diplome" -> topics.add(sides[1]);
        case "code" -> certifications.add(sides[1]);
        case "tout" -> everyKind = true;
        default ->
            selections.put(
                Facet.find(sides[0]).orElseThrow(), new TreeSet<>(List.of(sides[1].split(","))));
      }
    }
    return new Intent(
        cells[0],
        selections,
        place,
        topics,
        everyKind,
        certifications,
        Expectation.parse(words(cells[2])));
  }

  private static List<String> words(String cell) {
    return Stream.of(cell.split(" ")).filter(word -> !word.isBlank()).toList();
  }

  /** What was understood wrong, said for people; empty when everything is right. */
  String wrong(Understood understood) {
    StringBuilder wrong = new StringBuilder();
    note(wrong, "filters", selections, sorted(understood.selections()));
    note(wrong, "place", place, placeOf(understood));
    note(wrong, "topics", topics, topicsOf(understood));
    note(wrong, "every kind", everyKind, understood.everyKind());
    note(wrong, "codes", certifications, understood.certifications());
    return wrong.toString();
  }

  private static void note(StringBuilder wrong, String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      wrong
          .append(what)
          .append(' ')
          .append(found)
          .append(" instead of ")
          .append(expected)
          .append("; ");
    }
  }

  private static Map<Facet, Set<String>> sorted(Map<Facet, Set<String>> selections) {
    Map<Facet, Set<String>> sorted = new EnumMap<>(Facet.class);
    selections.forEach((facet, codes) -> sorted.put(facet, new TreeSet<>(codes)));
    return sorted;
  }

  /** The place that the search takes: the one meant, or the likeliest of several. */
  static Optional<Place> meant(Understood understood) {
    return understood
        .placePart()
        .map(part ->
            switch (((Meaning.Somewhere) part.meaning()).place()) {
              case Resolution.Clear clear -> clear.place();
              case Resolution.Several several -> several.places().getFirst();
              case Resolution.Unknown unknown -> throw new AssertionError("no place: " + unknown);
            });
  }

  static String placeOf(Understood understood) {
    return meant(understood).map(Place::key).orElse("");
  }

  private static Set<String> topicsOf(Understood understood) {
    Set<String> topics = new LinkedHashSet<>();
    for (Understood.Part part : understood.parts()) {
      switch (part.meaning()) {
        case Meaning.Topic topic -> topics.add(topic.concept());
        case Meaning.Word word -> topics.add("“" + word.french() + "”");
        default -> {}
      }
    }
    return new TreeSet<>(topics);
  }
}
