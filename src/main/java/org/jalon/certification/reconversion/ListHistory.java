package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.certification.reconversion.Agreement.Effect;
import org.jalon.certification.reconversion.Agreement.Role;
import org.jalon.certification.reconversion.Verdict.Reason;

/**
 * How the lists of a branch followed one another. The texts are consolidated: an agreement that was
 * amended has the list of its last amendment, not the one that it was signed with.
 */
record ListHistory(List<Agreement> branch, LocalDate written) {

  /** What is known of the list of an agreement in force came later than the date asked. */
  Optional<Reason> changedLater(Agreement agreement) {
    LocalDate since = agreement.wording().since();
    boolean counted = since != null && !since.isAfter(written);
    return counted || agreement.inForce().isEmpty()
        ? Optional.empty()
        : Optional.of(new Reason(ReasonCode.LIST_CHANGED, since, ""));
  }

  /**
   * The change that leaves open whether an agreement in force that lists the code now had it at the
   * date asked; empty when it did.
   */
  Optional<Reason> inDoubt(Agreement agreement, String code) {
    return changedLater(agreement)
        .filter(_ -> mayBeAdded(agreement, code))
        .or(() -> mayBeDropped(agreement, code));
  }

  /** False when all that changed the list is known, changed single lines, and not this one. */
  private boolean mayBeAdded(Agreement agreement, String code) {
    List<Agreement> amendments =
        branch.stream().filter(other -> other.signed().isAfter(agreement.signed())).toList();
    boolean added =
        amendments.stream()
            .filter(other -> names(other, code))
            .anyMatch(other -> other.inForce().filter(day -> day.isAfter(written)).isPresent());
    return added
        || agreement.listSince().filter(day -> changedLinesOnly(amendments, day)).isEmpty();
  }

  private static boolean changedLinesOnly(List<Agreement> amendments, LocalDate day) {
    List<Agreement> changing =
        amendments.stream()
            .filter(other -> other.wording().effect() != Effect.NONE)
            .filter(other -> other.journals().anyMatch(day::equals))
            .toList();
    return !changing.isEmpty()
        && changing.stream()
            .allMatch(
                other -> other.wording().complete() && other.wording().effect() != Effect.FULL);
  }

  /** By a text in force whose list is newer: a whole list without it, or a line that says so. */
  private Optional<Reason> mayBeDropped(Agreement agreement, String code) {
    LocalDate own = stateOf(agreement).orElse(LocalDate.MAX);
    return branch.stream()
        .filter(other -> !other.isOver(written) && drops(other, code))
        .flatMap(other -> other.listSince().stream())
        .filter(day -> day.isAfter(own) && !day.isAfter(written))
        .max(LocalDate::compareTo)
        .map(day -> new Reason(ReasonCode.LIST_CHANGED, day, ""));
  }

  private static boolean drops(Agreement agreement, String code) {
    boolean whole = agreement.wording().complete() && agreement.wording().effect() == Effect.FULL;
    return whole && !agreement.lists(code)
        || agreement.certifications().stream()
            .anyMatch(line -> line.role() == Role.REPLACED && code.equals(line.code()));
  }

  /** Since when an agreement had the list that it had at the date asked. */
  Optional<LocalDate> stateOf(Agreement agreement) {
    return agreement
        .listSince()
        .filter(day -> !day.isAfter(written))
        .or(() -> agreement.inForce().filter(day -> !day.isAfter(written)));
  }

  private static boolean names(Agreement agreement, String code) {
    return agreement.certifications().stream().anyMatch(line -> code.equals(line.code()));
  }
}
