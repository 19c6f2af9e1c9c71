package org.jalon.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.place.Place.Kind;
import org.jalon.place.Resolution.Clear;
import org.jalon.place.Resolution.Several;
import org.jalon.place.Resolution.Unknown;
import org.springframework.stereotype.Component;

/**
 * Finds places by what people type: names with or without accents, hyphens and articles, in French
 * or in Arabic, Cyrillic or Chinese script; postal codes, department numbers, arrondissements, and
 * a name with one of these. Memory only, safe for threads; the indexes are made at the first
 * search.
 */
@Component
public final class PlaceFinder {

  /** An exact name is clear when no place of the same name has more than 1/50 of its people. */
  private static final int DOMINANT = 50;

  private static final int MOST_TO_ASK = 10;
  private static final int MOST_SUGGESTIONS = 5;

  /** The longest name has 45 letters; whoever pastes a page is not looking for a town. */
  private static final int LONGEST_TEXT = 120;

  private final PlaceSearch search;
  private final Gazetteer gazetteer;
  private final PlaceNames names;

  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.search = new PlaceSearch(gazetteer);
    this.names = new PlaceNames(gazetteer, search);
  }

  /** The names themselves, for who looks for places among other words. */
  public PlaceNames names() {
    return names;
  }

  /**
   * Makes the indexes now, in some 200 ms; otherwise the first search in each script waits for its
   * own.
   */
  public void prepare() {
    search.prepare();
    names.prepare();
  }

  /**
   * Places for a text that may not be finished: those that it names exactly, then those whose names
   * or codes begin so, each group with the most populated first.
   *
   * @param limit most places wanted; nothing is found for less than one
   */
  public List<Place> find(String text, int limit) {
    if (text.length() > LONGEST_TEXT || limit < 1) {
      return List.of();
    }
    PlaceSearch.Found found = search.find(PlaceQuery.of(text), limit);
    Set<Place> places = new LinkedHashSet<>(found.exact());
    places.addAll(found.others());
    return places.stream().limit(limit).toList();
  }

  /** The place of an address parameter, see {@link Gazetteer#findByKey}. */
  public Optional<Place> findByKey(String key) {
    return gazetteer.findByKey(key);
  }

  /**
   * What a finished text means. A postal code goes before an INSEE code here. Among places of one
   * name, one with 50 times the people of every other is meant; a commune is in doubt too when a
   * bigger one's name goes on where its own ends (Aix, and Aix-en-Provence).
   */
  public Resolution resolve(String text) {
    if (text.length() > LONGEST_TEXT) {
      return new Unknown(List.of());
    }
    PlaceQuery query = PlaceQuery.of(text);
    PlaceSearch.Found found = search.find(query, MOST_TO_ASK);
    if (found.exact().isEmpty()) {
      return found.qualified() && !found.others().isEmpty()
          ? oneOrSeveral(found.others())
          : unfinishedOrMisspelled(query, found.others());
    }
    List<Place> bigger = found.qualified() ? List.of() : biggerContinuations(query, found.exact());
    if (bigger.isEmpty() && isDominant(found.exact())) {
      return new Clear(found.exact().getFirst());
    }
    Set<Place> places = new LinkedHashSet<>(bigger);
    places.addAll(found.exact());
    return oneOrSeveral(new ArrayList<>(places));
  }

  /**
   * “Toulouze” begins Toulouzette, a village, but a city is nearly spelled so: both are offered.
   */
  private Resolution unfinishedOrMisspelled(PlaceQuery query, List<Place> longer) {
    List<Place> near = search.near(query, MOST_SUGGESTIONS);
    if (longer.isEmpty()) {
      return new Unknown(near);
    }
    long dwarfing = (long) DOMINANT * longer.getFirst().population();
    Set<Place> places = new LinkedHashSet<>();
    near.stream().filter(place -> place.population() > dwarfing).forEach(places::add);
    places.addAll(longer);
    return oneOrSeveral(new ArrayList<>(places));
  }

  private List<Place> biggerContinuations(PlaceQuery query, List<Place> exact) {
    boolean communesOnly = exact.stream().allMatch(place -> place.kind() == Kind.COMMUNE);
    if (!communesOnly) {
      return List.of();
    }
    int population = exact.getFirst().population();
    return search.continued(query, MOST_TO_ASK).stream()
        .filter(place -> place.kind() == Kind.COMMUNE && place.population() > population)
        .toList();
  }

  private static boolean isDominant(List<Place> places) {
    return places.size() == 1
        || places.getFirst().population()
            >= (long) DOMINANT * Math.max(1, places.get(1).population());
  }

  private static Resolution oneOrSeveral(List<Place> places) {
    return places.size() == 1
        ? new Clear(places.getFirst())
        : new Several(places.stream().limit(MOST_TO_ASK).toList());
  }
}
