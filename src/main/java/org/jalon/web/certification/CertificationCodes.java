package org.jalon.web.certification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jalon.certification.fiche.FicheKind;
import org.jalon.certification.fiche.FicheState;
import org.jalon.certification.fiche.WayIn;
import org.jalon.certification.reconversion.Outcome;
import org.jalon.search.certification.CertificationFacet;

/** What may stand in a filter of certifications. */
public final class CertificationCodes {

  private static final int LONGEST_NAME = 300;
  private static final List<String> LEVELS = List.of("3", "4", "5", "6", "7", "8");

  private CertificationCodes() {}

  /** The codes of a closed facet, in their order; none of an open one. */
  public static List<String> of(CertificationFacet facet) {
    return switch (facet) {
      case KIND -> Arrays.stream(FicheKind.values()).map(FicheKind::code).toList();
      case LEVEL -> LEVELS;
      case STATE -> Arrays.stream(FicheState.values()).map(FicheState::code).toList();
      case WAY -> Arrays.stream(WayIn.values()).map(WayIn::code).toList();
      case PRO_A -> Arrays.stream(Outcome.values()).map(Outcome::code).toList();
      case DOMAIN, SPECIALITY, JOB, CERTIFIER, BRANCH, OPCO -> List.of();
    };
  }

  /** The code, when it is one that the facet may have; a branch is its four digits. */
  public static Optional<String> read(CertificationFacet facet, String value) {
    boolean possible =
        switch (facet) {
          case KIND, LEVEL, STATE, WAY, PRO_A -> of(facet).contains(value);
          case DOMAIN -> value.matches("\\d{2}");
          case SPECIALITY -> value.matches("\\d{3}[a-z]?");
          case JOB -> value.matches("[A-N]\\d{2}");
          case CERTIFIER, OPCO -> value.length() <= LONGEST_NAME;
          case BRANCH -> value.matches("\\d{4}");
        };
    return possible ? Optional.of(value) : Optional.empty();
  }
}
