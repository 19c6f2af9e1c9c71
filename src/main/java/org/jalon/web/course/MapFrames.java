package org.jalon.web.course;

import java.util.Optional;
import org.jalon.place.Gazetteer;
import org.jalon.place.Place;
import org.jalon.search.SearchArea;
import org.springframework.stereotype.Component;

/** The frame that a map opens with. */
@Component
final class MapFrames {

  static final SearchArea.Box MAINLAND = new SearchArea.Box(41, -5.5, 51.5, 10);

  /** All of France: Wallis to the west, New Caledonia to the east, no pole. */
  static final SearchArea.Box OVERSEAS = new SearchArea.Box(-50, -180, 60, 180);

  private static final double KM_PER_DEGREE = 111.2;

  private final Gazetteer gazetteer;

  MapFrames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** What holds the whole area. */
  SearchArea.Box of(SearchArea area) {
    return switch (area) {
      case SearchArea.France _ -> MAINLAND;
      case SearchArea.Box box -> box;
      case SearchArea.Around around ->
          around(around.latitude(), around.longitude(), around.radiusKm());
      case SearchArea.Department department -> of(gazetteer.findDepartment(department.code()));
      case SearchArea.Region region -> of(gazetteer.findRegion(region.code()));
    };
  }

  private static SearchArea.Box of(Optional<Place> area) {
    return area.map(
            place -> around(place.latitude(), place.longitude(), Math.max(1, place.radiusKm())))
        .orElse(MAINLAND);
  }

  private static SearchArea.Box around(double latitude, double longitude, int km) {
    double high = km / KM_PER_DEGREE;
    double wide = high / Math.max(0.1, Math.cos(Math.toRadians(latitude)));
    return new SearchArea.Box(
        Math.max(-90, latitude - high),
        Math.max(-180, longitude - wide),
        Math.min(90, latitude + high),
        Math.min(180, longitude + wide));
  }

  /**
   * Reads {@code south,west,north,east} in degrees, three decimals at most being kept.
   *
   * @return nothing for a text that is no frame
   */
  static Optional<SearchArea.Box> read(String text) {
    if (!text.matches("-?\\d{1,3}(\\.\\d{1,15})?(,-?\\d{1,3}(\\.\\d{1,15})?){3}")) {
      return Optional.empty();
    }
    String[] sides = text.split(",");
    double south = Math.max(-90, rounded(sides[0]));
    double west = Math.max(-180, rounded(sides[1]));
    double north = Math.min(90, rounded(sides[2]));
    double east = Math.min(180, rounded(sides[3]));
    return south < north && west < east
        ? Optional.of(new SearchArea.Box(south, west, north, east))
        : Optional.empty();
  }

  private static double rounded(String degrees) {
    return Math.round(Double.parseDouble(degrees) * 1000) / 1000.0;
  }
}
