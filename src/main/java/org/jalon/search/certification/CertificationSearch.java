package org.jalon.search.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.search.CourseQuery;

/**
 * All that pages ask of certifications. Nothing here touches the database.
 *
 * <p>While no index is there, every method but {@link #state()} throws {@link
 * org.jalon.search.IndexNotReadyException}.
 */
public interface CertificationSearch {

  CertificationResults search(CertificationQuery query);

  /**
   * Every certification found, in the order of the results.
   *
   * @param limit at most this many
   */
  List<CertificationCard> list(CertificationQuery query, int limit);

  /**
   * @param code in any usual form
   */
  Optional<CertificationLinks> find(String code);

  /** Cards of these codes, in their order; unknown ones are left out. */
  List<CertificationCard> cards(List<String> codes, LocalDate today);

  /** Code → offers of the search that lead to it. */
  Map<String, Integer> offered(CourseQuery offers);

  State state();

  /**
   * @param ready whether anything can be searched
   * @param version changes whenever the index does
   * @param edition date of the newest data, null when only what the jar carries is there
   */
  record State(
      boolean ready,
      long version,
      int certifications,
      @org.jspecify.annotations.Nullable LocalDate edition) {}
}
