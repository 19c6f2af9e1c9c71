package org.jalon.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jalon.language.Spelling;
import org.jalon.language.TextFolding;
import org.jalon.place.Place.Kind;

/** Folded names in alphabetical order, each with its place; a place may have several names. */
final class NameIndex {

  private final String[] keys;
  private final Place[] places;
  private final long[] letters;

  private NameIndex(List<Entry> entries) {
    entries.sort(Comparator.comparing(Entry::key));
    keys = new String[entries.size()];
    places = new Place[entries.size()];
    letters = new long[entries.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = entries.get(i).key;
      places[i] = entries.get(i).place;
      letters[i] = Spelling.letters(keys[i]);
    }
  }

  /** French names, with and without their article, and the other latin names of regions. */
  static NameIndex ofLatinNames(Gazetteer gazetteer) {
    List<Entry> entries = new ArrayList<>(50_000);
    for (Place place : gazetteer.communes()) {
      addLatin(place, place.name(), entries);
    }
    forAreas(gazetteer, (area, name) -> addLatin(area, name, entries));
    return new NameIndex(entries);
  }

  /** Names in Arabic, Cyrillic and Chinese script. */
  static NameIndex ofExonyms(Gazetteer gazetteer) {
    List<Entry> entries = new ArrayList<>(25_000);
    Exonyms.forEach(
        gazetteer,
        (place, name) -> {
          if (!isAnotherNameOfItsPart(place, gazetteer)) {
            entries.add(new Entry(PlaceQuery.key(name), place));
          }
        });
    return new NameIndex(entries);
  }

  /** Places with this very name, each once, most populated first. */
  List<Place> exact(String key) {
    List<Place> found = new ArrayList<>();
    for (int i = firstFrom(key); i < keys.length && keys[i].equals(key); i++) {
      addOnce(places[i], found);
    }
    found.sort(Gazetteer.MOST_POPULATED_FIRST);
    return found;
  }

  /** The most populated places with a longer name that begins so, each once. */
  List<Place> longer(String key, int limit) {
    return longer(key, key.length(), limit);
  }

  /** The same, where the name goes on with another word: Aix-en-Provence for Aix. */
  List<Place> continued(String key, int limit) {
    return longer(key + ' ', 0, limit);
  }

  private List<Place> longer(String start, int atLeast, int limit) {
    MostPopulated best = new MostPopulated(limit);
    for (int i = firstFrom(start); i < keys.length && keys[i].startsWith(start); i++) {
      if (keys[i].length() > atLeast) {
        best.add(places[i]);
      }
    }
    return best.list();
  }

  /** Places whose names are spelled nearly so, nearest first, then most populated. */
  List<Place> near(String key, int limit) {
    if (key.length() < 3 || key.length() > Spelling.LONGEST) {
      return List.of();
    }
    int tolerated = Spelling.tolerated(key);
    long wanted = Spelling.letters(key);
    List<Near> near = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      boolean possible =
          Long.bitCount(letters[i] ^ wanted) <= 2 * tolerated
              && Math.abs(keys[i].length() - key.length()) <= tolerated;
      int distance = possible ? Spelling.distance(key, keys[i], tolerated) : tolerated + 1;
      if (distance <= tolerated) {
        near.add(new Near(places[i], distance));
      }
    }
    near.sort(
        Comparator.comparingInt(Near::distance)
            .thenComparing(Near::place, Gazetteer.MOST_POPULATED_FIRST));
    List<Place> found = new ArrayList<>();
    near.forEach(candidate -> addOnce(candidate.place, found));
    return found.stream().limit(limit).toList();
  }

  private int firstFrom(String key) {
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle].compareTo(key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static void addLatin(Place place, String name, List<Entry> entries) {
    String key = quickKey(name);
    entries.add(new Entry(key, place));
    if (PlaceQuery.startsWithArticle(key)) {
      entries.add(new Entry(PlaceQuery.withoutArticle(key), place));
    }
  }

  /**
   * French names need no parsing, which costs most of the index's time, unless a digit is there.
   */
  private static String quickKey(String name) {
    String folded = TextFolding.fold(name);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c != ' ' && (c < 'a' || c > 'z')) {
        return PlaceQuery.key(name);
      }
    }
    return folded;
  }

  private static void forAreas(Gazetteer gazetteer, BiConsumer<Place, String> adder) {
    List<Place> areas = new ArrayList<>(gazetteer.listDepartments());
    areas.addAll(gazetteer.listRegions());
    for (Place area : areas) {
      if (!isAnotherNameOfItsPart(area, gazetteer)) {
        adder.accept(area, area.name());
        gazetteer.otherNames(area).forEach(name -> adder.accept(area, name));
      }
    }
  }

  /** Paris the department is Paris the commune, Guyane the region is Guyane the department. */
  private static boolean isAnotherNameOfItsPart(Place place, Gazetteer gazetteer) {
    if (place.kind() == Kind.REGION) {
      return gazetteer.listDepartments().stream()
              .filter(department -> department.regionCode().equals(place.code()))
              .count()
          == 1;
    }
    List<Place> communes =
        place.kind() == Kind.DEPARTMENT ? gazetteer.listCommunesOf(place.code()) : List.of();
    return communes.size() == 1 && communes.getFirst().name().equals(place.name());
  }

  private static void addOnce(Place place, List<Place> found) {
    if (!found.contains(place)) {
      found.add(place);
    }
  }

  private record Entry(String key, Place place) {}

  private record Near(Place place, int distance) {}
}
