package org.jalon.web.plan;

import org.jalon.search.SearchArea;

/** From degrees to points of a drawing, true to shape in its middle. */
final class Projection {

  private static final double METRES_PER_DEGREE = 111_200;

  private final double latitude;
  private final double longitude;
  private final double narrowing;
  private final double pointsPerDegree;
  private final int width;
  private final int height;

  Projection(SearchArea.Box frame, int width, int height) {
    this.latitude = (frame.south() + frame.north()) / 2;
    this.longitude = (frame.west() + frame.east()) / 2;
    this.narrowing = Math.max(0.1, Math.cos(Math.toRadians(latitude)));
    this.pointsPerDegree =
        Math.min(
            width / ((frame.east() - frame.west()) * narrowing),
            height / (frame.north() - frame.south()));
    this.width = width;
    this.height = height;
  }

  double x(double degreesEast) {
    return width / 2.0 + (degreesEast - longitude) * narrowing * pointsPerDegree;
  }

  double y(double degreesNorth) {
    return height / 2.0 - (degreesNorth - latitude) * pointsPerDegree;
  }

  double metresPerPoint() {
    return METRES_PER_DEGREE / pointsPerDegree;
  }

  /** What the whole drawing shows. */
  SearchArea.Box shown() {
    double high = height / 2.0 / pointsPerDegree;
    double wide = width / 2.0 / pointsPerDegree / narrowing;
    return new SearchArea.Box(
        Math.max(-90, latitude - high),
        Math.max(-180, longitude - wide),
        Math.min(90, latitude + high),
        Math.min(180, longitude + wide));
  }
}
