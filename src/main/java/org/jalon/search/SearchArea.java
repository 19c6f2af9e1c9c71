package org.jalon.search;

/** Where to search. */
public sealed interface SearchArea {

  /** Everywhere, offers without a place included. */
  record France() implements SearchArea {}

  /**
   * A circle on the ground; an offer is in it when one of its places is.
   *
   * @param latitude WGS84 degrees, -90 to 90
   * @param longitude WGS84 degrees, -180 to 180
   * @param radiusKm 1 to 200
   */
  record Around(double latitude, double longitude, int radiusKm) implements SearchArea {
    public Around {
      if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
        throw new IllegalArgumentException("not on Earth: " + latitude + ", " + longitude);
      }
      if (radiusKm < 1 || radiusKm > 200) {
        throw new IllegalArgumentException("radius must be 1 to 200 km: " + radiusKm);
      }
    }
  }

  /** One department, by its INSEE number: 69, 2A, 974. */
  record Department(String code) implements SearchArea {}

  /** One region, by its INSEE number: 84. */
  record Region(String code) implements SearchArea {}

  /** What a map shows: an offer is in it when one of its places is; WGS84 degrees. */
  record Box(double south, double west, double north, double east) implements SearchArea {
    public Box {
      boolean onEarth = south >= -90 && north <= 90 && west >= -180 && east <= 180;
      if (!onEarth || !(south < north) || !(west < east)) {
        throw new IllegalArgumentException(
            "no such frame: " + south + ", " + west + ", " + north + ", " + east);
      }
    }

    public boolean holds(double latitude, double longitude) {
      return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    }
  }
}
