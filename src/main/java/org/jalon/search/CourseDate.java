package org.jalon.search;

/**
 * A date as feeds know it: whole, month and year, year alone, or unknown.
 *
 * @param year 0 when unknown
 * @param month 1 to 12, 0 when unknown
 * @param day 1 to 31, 0 when unknown
 */
public record CourseDate(int year, int month, int day) {

  public static final CourseDate UNKNOWN = new CourseDate(0, 0, 0);

  /** Whether at least the year is known. */
  public boolean known() {
    return year > 0;
  }
}
