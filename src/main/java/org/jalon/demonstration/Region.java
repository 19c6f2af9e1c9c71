package org.jalon.demonstration;

import java.util.List;

/**
 * A region's file.
 *
 * @param key of the source: {@code demo-84-auvergne-rhone-alpes}
 * @param codes INSEE codes of the regions and collectivities in it
 * @param carif number of its Carif-Oref, the prefix of its identifiers
 * @param phonePrefix six digits of the numbers that are reserved for fiction: {@code 04 65 71}
 */
record Region(String key, List<String> codes, String carif, String phonePrefix) {

  /** The thirteen of the mainland with Corsica, five overseas, one of all other collectivities. */
  static List<Region> list() {
    return Stock.lines("regions.csv").stream().map(Region::of).toList();
  }

  private static Region of(String line) {
    List<String> cells = List.of(line.split(";"));
    return new Region(
        "demo-" + cells.get(0), List.of(cells.get(1).split(" ")), cells.get(2), cells.get(3));
  }
}
