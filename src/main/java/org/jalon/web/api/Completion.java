package org.jalon.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.place.Place;
import org.jalon.place.PlaceFinder;
import org.jalon.search.CourseSearch;
import org.jalon.search.Suggestion;
import org.jalon.web.Words;
import org.jalon.web.course.Places;
import org.springframework.stereotype.Component;

/** How a text that is being typed may go on. */
@Component
final class Completion {

  static final String PLACE = "place";

  /** The words of a name that may stand at the end of others: “soir Saint Ou…”. */
  private static final Pattern LAST_WORDS = Pattern.compile("(?<=\\s)\\S+(\\s+\\S+)?$");

  private static final int SHORTEST_LAST = 3;

  /** A word among others is more often a word than the name of a village. */
  private static final int TOWN = 5_000;

  private final CourseSearch search;
  private final PlaceFinder finder;
  private final Places places;

  Completion(CourseSearch search, PlaceFinder finder, Places places) {
    this.search = search;
    this.finder = finder;
    this.places = places;
  }

  /** Every kind, as {@code kind} names it. */
  static List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    for (Suggestion.Kind kind : Suggestion.Kind.values()) {
      kinds.add(code(kind));
    }
    kinds.add(PLACE);
    return kinds;
  }

  /**
   * The most likely first; each kind has its turn.
   *
   * @param kinds those that are wanted
   */
  List<Answers.Suggestion> suggest(String text, Set<String> kinds, int limit, Words words) {
    List<List<Answers.Suggestion>> found = new ArrayList<>();
    if (kinds.contains(PLACE)) {
      found.add(places(text, limit, words));
    }
    List<Suggestion> offers = kinds.equals(Set.of(PLACE)) ? List.of() : search.suggest(text, limit);
    for (Suggestion.Kind kind : Suggestion.Kind.values()) {
      if (kinds.contains(code(kind))) {
        found.add(
            offers.stream()
                .filter(offer -> offer.kind() == kind)
                .map(offer -> suggestion(offer, words))
                .toList());
      }
    }
    return inTurns(found, limit);
  }

  private List<Answers.Suggestion> places(String text, int limit, Words words) {
    List<Place> named = finder.find(text, limit);
    if (!named.isEmpty()) {
      return named.stream().map(place -> suggestion(place, "", words)).toList();
    }
    Matcher last = LAST_WORDS.matcher(text);
    for (int from = 0; last.find(from); from = last.start() + 1) {
      String before = text.substring(0, last.start()).strip() + " ";
      List<Answers.Suggestion> towns =
          last.group().length() < SHORTEST_LAST
              ? List.of()
              : finder.find(last.group(), limit).stream()
                  .filter(place -> place.kind() != Place.Kind.COMMUNE || place.population() >= TOWN)
                  .map(place -> suggestion(place, before, words))
                  .toList();
      if (!towns.isEmpty()) {
        return towns;
      }
    }
    return List.of();
  }

  private Answers.Suggestion suggestion(Place place, String before, Words words) {
    String near = places.found(place, CourseParameters.DEFAULT_RADIUS).text();
    String detail =
        switch (place.kind()) {
          case COMMUNE, ARRONDISSEMENT -> places.candidate(place).detail();
          case DEPARTMENT -> words.get("suggest.department");
          case REGION -> words.get("suggest.region");
        };
    return new Answers.Suggestion(PLACE, place.name(), detail, before + near, near);
  }

  private static Answers.Suggestion suggestion(Suggestion offer, Words words) {
    String detail =
        switch (offer.kind()) {
          case COURSE, ORGANISATION -> words.get("results.count.all", offer.count());
          case CERTIFICATION -> words.get("suggest.certification");
        };
    return new Answers.Suggestion(code(offer.kind()), offer.text(), detail, offer.text(), null);
  }

  private static List<Answers.Suggestion> inTurns(List<List<Answers.Suggestion>> found, int limit) {
    List<Answers.Suggestion> chosen = new ArrayList<>();
    for (int turn = 0; turn < limit; turn++) {
      for (List<Answers.Suggestion> kind : found) {
        if (turn < kind.size() && chosen.size() < limit) {
          chosen.add(kind.get(turn));
        }
      }
    }
    return chosen;
  }

  private static String code(Suggestion.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
