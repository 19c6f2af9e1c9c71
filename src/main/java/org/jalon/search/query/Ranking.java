package org.jalon.search.query;

import org.jalon.search.Facet;
import org.jalon.search.index.CourseDocument;
import org.jalon.vocabulary.Enrolment;

/**
 * What makes one offer better for a reader than another. Everything is measured in kilometres: how
 * much farther somebody would go rather than put up with it. The offer with the fewest comes first.
 *
 * <p>Offers that do not state what was asked, and those that are over, come after all others
 * whatever they cost here ({@link Rank}).
 */
final class Ranking {

  /**
   * “Théâtre”: a course with the word in its title goes before one that has it in a long text. No
   * more than this, so that a word does not send anybody across the department.
   */
  private static final double WORDS = 30;

  /** The score at which half of it is reached: a word of the title and of the texts. */
  private static final double HALF_SCORE = 8;

  /** “Maintenant”: nobody can join; still shown, because closed courses open again. */
  private static final double CLOSED = 40;

  private static final double ENROLMENT_NOT_STATED = 3;

  /** Who must wait ten days would rather go one kilometre farther. */
  private static final double DAYS_A_KM = 10;

  private static final double LONGEST_WAIT = 15;

  /** Courses under way often take people in; the longer ago they began, the less. */
  private static final double UNDER_WAY = 4;

  private static final double UNDER_WAY_DAYS_A_KM = 30;
  private static final double START_NOT_STATED = 8;

  /** A call to ask for each thing that is not said: level, times, price. */
  private static final double NOT_STATED = 1.5;

  /** What nobody has touched for a year is often no longer true; for two years, less. */
  private static final double OLD = 3;

  private static final double VERY_OLD = 6;
  private static final int YEAR = 365;

  /** “My free week”: a meeting that one cannot attend is a reason not to go at all. */
  private static final double CLASH = 30;

  private static final int NATURE = FacetGroup.NATURE.ordinal();
  private static final int PRICE = FacetGroup.NATURE.facets().indexOf(Facet.PRICE);
  private static final int ENROLMENT = FacetGroup.NATURE.facets().indexOf(Facet.ENROLMENT);
  private static final int LEVELS = FacetGroup.LEVELS.ordinal();
  private static final int LEVEL = FacetGroup.LEVELS.facets().indexOf(Facet.LEVEL);
  private static final int PEOPLE = FacetGroup.PEOPLE.ordinal();
  private static final int MOMENT = FacetGroup.PEOPLE.facets().indexOf(Facet.MOMENT);
  private static final int OPEN = FacetBits.of(Facet.ENROLMENT, Enrolment.OPEN.code());

  private Ranking() {}

  /** Kilometres by document, whatever is asked that day. */
  static float[] costs(SegmentColumns columns, Snapshot snapshot, int today) {
    float[] natures = natures(snapshot.combinations(FacetGroup.NATURE));
    float[] levels = unstated(snapshot.combinations(FacetGroup.LEVELS), LEVEL);
    float[] people = unstated(snapshot.combinations(FacetGroup.PEOPLE), MOMENT);
    float[] costs = new float[columns.end().length];
    for (int doc = 0; doc < costs.length; doc++) {
      int from = doc * FacetGroup.COUNT;
      int[] numbers = columns.numbers();
      costs[doc] =
          natures[numbers[from + NATURE]]
              + levels[numbers[from + LEVELS]]
              + people[numbers[from + PEOPLE]]
              + (float) start(columns.starts(), doc, today)
              + age(columns.updated()[doc], today);
    }
    return costs;
  }

  private static float[] natures(int[][] combinations) {
    float[] costs = unstated(combinations, PRICE);
    for (int i = 0; i < costs.length; i++) {
      int enrolment = combinations[i][ENROLMENT];
      if ((enrolment & OPEN) == 0) {
        costs[i] += enrolment == FacetBits.NOT_STATED ? ENROLMENT_NOT_STATED : CLOSED;
      }
    }
    return costs;
  }

  private static float[] unstated(int[][] combinations, int position) {
    float[] costs = new float[combinations.length];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = combinations[i][position] == FacetBits.NOT_STATED ? (float) NOT_STATED : 0;
    }
    return costs;
  }

  private static double start(Column.Multi starts, int doc, int today) {
    double best = START_NOT_STATED;
    boolean dated = false;
    for (int i = starts.offsets()[doc]; i < starts.offsets()[doc + 1]; i++) {
      int start = starts.values()[i];
      if (start != CourseDocument.UNKNOWN_DAY) {
        double wait =
            start >= today
                ? (start - today) / DAYS_A_KM
                : UNDER_WAY + (today - start) / UNDER_WAY_DAYS_A_KM;
        double cost = Math.min(wait, LONGEST_WAIT);
        best = dated ? Math.min(best, cost) : cost;
        dated = true;
      }
    }
    return best;
  }

  private static float age(int updated, int today) {
    if (updated == CourseDocument.UNKNOWN_DAY) {
      return (float) NOT_STATED;
    }
    int days = today - updated;
    return (float) (days > 2 * YEAR ? VERY_OLD : days > YEAR ? OLD : 0);
  }

  /** Kilometres for words that fit so well; none for a perfect fit. */
  static double words(double score) {
    return WORDS * HALF_SCORE / (score + HALF_SCORE);
  }

  /** Kilometres for so many parts of the week that clash. */
  static double clashes(int parts) {
    return parts * CLASH;
  }
}
