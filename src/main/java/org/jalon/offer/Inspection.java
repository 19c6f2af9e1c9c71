package org.jalon.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.run.Finding;

/**
 * What control says of one action.
 *
 * @param recheck the first day on which time alone can change it; empty when it cannot
 */
public record Inspection(Standing standing, List<Finding> findings, Optional<LocalDate> recheck) {

  /** Nothing was found. */
  public static final Inspection CLEAN =
      new Inspection(Standing.REGULATORY, List.of(), Optional.empty());

  public Inspection {
    findings = List.copyOf(findings);
  }
}
