package org.jalon.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that pages ask of the index. Nothing here touches the database.
 *
 * <p>While no index has been built yet, every method but {@link #state()} throws {@link
 * IndexNotReadyException}.
 */
public interface CourseSearch {

  CourseResults search(CourseQuery query);

  /** How many offers a search finds: its {@link CourseResults#total()}, for less. */
  default int count(CourseQuery query) {
    return search(query).total();
  }

  /**
   * The first offers found, in the order of the results, whatever the query's page.
   *
   * @param limit at most this many
   */
  List<CourseCard> list(CourseQuery query, int limit);

  /**
   * The places of the offers found, in the order of the results, whatever the query's page.
   *
   * @param limit at most this many markers
   */
  List<CourseMarker> markers(CourseQuery query, int limit);

  /**
   * What a map of the offers found shows.
   *
   * @param frame places outside it are neither counted nor given
   * @param columns how many cells stand side by side in the frame
   * @param points up to so many places are given one by one
   */
  MapView map(CourseQuery query, SearchArea.Box frame, int columns, int points);

  /**
   * Titles, training bodies and certifications that the words may be the beginning of, the most
   * frequent first.
   *
   * @param text what was typed so far
   * @param limit at most so many of each kind
   */
  List<Suggestion> suggest(String text, int limit);

  CourseLookup find(String id);

  /**
   * What a list shows of an offer that is known by its id; empty when it is not there.
   *
   * @param today the day that decides which of its sessions matters
   */
  Optional<CourseCard> card(String id, LocalDate today);

  /** Department number → offers of the linguistic kinds that are not over; only those above 0. */
  Map<String, Integer> countByDepartment(LocalDate today);

  /**
   * Ids of offers that are not over, for the sitemap, in a stable order.
   *
   * @param part from 0; each part holds at most {@code size}
   */
  List<String> listIds(int part, int size, LocalDate today);

  State state();

  /**
   * @param ready whether anything can be searched
   * @param version changes whenever the index does: for ETag and caches
   * @param updated when the offers were last brought up to date
   * @param offers searchable offers, those that are over included
   * @param demonstration whether the offers are invented ones
   */
  record State(boolean ready, long version, Instant updated, int offers, boolean demonstration) {}
}
