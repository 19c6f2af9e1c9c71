package org.jalon.place;

import java.util.List;
import java.util.PriorityQueue;

/** Keeps the most populated of many places, each once, without sorting them all. */
final class MostPopulated {

  private final PriorityQueue<Place> best =
      new PriorityQueue<>(Gazetteer.MOST_POPULATED_FIRST.reversed());
  private final int limit;

  /**
   * @param limit how many to keep, at least 1
   */
  MostPopulated(int limit) {
    this.limit = limit;
  }

  void add(Place place) {
    boolean full = best.size() >= limit;
    boolean small = full && Gazetteer.MOST_POPULATED_FIRST.compare(best.element(), place) <= 0;
    if (!small && !best.contains(place)) {
      best.add(place);
      if (full) {
        best.remove();
      }
    }
  }

  /** The places kept, most populated first. */
  List<Place> list() {
    return best.stream().sorted(Gazetteer.MOST_POPULATED_FIRST).toList();
  }
}
