package org.jalon.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jalon.place.Place.Kind;
import org.springframework.stereotype.Component;

/**
 * Every commune, municipal arrondissement, department and region of France, in memory. Made by
 * {@code src/main/gazetteer}, which names the sources. What only some requests need is derived at
 * the first of them.
 */
@Component
public final class Gazetteer {

  static final Comparator<Place> MOST_POPULATED_FIRST =
      Comparator.comparingInt(Place::population)
          .reversed()
          .thenComparing(Place::kind)
          .thenComparing(Place::code);

  private static final LocalDate EDITION = LocalDate.of(2026, 1, 1);

  /** Farther from any commune than this, a position is not in France. */
  private static final double NEAR_KM = 30;

  private static final double KM_PER_DEGREE = 111.2;

  private final Place[] byCode = readCommunes();
  private final Map<String, Place> areas = new LinkedHashMap<>();
  private final Map<Place, List<String>> otherNames = new HashMap<>();
  private final Once<NavigableMap<String, List<Place>>> byPostalCode =
      new Once<>(this::groupByPostalCode);
  private final Once<Map<String, List<Place>>> byDepartment = new Once<>(this::groupByDepartment);

  public Gazetteer() {
    readAreas();
  }

  /**
   * From when the code officiel géographique is that the communes were derived from: the edition of
   * 2026, in {@code @etalab/decoupage-administratif} 6.0.0.
   */
  public LocalDate edition() {
    return EDITION;
  }

  /** The commune or arrondissement with this INSEE code. */
  public Optional<Place> findByInsee(String code) {
    int index = Arrays.binarySearch(byCode, code, Gazetteer::compareCodes);
    return index < 0 ? Optional.empty() : Optional.of(byCode[index]);
  }

  /**
   * Communes with this postal code, most populated first; in Paris, Lyon and Marseille the
   * arrondissement instead of the whole town.
   */
  public List<Place> listByPostalCode(String code) {
    return byPostalCode.get().getOrDefault(code, List.of());
  }

  /** The department with this number: {@code 01}, {@code 2A}, {@code 974}. */
  public Optional<Place> findDepartment(String code) {
    return Optional.ofNullable(areas.get("D" + code));
  }

  /** The region with this INSEE code: {@code 84}. */
  public Optional<Place> findRegion(String code) {
    return Optional.ofNullable(areas.get("R" + code));
  }

  /**
   * The place of a {@link Place#key() key}. Some numbers are the INSEE code of one commune and the
   * postal code of another (69001: Affoux, or Lyon 1er): they are read as INSEE codes here. A
   * postal code that is no INSEE code, and leads to one place only, gives this place.
   */
  public Optional<Place> findByKey(String key) {
    Place area = areas.get(key);
    if (area != null) {
      return Optional.of(area);
    }
    List<Place> same = listByPostalCode(key);
    return findByInsee(key)
        .or(() -> same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty());
  }

  /** Departments and overseas collectivities, by number. */
  public List<Place> listDepartments() {
    return areas.values().stream().filter(area -> area.kind() == Kind.DEPARTMENT).toList();
  }

  /** Regions and overseas collectivities, by code. */
  public List<Place> listRegions() {
    return areas.values().stream().filter(area -> area.kind() == Kind.REGION).toList();
  }

  /** The communes of a department by INSEE code, which is nearly by name; none if it is unknown. */
  public List<Place> listCommunesOf(String departmentCode) {
    return byDepartment.get().getOrDefault(departmentCode, List.of());
  }

  /** The arrondissements of Paris, Lyon or Marseille in their order; none for other communes. */
  public List<Place> listArrondissementsOf(Place commune) {
    return switch (commune.code()) {
      case "75056" -> between("75101", "75120");
      case "69123" -> between("69381", "69389");
      case "13055" -> between("13201", "13216");
      default -> List.of();
    };
  }

  /** The commune of an arrondissement; a commune is its own; none for departments and regions. */
  public Optional<Place> communeOf(Place place) {
    return switch (place.kind()) {
      case COMMUNE -> Optional.of(place);
      case ARRONDISSEMENT -> findByInsee(place.communeCode());
      case DEPARTMENT, REGION -> Optional.empty();
    };
  }

  /**
   * The commune whose coordinate is nearest, to name where somebody is; the most populated of those
   * at one coordinate.
   *
   * @param latitude WGS84 degrees
   * @param longitude WGS84 degrees
   * @return nothing when no commune is within 30 km or the position is none
   */
  public Optional<Place> nearest(double latitude, double longitude) {
    double narrowing = Math.cos(Math.toRadians(latitude));
    Optional<Place> nearest = Optional.empty();
    double best = NEAR_KM / KM_PER_DEGREE * (NEAR_KM / KM_PER_DEGREE);
    int population = 0;
    for (Place place : byCode) {
      double north = place.latitude() - latitude;
      double east = (place.longitude() - longitude) * narrowing;
      double square = north * north + east * east;
      boolean nearer = square < best || (square == best && place.population() > population);
      if (nearer && place.kind() == Kind.COMMUNE) {
        nearest = Optional.of(place);
        best = square;
        population = place.population();
      }
    }
    return nearest;
  }

  /** The most populated communes in a frame of WGS84 degrees, the largest first. */
  public List<Place> largestIn(double south, double west, double north, double east, int limit) {
    MostPopulated largest = new MostPopulated(limit);
    for (Place place : byCode) {
      boolean inside =
          place.latitude() >= south
              && place.latitude() <= north
              && place.longitude() >= west
              && place.longitude() <= east;
      if (inside && place.kind() == Kind.COMMUNE) {
        largest.add(place);
      }
    }
    return largest.list();
  }

  /** All communes and arrondissements by INSEE code; for the package only, which does not write. */
  Place[] communes() {
    return byCode;
  }

  /** Names of a department or region in latin letters beside the French one: Brittany, PACA. */
  List<String> otherNames(Place area) {
    return otherNames.getOrDefault(area, List.of());
  }

  /** Postal codes that begin with these digits, with their places. */
  Map<String, List<Place>> postalCodesFrom(String digits) {
    return byPostalCode.get().subMap(digits, true, digits + '\uFFFF', false);
  }

  private List<Place> between(String first, String last) {
    int from = Arrays.binarySearch(byCode, first, Gazetteer::compareCodes);
    int to = Arrays.binarySearch(byCode, last, Gazetteer::compareCodes);
    return List.of(Arrays.copyOfRange(byCode, from, to + 1));
  }

  private NavigableMap<String, List<Place>> groupByPostalCode() {
    NavigableMap<String, List<Place>> groups = new TreeMap<>();
    for (Place place : byCode) {
      if (listArrondissementsOf(place).isEmpty()) {
        for (String code : place.postalCodes()) {
          groups.computeIfAbsent(code, c -> new ArrayList<>(2)).add(place);
        }
      }
    }
    groups.values().forEach(places -> places.sort(MOST_POPULATED_FIRST));
    groups.replaceAll((code, places) -> List.copyOf(places));
    return groups;
  }

  private Map<String, List<Place>> groupByDepartment() {
    Map<String, List<Place>> groups = new HashMap<>();
    for (Place place : byCode) {
      if (place.kind() == Kind.COMMUNE) {
        groups.computeIfAbsent(place.departmentCode(), c -> new ArrayList<>()).add(place);
      }
    }
    groups.replaceAll((code, places) -> List.copyOf(places));
    return groups;
  }

  private void readAreas() {
    Table table = Table.open("areas.tsv");
    while (table.hasNext()) {
      String key = table.text();
      Kind kind = key.startsWith("D") ? Kind.DEPARTMENT : Kind.REGION;
      String code = key.substring(1);
      String name = table.text();
      String region = table.text();
      int population = table.number();
      double latitude = table.degrees();
      double longitude = table.degrees();
      int radiusKm = table.number();
      String department = kind == Kind.DEPARTMENT ? code : "";
      Place area =
          new Place(
              kind,
              code,
              name,
              department,
              region,
              population,
              List.of(),
              latitude,
              longitude,
              false,
              "",
              radiusKm);
      areas.put(key, area);
      otherNames.put(area, table.list());
    }
  }

  private static Place[] readCommunes() {
    Table table = Table.open("communes.tsv.gz");
    List<Place> places = new ArrayList<>(36_000);
    String department = "";
    String region = "";
    while (table.hasNext()) {
      String code = table.text();
      String name = table.text();
      department = table.text(department);
      region = table.text(region);
      int population = table.number();
      List<String> postalCodes = table.list();
      double latitude = table.degrees();
      double longitude = table.degrees();
      boolean approximate = table.number() == 1;
      String commune = table.text("");
      Kind kind = commune.isEmpty() ? Kind.COMMUNE : Kind.ARRONDISSEMENT;
      places.add(
          new Place(
              kind,
              code,
              name,
              department,
              region,
              population,
              postalCodes,
              latitude,
              longitude,
              approximate,
              commune,
              0));
    }
    return places.toArray(Place[]::new);
  }

  private static int compareCodes(Object left, Object right) {
    return code(left).compareTo(code(right));
  }

  private static String code(Object placeOrCode) {
    return placeOrCode instanceof Place place ? place.code() : (String) placeOrCode;
  }
}
