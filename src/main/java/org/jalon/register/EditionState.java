package org.jalon.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What stands of a register.
 *
 * @param register stable key, such as {@code training-bodies}
 * @param loaded empty when no edition is there, or when the database cannot be asked
 */
public record EditionState(String register, Optional<LoadedEdition> loaded) {

  /** How old the data are, in days; empty when there are none. */
  public OptionalLong days(LocalDate today) {
    return loaded
        .map(edition -> OptionalLong.of(ChronoUnit.DAYS.between(edition.date(), today)))
        .orElseGet(OptionalLong::empty);
  }
}
