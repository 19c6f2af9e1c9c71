package org.jalon.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What a reader asks.
 *
 * @param words free text, empty for none; at most {@value #MAX_WORDS_LENGTH} characters
 * @param area where
 * @param selections facet → selected codes ({@link Facet#NOT_STATED} allowed); several codes of a
 *     facet are alternatives, several facets narrow
 * @param certification RNCP or RS code as {@code RNCP36315} / {@code RS5616}, empty for none
 * @param withEnded whether offers whose last session is over are shown
 * @param today the day that decides what is over
 * @param sort the order
 * @param page from 1 to {@value #MAX_PAGE}
 */
public record CourseQuery(
    String words,
    SearchArea area,
    Map<Facet, Set<String>> selections,
    String certification,
    boolean withEnded,
    LocalDate today,
    CourseSort sort,
    int page) {

  public static final int MAX_WORDS_LENGTH = 200;
  public static final int PAGE_SIZE = 20;
  public static final int MAX_PAGE = 500;

  public CourseQuery {
    if (words.length() > MAX_WORDS_LENGTH) {
      throw new IllegalArgumentException("more than 200 characters of words: " + words.length());
    }
    if (page < 1 || page > MAX_PAGE) {
      throw new IllegalArgumentException("page must be 1 to 500: " + page);
    }
    selections = Map.copyOf(selections);
  }
}
