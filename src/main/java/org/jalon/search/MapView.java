package org.jalon.search;

import java.util.List;

/**
 * What a map shows: points when they are few, else counted cells. Never both.
 *
 * @param total offers found, those without a place included
 * @param cells squares with the number of places in them, the fullest first
 * @param markers single places, in the order of the results
 */
public record MapView(int total, List<Cell> cells, List<CourseMarker> markers) {

  /** A counted square of a map; the point is the middle of what is in it, WGS84 degrees. */
  public record Cell(double latitude, double longitude, int count) {}
}
