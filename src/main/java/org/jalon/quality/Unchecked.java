package org.jalon.quality;

import java.util.List;
import java.util.Optional;
import org.jalon.run.Edition;

/**
 * A referential that could not be judged by, for the report of a run.
 *
 * @param edition that is loaded but too old; empty when none is loaded
 * @param rules that were not checked, or not wholly, for want of it
 */
public record Unchecked(Referential referential, Optional<Edition> edition, List<String> rules) {

  public Unchecked {
    rules = List.copyOf(rules);
  }
}
