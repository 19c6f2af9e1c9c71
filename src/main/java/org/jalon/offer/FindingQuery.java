package org.jalon.offer;

import java.util.Set;

/**
 * Which findings to list. An empty text or set asks for all.
 *
 * @param sources keys
 * @param effect name of an {@link org.jalon.run.Effect}
 * @param mender name of a {@link org.jalon.run.Mender}
 * @param page from 1
 * @param size of a page
 */
public record FindingQuery(
    Set<String> sources, String rule, String effect, String mender, int page, int size) {

  public FindingQuery {
    sources = Set.copyOf(sources);
    if (page < 1 || size < 1) {
      throw new IllegalArgumentException("page and size are at least 1: " + page + ", " + size);
    }
  }
}
