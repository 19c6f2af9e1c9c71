package org.jalon.search.visibility.query;

/**
 * Where an offer stands among the results; lower comes first. By how much of the words its title
 * says, then by start: next ones first, then those that have begun, the last first, then those of
 * which nobody knows.
 */
final class Rank {

  /** More days than any start is away. */
  private static final int FAR = 100_000;

  private static final int BEGUN = FAR;
  private static final int UNKNOWN = 2 * FAR;
  private static final int STEP = 10 * FAR;

  /** What a title says of the words is told apart in so many steps. */
  private static final int STEPS = 20;

  private Rank() {}

  /** Where nothing was said in words. */
  static double of(int start, int today) {
    return byStart(start, today);
  }

  static double of(int doc, int start, int today, Asked asked, TextHits text) {
    return byStart(start, today) + (double) STEP * step(doc, asked, text);
  }

  private static int byStart(int start, int today) {
    if (start == VisibilityColumns.UNKNOWN) {
      return UNKNOWN;
    }
    int away = Math.clamp((long) start - today, 1 - FAR, FAR - 1);
    return away >= 0 ? away : BEGUN - away;
  }

  private static int step(int doc, Asked asked, TextHits hits) {
    return hits.own().get(doc)
        ? 0
        : 1 + (int) Math.round(STEPS * (1 - hits.inTitle(doc, asked.worth())));
  }
}
