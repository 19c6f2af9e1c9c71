package org.jalon.feedback;

import java.util.Optional;
import java.util.Set;

/**
 * Which reports to list.
 *
 * @param sources keys; none for all
 * @param state empty for all that are not spam
 * @param offer public id; an empty text for all
 * @param page from 1
 */
public record ReportQuery(
    Set<String> sources,
    Optional<ReportState> state,
    Optional<Reason> reason,
    String offer,
    int page,
    int size) {

  public ReportQuery {
    sources = Set.copyOf(sources);
    if (page < 1 || size < 1) {
      throw new IllegalArgumentException("page and size are at least 1: " + page + ", " + size);
    }
  }
}
