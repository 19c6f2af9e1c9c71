package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A branch's collective agreement on Pro-A, with what the ministry's order of extension did to it.
 *
 * @param text its number on Légifrance, {@code KALITEXT000042531111}
 * @param idcc four digits
 * @param parent the agreement that it changes, when it is an amendment to another of these
 * @param extensions orders of extension, the oldest first; empty when it was never extended
 * @param end last day, null when it has none or its text does not say
 * @param reviewed whether somebody read its notes of extension; else exclusions and reserves may be
 *     missing
 */
public record Agreement(
    String text,
    String idcc,
    String branch,
    String title,
    LocalDate signed,
    @Nullable String parent,
    List<Extension> extensions,
    @Nullable LocalDate end,
    List<Exclusion> exclusions,
    List<Reserve> reserves,
    boolean reviewed,
    List<Listed> certifications) {

  /**
   * An order of extension.
   *
   * @param order its own date
   * @param journal when the Journal officiel published it: from then on it counts for all
   * @param journalText {@code JORFTEXT000042574701}
   */
  public record Extension(
      @Nullable LocalDate order, @Nullable LocalDate journal, @Nullable String journalText) {}

  /**
   * What an order left out.
   *
   * @param code RNCP or RS number, null where only words name it
   */
  public record Exclusion(
      @Nullable String code, String label, @Nullable LocalDate order, String quote) {}

  /**
   * What an order made a condition of.
   *
   * @param activeOnly whether it is the usual one: eligible only while registered
   */
  public record Reserve(boolean activeOnly, String quote) {}

  /**
   * A line of its list.
   *
   * @param code null where the agreement gives no number
   * @param label as the agreement writes it
   */
  public record Listed(@Nullable String code, String label, @Nullable Integer level) {}

  /** When it began to count for every firm of the branch; empty when it never was extended. */
  public Optional<LocalDate> inForce() {
    return extensions.stream()
        .map(Extension::journal)
        .filter(java.util.Objects::nonNull)
        .min(LocalDate::compareTo);
  }
}
