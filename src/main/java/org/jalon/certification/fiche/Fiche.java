package org.jalon.certification.fiche;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One certification as a register describes it (“fiche”). Texts are French. What a register does
 * not say is empty or null, never guessed.
 *
 * @param code {@code RNCP36315}, {@code RS5616} or {@code CERTIFINFO84385}
 * @param type the register's short name of what it is: BTS, TP, CQP…; empty when not said
 * @param level 3 to 8 of the national framework, null when not said
 * @param active whether the register says it is in force; null when it is known by its code only
 * @param byRight registered by right (“enregistrement de droit”)
 * @param predecessors codes of what it replaced
 * @param successors codes of what replaced it
 * @param branches collective agreements that the register itself names, by IDCC
 * @param otherCodes of the same certification elsewhere: {@code CERTIFINFO84385}, diploma codes
 *     (CFD) of eight characters
 * @param edition date of the data
 */
public record Fiche(
    String code,
    String title,
    String type,
    FicheKind kind,
    @Nullable Integer level,
    @Nullable Boolean active,
    boolean byRight,
    Days days,
    List<String> predecessors,
    List<String> successors,
    Set<WayIn> waysIn,
    List<Named> formacodes,
    List<Named> nsf,
    List<Named> rome,
    List<Named> branches,
    List<Certifier> certifiers,
    List<Partner> partners,
    List<Block> blocks,
    Texts texts,
    List<String> otherCodes,
    LocalDate edition) {

  /** The ways in stand in their own order, however they were collected. */
  public Fiche {
    waysIn = waysIn.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(waysIn));
  }

  /** A code of a nomenclature with its French label; the label may be empty. */
  public record Named(String code, String label) {}

  /**
   * @param decided day of the decision of registration
   * @param effective first day of the registration
   * @param registrationEnds last day on which somebody may begin to prepare it
   * @param lastDelivery last day on which it may be awarded
   */
  public record Days(
      @Nullable LocalDate decided,
      @Nullable LocalDate effective,
      @Nullable LocalDate registrationEnds,
      @Nullable LocalDate lastDelivery) {

    public static final Days NONE = new Days(null, null, null, null);
  }

  /** Who awards it; SIRET and site may be empty. */
  public record Certifier(String name, String siret, String site) {}

  /**
   * A body that the certifier entitles.
   *
   * @param siret 14 digits, or empty
   * @param trains whether it may train, not only hold the examination
   * @param active whether the entitlement is in force
   * @param since first day, null when not said
   */
  public record Partner(
      String name, String siret, boolean trains, boolean active, @Nullable LocalDate since) {}

  /** A part that can be obtained alone (“bloc de compétences”), such as RNCP36315BC01. */
  public record Block(String code, String title) {}

  /**
   * Long texts, plain, with line breaks.
   *
   * @param purpose objectives and context
   * @param activities what one will do
   * @param skills what one will know
   * @param sectors where one may work
   * @param jobs which jobs it leads to
   * @param prerequisites what one needs to begin
   */
  public record Texts(
      String purpose,
      String activities,
      String skills,
      String sectors,
      String jobs,
      String prerequisites) {

    public static final Texts NONE = new Texts("", "", "", "", "", "");
  }

  /** Known by its code and a label that somebody else gives it, such as a branch agreement. */
  public static Fiche codeOnly(String code, String label, LocalDate edition) {
    return new Fiche(
        code,
        label,
        "",
        FicheKind.ofCodeOnly(code, label),
        null,
        null,
        false,
        Days.NONE,
        List.of(),
        List.of(),
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Texts.NONE,
        List.of(),
        edition);
  }

  /** The same of another edition. */
  public Fiche dated(LocalDate other) {
    return new Fiche(
        code,
        title,
        type,
        kind,
        level,
        active,
        byRight,
        days,
        predecessors,
        successors,
        waysIn,
        formacodes,
        nsf,
        rome,
        branches,
        certifiers,
        partners,
        blocks,
        texts,
        otherCodes,
        other);
  }

  /** What can be said of it that day. */
  public FicheState state(LocalDate today) {
    return FicheState.of(this, today);
  }
}
