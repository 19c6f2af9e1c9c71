package org.jalon.search.certification;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of the certifications.
 *
 * @param text words, or a code in any usual form (RNCP36315, 36315, RS 5616, a Certif Info number,
 *     a diploma code); empty for all
 * @param selections several codes of a facet are alternatives, several facets narrow
 * @param offered codes of which a certification must be one, such as those with offers nearby; null
 *     for any
 * @param today the day that decides the states
 * @param written date of the written agreement, which decides the regime of {@link
 *     CertificationFacet#PRO_A}
 * @param page from 1 to {@value #MAX_PAGE}
 */
public record CertificationQuery(
    String text,
    Map<CertificationFacet, Set<String>> selections,
    @Nullable Set<String> offered,
    LocalDate today,
    LocalDate written,
    CertificationSort sort,
    int page) {

  public static final int PAGE_SIZE = 20;
  public static final int MAX_PAGE = 500;

  public CertificationQuery {
    if (page < 1 || page > MAX_PAGE) {
      throw new IllegalArgumentException("page must be 1 to 500: " + page);
    }
    selections = Map.copyOf(selections);
  }

  public static CertificationQuery everything(LocalDate today) {
    return new CertificationQuery("", Map.of(), null, today, today, CertificationSort.RELEVANCE, 1);
  }

  public CertificationQuery withSelections(Map<CertificationFacet, Set<String>> others) {
    return new CertificationQuery(text, others, offered, today, written, sort, page);
  }

  public CertificationQuery withText(String other) {
    return new CertificationQuery(other, selections, offered, today, written, sort, page);
  }

  public CertificationQuery withPage(int number) {
    return new CertificationQuery(text, selections, offered, today, written, sort, number);
  }

  /** The last page of so many that can be read, at least 1. */
  public static int lastPage(int total) {
    return Math.clamp((total + PAGE_SIZE - 1L) / PAGE_SIZE, 1, MAX_PAGE);
  }
}
