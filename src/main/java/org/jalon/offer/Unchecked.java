package org.jalon.offer;

import java.util.List;

/**
 * A register that was missing or too old, so that some rules could not be decided.
 *
 * @param referential its key
 * @param rules ids of the rules
 */
public record Unchecked(String referential, List<String> rules) {

  public Unchecked {
    rules = List.copyOf(rules);
  }
}
