package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.fiche.FicheKind;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a certification to judge it.
 *
 * @param code {@code RNCP36315}, {@code RS5616}; a block ({@code RNCP36315BC01}) has the state and
 *     days of its certification
 * @param title finds lines of agreements that give no number; empty when not known
 * @param active null when its state is not known
 * @param registrationEnds last day of the registration, null when not known
 * @param branchCertificate whether it is a CQP or CQPI
 * @param clea whether it is CléA
 */
public record Target(
    String code,
    String title,
    @Nullable Boolean active,
    @Nullable LocalDate registrationEnds,
    List<String> predecessors,
    List<String> successors,
    boolean branchCertificate,
    boolean clea) {

  private static final Pattern CLEA = Pattern.compile("(?iu)\\bcl[ée]a\\b");

  /** Of a certification as its register describes it. */
  public static Target of(Fiche fiche) {
    return new Target(
        fiche.code(),
        fiche.title(),
        fiche.active(),
        fiche.days().registrationEnds(),
        fiche.predecessors(),
        fiche.successors(),
        fiche.kind() == FicheKind.CQP,
        fiche.code().startsWith("RS") && CLEA.matcher(fiche.title()).find());
  }
}
