package org.jalon.search.visibility;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * All that lists of offers ask of their visibility. Nothing here touches the database.
 *
 * <p>While no index is there, every method but {@link #state()} throws {@link
 * org.jalon.search.IndexNotReadyException}.
 */
public interface VisibilitySearch {

  VisibilityResults search(VisibilityQuery query);

  /** Hands over every offer found, in the order of the results, without holding them all. */
  void forEach(VisibilityQuery query, Consumer<VisibilityRecord> action);

  Optional<VisibilityRecord> find(String publicId);

  State state();

  /**
   * @param ready whether anything can be searched
   * @param sequence of the newest verdict it holds
   * @param offers those that are not withdrawn
   */
  record State(boolean ready, long sequence, int offers) {}
}
