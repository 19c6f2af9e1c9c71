package org.jalon.search.certification.query;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jalon.certification.fiche.FicheKind;
import org.jalon.certification.fiche.FicheState;
import org.jalon.certification.fiche.WayIn;
import org.jalon.certification.reconversion.Outcome;
import org.jalon.search.certification.CertificationFacet;

/** The values of the facets that are not open, in the order of their vocabularies. */
final class ClosedFacets {

  private static final int LOWEST_LEVEL = 3;
  private static final int HIGHEST_LEVEL = 8;
  private static final Map<CertificationFacet, List<String>> VALUES =
      new EnumMap<>(
          Map.of(
              CertificationFacet.KIND,
              Arrays.stream(FicheKind.values()).map(FicheKind::code).toList(),
              CertificationFacet.LEVEL,
              IntStream.rangeClosed(LOWEST_LEVEL, HIGHEST_LEVEL)
                  .mapToObj(Integer::toString)
                  .toList(),
              CertificationFacet.STATE,
              Arrays.stream(FicheState.values()).map(FicheState::code).toList(),
              CertificationFacet.WAY,
              Arrays.stream(WayIn.values()).map(WayIn::code).toList(),
              CertificationFacet.PRO_A,
              Arrays.stream(Outcome.values()).map(Outcome::code).toList()));

  private ClosedFacets() {}

  static List<String> values(CertificationFacet facet) {
    return VALUES.getOrDefault(facet, List.of());
  }
}
