package org.jalon.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jalon.place.Place.Kind;

/** The ways in which words and codes name a place, tried from the surest to the loosest. */
final class PlaceSearch {

  private static final int MOST_WORDS = 12;

  /** Names that begin so, before a code says which is meant. */
  private static final int MOST_CANDIDATES = 200;

  private static final int MOST_ARRONDISSEMENTS = 20;
  private static final int POSTAL_CODE_LENGTH = 5;

  private final Gazetteer gazetteer;
  private final Once<NameIndex> latin;
  private final Once<NameIndex> exonyms;

  PlaceSearch(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    latin = new Once<>(() -> NameIndex.ofLatinNames(gazetteer));
    exonyms = new Once<>(() -> NameIndex.ofExonyms(gazetteer));
  }

  void prepare() {
    latin.get();
    exonyms.get();
    gazetteer.listByPostalCode("");
  }

  /**
   * What a query found.
   *
   * @param exact named by the whole text, most populated first
   * @param others their names or codes go on, most populated first
   * @param qualified a code or an area said which place of the name is meant
   */
  record Found(List<Place> exact, List<Place> others, boolean qualified) {
    static final Found NOTHING = new Found(List.of(), List.of(), false);

    boolean isEmpty() {
      return exact.isEmpty() && others.isEmpty();
    }

    static Found qualified(Collection<Place> places) {
      List<Place> sorted =
          places.stream().distinct().sorted(Gazetteer.MOST_POPULATED_FIRST).toList();
      return new Found(sorted, List.of(), true);
    }
  }

  Found find(PlaceQuery query, int limit) {
    List<String> words = query.words();
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return Found.NOTHING;
    }
    List<String> codes = query.codes();
    if (codes.size() == words.size()) {
      return byCode(codes.getFirst(), limit);
    }
    Found named = codes.isEmpty() ? byName(query, limit) : byNameAndCode(query);
    if (!named.isEmpty()) {
      return named;
    }
    Found inArea = byNameAndArea(query);
    return inArea.isEmpty() && words.size() > 1 && words.getLast().equals("france")
        ? find(query.part(0, words.size() - 1), limit)
        : inArea;
  }

  /** Places of this very name, article and all. */
  List<Place> called(String key) {
    return index(key).exact(key);
  }

  List<Place> continued(PlaceQuery query, int limit) {
    String key = query.text();
    return index(key).continued(key, limit);
  }

  List<Place> near(PlaceQuery query, int limit) {
    String key = query.name().text();
    List<Place> near = index(key).near(key, limit);
    String bare = PlaceQuery.withoutArticle(key);
    return near.isEmpty() ? index(bare).near(bare, limit) : near;
  }

  private Found byName(PlaceQuery query, int limit) {
    String key = query.text();
    List<Place> exact = exact(key);
    return new Found(exact, index(key).longer(key, limit), false);
  }

  /**
   * The article counts when a name has it: Le Port is not Port; otherwise it does not: la Loire.
   */
  private List<Place> exact(String key) {
    List<Place> exact = index(key).exact(key);
    String bare = PlaceQuery.withoutArticle(key);
    return exact.isEmpty() ? index(bare).exact(bare) : exact;
  }

  private Found byNameAndCode(PlaceQuery query) {
    PlaceQuery name = query.name();
    String code = query.codes().getFirst();
    List<Place> places = named(name);
    if (places.isEmpty()) {
      places = named(withoutPreposition(name));
    }
    if (code.length() >= POSTAL_CODE_LENGTH) {
      return byNameAndLongCode(places, code);
    }
    if (PlaceQuery.isNumber(code) && code.length() <= 2 && !query.bracketed()) {
      Found arrondissements = arrondissements(places, code);
      if (!arrondissements.isEmpty()) {
        return arrondissements;
      }
    }
    List<Place> all = places;
    List<Place> exact = exact(name.text());
    Predicate<Place> inside = place -> isIn(place, code);
    Found found = Found.qualified(exact.stream().filter(inside).toList());
    found = found.isEmpty() ? Found.qualified(all.stream().filter(inside).toList()) : found;
    return found.isEmpty() ? byNameAndPartOfCode(all, code) : found;
  }

  /** “Paris 750”: somebody is typing a postal code. */
  private Found byNameAndPartOfCode(List<Place> named, String digits) {
    return Found.qualified(
        gazetteer.postalCodesFrom(digits).values().stream()
            .flatMap(List::stream)
            .filter(place -> isOneOf(place, named))
            .toList());
  }

  /** Places of this name; when there is none, those whose names begin so. */
  private List<Place> named(PlaceQuery name) {
    String key = name.text();
    List<Place> exact = exact(key);
    return exact.isEmpty() ? index(key).longer(key, MOST_CANDIDATES) : exact;
  }

  /** “13e arrondissement de Paris” leaves “de Paris”. */
  private static PlaceQuery withoutPreposition(PlaceQuery name) {
    boolean preposition =
        name.words().size() > 1 && Set.of("de", "d", "a").contains(name.words().getFirst());
    return preposition ? name.part(1, name.words().size()) : name;
  }

  /**
   * With a postal code the name may be misspelled, but not be another town's: then both are
   * offered. A code that is neither postal nor INSEE may be a large receiver's; its department
   * still counts.
   */
  private Found byNameAndLongCode(List<Place> named, String code) {
    List<Place> coded = byWholeCode(code);
    if (coded.isEmpty()) {
      String department = code.substring(0, 2);
      return Found.qualified(named.stream().filter(place -> isIn(place, department)).toList());
    }
    List<Place> both = coded.stream().filter(place -> isOneOf(place, named)).toList();
    if (!both.isEmpty() || named.isEmpty()) {
      return Found.qualified(both.isEmpty() ? coded : both);
    }
    Set<Place> either = new LinkedHashSet<>(coded);
    either.addAll(named);
    return new Found(List.of(), List.copyOf(either), true);
  }

  private boolean isOneOf(Place place, List<Place> named) {
    return named.contains(place) || gazetteer.communeOf(place).filter(named::contains).isPresent();
  }

  /** “Marseille 13” may mean the arrondissement or the department around it: both are given. */
  private Found arrondissements(List<Place> towns, String code) {
    int number = Integer.parseInt(code);
    if (number < 1 || number > MOST_ARRONDISSEMENTS) {
      return Found.NOTHING;
    }
    List<Place> exact = new ArrayList<>();
    List<Place> longer = new ArrayList<>();
    for (Place town : towns) {
      List<Place> all = gazetteer.listArrondissementsOf(town);
      for (int i = 1; i <= all.size(); i++) {
        if (i == number) {
          exact.add(all.get(i - 1));
        } else if (Integer.toString(i).startsWith(code)) {
          longer.add(all.get(i - 1));
        }
      }
      if (!all.isEmpty() && town.departmentCode().equals(code)) {
        exact.add(town);
      }
    }
    return exact.isEmpty()
        ? Found.NOTHING
        : new Found(Found.qualified(exact).exact(), longer, true);
  }

  private Found byCode(String code, int limit) {
    String upper = code.toUpperCase(Locale.ROOT);
    if (upper.length() >= POSTAL_CODE_LENGTH) {
      return Found.qualified(byWholeCode(upper));
    }
    List<Place> exact = gazetteer.findDepartment(upper).stream().toList();
    MostPopulated others = new MostPopulated(limit);
    gazetteer.postalCodesFrom(upper).values().forEach(places -> places.forEach(others::add));
    return new Found(exact, others.list(), true);
  }

  /** Places with this postal code, else the one with this INSEE code. */
  private List<Place> byWholeCode(String code) {
    List<Place> places = gazetteer.listByPostalCode(code);
    return places.isEmpty()
        ? gazetteer.findByInsee(code.toUpperCase(Locale.ROOT)).stream().toList()
        : places;
  }

  /**
   * “Saint-Denis, La Réunion”: the last words name an area that holds a place of the first ones.
   */
  private Found byNameAndArea(PlaceQuery query) {
    int size = query.words().size();
    for (int border = size - 1; border > 0; border--) {
      List<Place> areas =
          exact(query.part(border, size).text()).stream()
              .filter(area -> area.kind() == Kind.DEPARTMENT || area.kind() == Kind.REGION)
              .toList();
      List<Place> inside =
          areas.isEmpty()
              ? List.of()
              : exact(query.part(0, border).text()).stream()
                  .filter(place -> areas.stream().anyMatch(area -> holds(area, place)))
                  .toList();
      if (!inside.isEmpty()) {
        return Found.qualified(inside);
      }
    }
    return Found.NOTHING;
  }

  private static boolean holds(Place area, Place place) {
    return area.kind() == Kind.REGION
        ? area.code().equals(place.regionCode())
        : area.code().equals(place.departmentCode());
  }

  /** Corsica's postal codes begin with 20, its departments are 2A and 2B. */
  private static boolean isIn(Place place, String code) {
    String department = place.departmentCode();
    return department.equalsIgnoreCase(code)
        || (code.equals("20") && department.startsWith("2") && department.charAt(1) >= 'A');
  }

  private NameIndex index(String key) {
    return key.chars().anyMatch(c -> c > 0x24F) ? exonyms.get() : latin.get();
  }
}
