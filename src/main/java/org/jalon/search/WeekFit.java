package org.jalon.search;

/**
 * How a course's hours lie in the week that a reader has free.
 *
 * @param known whether the course says when it meets
 * @param fits parts of the week where it meets and the reader is free
 * @param clashes parts where it meets and the reader is not
 */
public record WeekFit(boolean known, int fits, int clashes) {

  /** Nobody asked. */
  public static final WeekFit NOT_ASKED = new WeekFit(false, 0, 0);

  /** The course's hours against the free ones. */
  public static WeekFit of(WeekMask course, WeekMask free) {
    if (free.isEmpty()) {
      return NOT_ASKED;
    }
    int fits = course.shared(free);
    return new WeekFit(!course.isEmpty(), fits, course.size() - fits);
  }
}
