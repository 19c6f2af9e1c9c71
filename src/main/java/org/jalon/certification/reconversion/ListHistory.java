package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.certification.reconversion.Agreement.Extension;

/**
 * How the lists of a branch followed one another. The texts are consolidated: an agreement whose
 * later orders come from amendments has their list, not the one that it was signed with.
 */
record ListHistory(List<Agreement> branch, LocalDate written) {

  /** When the list of an agreement in force was changed after the date asked; empty if never. */
  Optional<LocalDate> changedLater(Agreement agreement) {
    return journals(agreement).filter(day -> day.isAfter(written)).min(LocalDate::compareTo);
  }

  /**
   * When a change took place that leaves open whether an agreement in force, whose known list has
   * the code, had it at the date asked; empty when it did.
   */
  Optional<LocalDate> inDoubt(Agreement agreement, String code) {
    return mayBeAdded(agreement, code).or(() -> mayBeDropped(agreement, code));
  }

  /** Whether an older text has the list that the order on this amendment, without list, made. */
  boolean takenUp(Agreement withoutList) {
    return others(withoutList)
        .filter(other -> other.signed().isBefore(withoutList.signed()))
        .filter(other -> !other.certifications().isEmpty())
        .anyMatch(other -> journals(withoutList).anyMatch(day -> extendedOn(other, day)));
  }

  private Optional<LocalDate> mayBeAdded(Agreement agreement, String code) {
    List<Agreement> amendments =
        others(agreement)
            .filter(other -> other.signed().isAfter(agreement.signed()))
            .filter(other -> !other.certifications().isEmpty())
            .toList();
    boolean known =
        journals(agreement)
            .filter(day -> day.isAfter(written))
            .allMatch(day -> amendments.stream().anyMatch(other -> extendedOn(other, day)));
    boolean addedByNone =
        amendments.stream()
            .filter(other -> lists(other, code))
            .noneMatch(other -> other.inForce().filter(day -> day.isAfter(written)).isPresent());
    return known && addedByNone ? Optional.empty() : changedLater(agreement);
  }

  private Optional<LocalDate> mayBeDropped(Agreement agreement, String code) {
    LocalDate own = state(agreement).orElse(LocalDate.MAX);
    return others(agreement)
        .filter(other -> !other.certifications().isEmpty() && !lists(other, code))
        .filter(other -> !isOver(other, written))
        .flatMap(other -> state(other).stream())
        .filter(day -> day.isAfter(own))
        .max(LocalDate::compareTo);
  }

  /** Since when an agreement had the list that it had at the date asked. */
  private Optional<LocalDate> state(Agreement agreement) {
    return journals(agreement).filter(day -> !day.isAfter(written)).max(LocalDate::compareTo);
  }

  private Stream<Agreement> others(Agreement agreement) {
    return branch.stream().filter(other -> other != agreement);
  }

  static boolean lists(Agreement agreement, String code) {
    return agreement.certifications().stream().anyMatch(line -> code.equals(line.code()));
  }

  static boolean isOver(Agreement agreement, LocalDate written) {
    LocalDate end = agreement.end();
    return end != null && written.isAfter(end);
  }

  private static boolean extendedOn(Agreement agreement, LocalDate day) {
    return journals(agreement).anyMatch(day::equals);
  }

  private static Stream<LocalDate> journals(Agreement agreement) {
    return agreement.extensions().stream().map(Extension::journal).filter(Objects::nonNull);
  }
}
