package org.jalon.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader asks.
 *
 * @param text what the offers' texts must say
 * @param area where
 * @param selections facet → selected codes ({@link Facet#NOT_STATED} allowed); several codes of a
 *     facet are alternatives, several facets narrow
 * @param certifications RNCP or RS codes as {@code RNCP36315} / {@code RS5616}, of which an offer
 *     must lead to one; empty for any
 * @param week when the reader is free: offers that meet at other times only are left out, those
 *     that say nothing stay, behind the others
 * @param withEnded whether offers whose last session is over are shown
 * @param today the day that decides what is over
 * @param sort the order
 * @param page from 1 to {@value #MAX_PAGE}
 */
public record CourseQuery(
    CourseText text,
    SearchArea area,
    Map<Facet, Set<String>> selections,
    Set<String> certifications,
    WeekMask week,
    boolean withEnded,
    LocalDate today,
    CourseSort sort,
    int page) {

  /** Circles that readers choose from, in kilometres; each is counted when one of them is asked. */
  public static final List<Integer> RADII = List.of(5, 10, 20, 50, 100);

  public static final int PAGE_SIZE = 20;
  public static final int MAX_PAGE = 500;

  public CourseQuery {
    if (page < 1 || page > MAX_PAGE) {
      throw new IllegalArgumentException("page must be 1 to 500: " + page);
    }
    selections = Map.copyOf(selections);
    certifications = Set.copyOf(certifications);
  }

  /** Everything that is not over, the best first. */
  public static CourseQuery everything(LocalDate today) {
    return new CourseQuery(
        CourseText.NONE,
        new SearchArea.France(),
        Map.of(),
        Set.of(),
        WeekMask.NONE,
        false,
        today,
        CourseSort.RELEVANCE,
        1);
  }

  public CourseQuery withEnded(boolean shown) {
    return new CourseQuery(text, area, selections, certifications, week, shown, today, sort, page);
  }

  public CourseQuery withText(CourseText other) {
    return new CourseQuery(
        other, area, selections, certifications, week, withEnded, today, sort, page);
  }

  public CourseQuery withArea(SearchArea other) {
    return new CourseQuery(
        text, other, selections, certifications, week, withEnded, today, sort, page);
  }

  public CourseQuery withSelections(Map<Facet, Set<String>> others) {
    return new CourseQuery(text, area, others, certifications, week, withEnded, today, sort, page);
  }

  public CourseQuery withCertifications(Set<String> others) {
    return new CourseQuery(text, area, selections, others, week, withEnded, today, sort, page);
  }

  public CourseQuery withWeek(WeekMask other) {
    return new CourseQuery(
        text, area, selections, certifications, other, withEnded, today, sort, page);
  }

  public CourseQuery withSort(CourseSort other) {
    return new CourseQuery(
        text, area, selections, certifications, week, withEnded, today, other, page);
  }

  public CourseQuery withPage(int number) {
    return new CourseQuery(
        text, area, selections, certifications, week, withEnded, today, sort, number);
  }

  /** The last page of so many that can be read, at least 1. */
  public static int lastPage(int total) {
    return Math.clamp((total + PAGE_SIZE - 1L) / PAGE_SIZE, 1, MAX_PAGE);
  }
}
