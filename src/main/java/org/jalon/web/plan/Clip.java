package org.jalon.web.plan;

import java.util.ArrayList;
import java.util.List;

/** Cuts a ring of points to a rectangle, side after side (Sutherland and Hodgman). */
final class Clip {

  private Clip() {}

  /** Points are x, y pairs; the result is empty when the ring lies outside. */
  static List<double[]> toRectangle(
      List<double[]> ring, double left, double top, double right, double bottom) {
    List<double[]> cut = side(ring, 0, left, 1);
    cut = side(cut, 0, right, -1);
    cut = side(cut, 1, top, 1);
    return side(cut, 1, bottom, -1);
  }

  /** Keeps what is on one side of a line; sign 1 keeps larger coordinates. */
  private static List<double[]> side(List<double[]> ring, int axis, double line, int sign) {
    List<double[]> kept = new ArrayList<>(ring.size());
    for (int i = 0; i < ring.size(); i++) {
      double[] from = ring.get((i + ring.size() - 1) % ring.size());
      double[] to = ring.get(i);
      boolean fromInside = (from[axis] - line) * sign >= 0;
      boolean toInside = (to[axis] - line) * sign >= 0;
      if (fromInside != toInside) {
        double part = (line - from[axis]) / (to[axis] - from[axis]);
        kept.add(
            new double[] {from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])});
      }
      if (toInside) {
        kept.add(to);
      }
    }
    return kept;
  }
}
