package org.jalon.search.query;

import org.jalon.search.CourseSort;
import org.jalon.search.index.CourseDocument;

/**
 * Where a result stands, lowest first. The rank holds, from heaviest to lightest: whether the offer
 * states the soft filters, whether it is over, and the sort's own key.
 */
final class Rank {

  /** Larger than any key: metres on Earth, days, scores. */
  private static final double STEP = 1e9;

  private static final double UNKNOWN_START = 1e7;
  private static final double UNDER_WAY = 1e6;

  /** Days since 1970, some thousands of years from now. */
  private static final double LAST_DAY = 1e6;

  private static final double UNKNOWN_CHANGE = 1e7;

  private Rank() {}

  static double of(boolean stated, boolean ended, double key) {
    return (stated ? 0 : 2 * STEP) + (ended ? STEP : 0) + key;
  }

  static boolean stated(double rank) {
    return rank < 2 * STEP - STEP / 2;
  }

  /** Next start first, then what began last, unknown days after. */
  static double byStart(Column.Multi starts, int doc, int today) {
    double best = UNKNOWN_START;
    for (int i = starts.offsets()[doc]; i < starts.offsets()[doc + 1]; i++) {
      int start = starts.values()[i];
      if (start != CourseDocument.UNKNOWN_DAY) {
        best = Math.min(best, start >= today ? start - today : UNDER_WAY + today - start);
      }
    }
    return best;
  }

  /** Last change first, unknown days after. */
  static double byChange(int updated) {
    return updated == CourseDocument.UNKNOWN_DAY ? UNKNOWN_CHANGE : LAST_DAY - updated;
  }

  /** Which of the orders this query really uses: without a circle nothing is near. */
  static CourseSort effective(CourseSort sort, boolean circle) {
    return sort == CourseSort.DISTANCE && !circle ? CourseSort.RELEVANCE : sort;
  }
}
