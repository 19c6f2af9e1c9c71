package org.jalon.web.plan;

import java.util.List;
import org.jalon.search.SearchArea;

/**
 * What is drawn.
 *
 * @param frame at least what must be seen; it is widened to the drawing's shape
 * @param pins numbered places
 * @param towns names to know one's way by, the most important first; those without room are left
 *     out
 */
public record Plan(SearchArea.Box frame, List<Pin> pins, List<Town> towns) {

  /** A place of the list; degrees. */
  public record Pin(int number, double latitude, double longitude) {}

  /** A town with its French name; degrees. */
  public record Town(String name, double latitude, double longitude) {}

  /** Kilometres shown around a single place. */
  private static final double LEAST_KM = 2;

  private static final double KM_PER_DEGREE = 111.2;

  /** A frame that holds all pins, with some ground around them; there must be one at least. */
  public static SearchArea.Box around(List<Pin> pins) {
    double south = 90;
    double north = -90;
    double west = 180;
    double east = -180;
    for (Pin pin : pins) {
      south = Math.min(south, pin.latitude());
      north = Math.max(north, pin.latitude());
      west = Math.min(west, pin.longitude());
      east = Math.max(east, pin.longitude());
    }
    double narrowing = Math.max(0.1, Math.cos(Math.toRadians((south + north) / 2)));
    double least = LEAST_KM / KM_PER_DEGREE;
    double high = Math.max((north - south) * 0.12, least);
    double wide = Math.max((east - west) * 0.12, least / narrowing);
    return new SearchArea.Box(
        Math.max(-89, south - high),
        Math.max(-180, west - wide),
        Math.min(89, north + high),
        Math.min(180, east + wide));
  }
}
