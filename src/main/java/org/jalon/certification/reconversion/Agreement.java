package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param certifications lines of its list as it stands now, amendments included
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
    List<Listed> certifications,
    Wording wording) {

  /** An agreement whose list nobody changed. */
  public Agreement(
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
    this(
        text,
        idcc,
        branch,
        title,
        signed,
        parent,
        extensions,
        end,
        exclusions,
        reserves,
        reviewed,
        certifications,
        new Wording(
            Effect.FULL,
            !certifications.isEmpty(),
            journals(extensions).max(LocalDate::compareTo).orElse(null)));
  }

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
   * @param partial whether the same number also stands in the list without being left out
   */
  public record Exclusion(
      @Nullable String code,
      String label,
      @Nullable LocalDate order,
      String quote,
      boolean partial) {}

  /**
   * What an order made a condition of.
   *
   * @param activeOnly whether it is the usual one: eligible only while registered
   * @param onList whether it is about which certifications are eligible, not about other terms
   * @param codes those it is about; empty for all of the list
   * @param order date of the order, null when not known
   */
  public record Reserve(
      boolean activeOnly,
      boolean onList,
      List<String> codes,
      @Nullable LocalDate order,
      String quote) {}

  /** What a line is there for. */
  public enum Role {
    LISTED,
    /** Named as what another one replaced: no longer listed. */
    REPLACED,
    /** Named in passing. */
    CITED
  }

  /**
   * A line of its list.
   *
   * @param code null where the agreement gives no number
   * @param label as the agreement writes it
   * @param by what replaced it, where the line says so
   */
  public record Listed(
      @Nullable String code,
      String label,
      @Nullable Integer level,
      Role role,
      @Nullable String by) {

    public Listed(@Nullable String code, String label, @Nullable Integer level) {
      this(code, label, level, Role.LISTED, null);
    }
  }

  /** What a text does to the list of its branch. */
  public enum Effect {
    /** It is the list, or takes its place. */
    FULL,
    /** It adds lines. */
    ADDS,
    /** It adds some and takes others away. */
    CHANGES,
    /** It is about other things. */
    NONE
  }

  /**
   * @param complete whether all lines are in the data
   * @param since Journal officiel of the order that extended the list as it stands now, null when
   *     none did
   */
  public record Wording(Effect effect, boolean complete, @Nullable LocalDate since) {}

  /** When it began to count for every firm of the branch; empty when it never was extended. */
  public Optional<LocalDate> inForce() {
    return journals().min(LocalDate::compareTo);
  }

  Optional<LocalDate> listSince() {
    return Optional.ofNullable(wording.since());
  }

  boolean lists(String code) {
    return certifications.stream()
        .anyMatch(line -> line.role() == Role.LISTED && code.equals(line.code()));
  }

  boolean isOver(LocalDate day) {
    return end != null && day.isAfter(end);
  }

  /** Days on which the Journal officiel published its orders. */
  Stream<LocalDate> journals() {
    return journals(extensions);
  }

  private static Stream<LocalDate> journals(List<Extension> extensions) {
    return extensions.stream().map(Extension::journal).filter(Objects::nonNull);
  }
}
