package org.jalon.demonstration;

import org.jalon.lheo.Adresse;
import org.jalon.lheo.LheoDate;
import org.jalon.place.Place;

/**
 * Where a body gives its courses, and the numbers of its file: one a region and thread.
 *
 * @param changed day of the last change that the feed states
 */
record CourseGround(
    Region region, Towns towns, Addresses addresses, Numbers numbers, LheoDate changed, Draw draw) {

  /** Running numbers of a file, with the prefix of its Carif. */
  static final class Numbers {
    private final String carif;
    private int last;

    Numbers(String carif) {
      this.carif = carif;
    }

    /** {@code 03_DM0000012}, {@code 03_DMF0000013}: the letters tell what is numbered. */
    String next(String letters) {
      last++;
      return carif + "_" + letters + Integer.toString(10_000_000 + last).substring(1);
    }
  }

  /** Mostly where the body has its seat, else another town of the department. */
  Adresse place(Organisation body, String denomination, int awayPercent) {
    boolean away = draw.chance(awayPercent);
    if (!away && draw.chance(60)) {
      return body.seat();
    }
    Place town = away ? towns.draw(draw) : body.town();
    return addresses.in(town, draw.chance(40) ? denomination : "", draw);
  }
}
