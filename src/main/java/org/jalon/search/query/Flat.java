package org.jalon.search.query;

/**
 * Distances from one point as on a flat map, for a fifth of the price: within {@link #ERROR} of
 * those on the globe, in a square of {@link #REACH_METRES} to each side below {@link #NORTHERNMOST}
 * degrees. Who needs to know exactly asks {@link AreaFilter.Circle} where this cannot tell.
 */
final class Flat {

  /** Most that a distance may be wrong, as a part of it; a test finds less than a fifth of it. */
  static final double ERROR = 0.005;

  static final double REACH_METRES = 210_000;
  static final double NORTHERNMOST = 70;

  /** Of the encoded coordinates of an index: 2³² parts of 180 and of 360 degrees. */
  private static final double RADIANS_OF_LATITUDE = Math.PI / (1L << 32);

  private static final double RADIANS_OF_LONGITUDE = 2 * Math.PI / (1L << 32);
  private static final double EARTH_METRES = 6_371_008.7714;

  private final double latitude;
  private final double longitude;
  private final double cosine;
  private final double sine;

  /**
   * @param latitude degrees
   * @param longitude degrees
   */
  Flat(double latitude, double longitude) {
    this.latitude = Math.toRadians(latitude);
    this.longitude = Math.toRadians(longitude);
    this.cosine = Math.cos(this.latitude);
    this.sine = Math.sin(this.latitude);
  }

  /** Square metres to an encoded point. */
  double squared(int encodedLatitude, int encodedLongitude) {
    double north = encodedLatitude * RADIANS_OF_LATITUDE - latitude;
    double east = encodedLongitude * RADIANS_OF_LONGITUDE - longitude;
    // Meridians come together on the way: the width half way between is the one that counts.
    double width = (cosine - sine * north / 2) * east;
    return EARTH_METRES * EARTH_METRES * (north * north + width * width);
  }
}
