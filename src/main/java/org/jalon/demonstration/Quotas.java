package org.jalon.demonstration;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.place.Place;

/** Shares a number of actions out among departments by population: each has one at least. */
final class Quotas {

  private Quotas() {}

  /**
   * So many of the total for each department's code.
   *
   * @param total not less than there are departments
   */
  static Map<String, Integer> share(List<Place> departments, int total) {
    int free = total - departments.size();
    if (free < 0) {
      throw new IllegalArgumentException(
          total + " actions for " + departments.size() + " departments: at least one each");
    }
    long people = departments.stream().mapToLong(Place::population).sum();
    Map<String, Integer> shares = new LinkedHashMap<>();
    int given = 0;
    for (Place department : departments) {
      int share = (int) ((long) free * department.population() / Math.max(1, people));
      shares.put(department.code(), 1 + share);
      given += share;
    }
    // What rounding left over goes to the largest: there it shows least.
    List<Place> largest =
        departments.stream().sorted(Comparator.comparingInt(Place::population).reversed()).toList();
    for (int i = 0; given < free; i++, given++) {
      shares.merge(largest.get(i % largest.size()).code(), 1, Integer::sum);
    }
    return shares;
  }
}
