package org.jalon.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.language.Inflection;
import org.jalon.language.Spelling;
import org.jalon.language.TextFolding;

/**
 * The names of places as words among other words. Words are folded as {@link TextFolding} does;
 * those of Chinese may come sign by sign. Memory only, safe for threads.
 */
public final class PlaceNames {

  /** No name has more; Chinese ones count a word a sign. */
  public static final int MOST_WORDS = 16;

  private static final int SHORTEST_STEM = 3;

  private final Gazetteer gazetteer;
  private final PlaceSearch search;
  private final Once<Map<String, Named>> inflected = new Once<>(this::collectInflected);
  private final Once<WordList> words = new Once<>(this::collectWords);
  private final Once<WordList> stems = new Once<>(this::collectStems);

  PlaceNames(Gazetteer gazetteer, PlaceSearch search) {
    this.gazetteer = gazetteer;
    this.search = search;
  }

  void prepare() {
    inflected.get();
    words.get();
    stems.get();
  }

  /**
   * A name that was found.
   *
   * @param name as {@link PlaceFinder#resolve} understands it
   * @param most the most populated place of this name
   */
  public record Named(String name, Place most) {}

  /**
   * A word of names.
   *
   * @param word folded
   * @param written as names write it
   * @param population of the most populated place that has it in its name
   */
  public record NameWord(String word, String written, int population) {}

  /** The name that these words make, all of them and as they stand; an article belongs to it. */
  public Optional<Named> find(List<String> words) {
    String key = PlaceQuery.key(join(words));
    List<Place> called = key.isEmpty() ? List.of() : search.called(key);
    return called.isEmpty() ? Optional.empty() : Optional.of(new Named(key, called.getFirst()));
  }

  /**
   * The name that these words make without case endings (в Лионе) and attached letters (بباريس), in
   * scripts that have them; of several, the one of the most populated place.
   */
  public Optional<Named> findInflected(List<String> words) {
    if (words.getFirst().charAt(0) < 0x250) {
      return Optional.empty();
    }
    String rest = keys(words.subList(1, words.size()));
    return Inflection.keys(words.getFirst()).stream()
        .map(first -> inflected.get().get((first + " " + rest).strip()))
        .filter(named -> named != null)
        .reduce(PlaceNames::moreIn);
  }

  /** Whether some name has this word. */
  public boolean hasWord(String word) {
    return words.get().find(word).isPresent();
  }

  /**
   * The word of names that is spelled nearly so, but not just so: nearest first, then the one of
   * the most populated place.
   *
   * @param mistakes at most so many letters added, dropped, changed or swapped
   * @param population only words of places with at least so many people
   */
  public Optional<NameWord> nearWord(String word, int mistakes, int population) {
    return words.get().near(word, mistakes, population);
  }

  /**
   * The same for a word in a grammatical case (в Паржие), in scripts whose words have them.
   *
   * @return the word as names have it, not the form in which it was typed
   */
  public Optional<NameWord> nearInflectedWord(String word, int mistakes, int population) {
    String stem = Inflection.key(word);
    return word.charAt(0) < 0x250 || stem.length() < SHORTEST_STEM
        ? Optional.empty()
        : stems
            .get()
            .near(stem, mistakes, population)
            .map(near ->
                new NameWord(TextFolding.fold(near.written), near.written, near.population));
  }

  /** The word of the most populated place that begins so. */
  public Optional<NameWord> completeWord(String start, int population) {
    return words.get().complete(start, population);
  }

  private static String join(List<String> words) {
    StringBuilder joined = new StringBuilder();
    for (String word : words) {
      boolean sign = Character.isIdeographic(word.codePointAt(0));
      boolean afterSign =
          !joined.isEmpty() && Character.isIdeographic(joined.codePointBefore(joined.length()));
      joined.append(joined.isEmpty() || (sign && afterSign) ? "" : " ").append(word);
    }
    return joined.toString();
  }

  private static String keys(List<String> words) {
    return String.join(" ", words.stream().map(Inflection::key).toList());
  }

  private Map<String, Named> collectInflected() {
    Map<String, Named> names = new HashMap<>();
    Exonyms.forEach(
        gazetteer,
        (place, written) -> {
          String name = PlaceQuery.key(written);
          String key = keys(List.of(name.split(" ")));
          names.merge(key, new Named(name, place), PlaceNames::moreIn);
        });
    return names;
  }

  private static Named moreIn(Named one, Named other) {
    return Gazetteer.MOST_POPULATED_FIRST.compare(one.most, other.most) <= 0 ? one : other;
  }

  private WordList collectWords() {
    Map<String, NameWord> collected = new HashMap<>();
    for (Place place : gazetteer.communes()) {
      addWords(place, place.name(), collected);
    }
    List<Place> areas = new ArrayList<>(gazetteer.listDepartments());
    areas.addAll(gazetteer.listRegions());
    for (Place area : areas) {
      addWords(area, area.name(), collected);
      gazetteer.otherNames(area).forEach(name -> addWords(area, name, collected));
    }
    Exonyms.forEach(gazetteer, (place, name) -> addWords(place, name, collected));
    return new WordList(collected.values());
  }

  private WordList collectStems() {
    Map<String, NameWord> names = new HashMap<>();
    Exonyms.forEach(gazetteer, (place, name) -> addWords(place, name, names));
    Map<String, NameWord> collected = new HashMap<>();
    for (NameWord name : names.values()) {
      String stem = Inflection.key(name.word);
      collected.merge(
          stem, new NameWord(stem, name.written, name.population), PlaceNames::ofMorePeople);
    }
    return new WordList(collected.values());
  }

  private static NameWord ofMorePeople(NameWord one, NameWord other) {
    return one.population >= other.population ? one : other;
  }

  private static void addWords(Place place, String name, Map<String, NameWord> collected) {
    int start = 0;
    for (int end = 0; end <= name.length(); end++) {
      boolean inWord = end < name.length() && isWordSign(name.charAt(end));
      if (!inWord) {
        if (end - start > 1) {
          add(name.substring(start, end), place.population(), collected);
        }
        start = end + 1;
      }
    }
  }

  private static boolean isWordSign(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void add(String written, int population, Map<String, NameWord> collected) {
    String word = TextFolding.fold(written);
    if (!word.isEmpty() && word.length() <= Spelling.LONGEST) {
      collected.merge(word, new NameWord(word, written, population), PlaceNames::ofMorePeople);
    }
  }
}
