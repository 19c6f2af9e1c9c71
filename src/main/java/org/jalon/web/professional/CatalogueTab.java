package org.jalon.web.professional;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.vocabulary.FlowState;

/** The parts of the catalogue of apprenticeship. */
enum CatalogueTab {
  /** What goes out. */
  GENERAL("general", Set.of(FlowState.GOES_OUT, FlowState.WAITING), Set.of()),
  /** What readers see, and the general catalogue does not hold. */
  NOT_REGULATORY(
      "non-reglementaire", Set.of(FlowState.HELD), Set.of("regulatory", "not_regulatory")),
  /** What control keeps from everybody. */
  REJECTED("rejetees", Set.of(FlowState.HELD), Set.of("rejected"));

  /** The consumer that asks for all apprenticeship, and for the general catalogue of it alone. */
  static final String CONSUMER = "la-bonne-alternance";

  private final String parameter;
  private final Set<FlowState> states;
  private final Set<String> standings;

  CatalogueTab(String parameter, Set<FlowState> states, Set<String> standings) {
    this.parameter = parameter;
    this.states = states;
    this.standings = standings;
  }

  /** As an address names it. */
  String parameter() {
    return parameter;
  }

  /** An unknown name is that of the first. */
  static CatalogueTab of(String parameter) {
    return Arrays.stream(values())
        .filter(tab -> tab.parameter.equals(parameter))
        .findFirst()
        .orElse(GENERAL);
  }

  /** What narrows all offers to those of this part. */
  Map<VisibilityFacet, Set<String>> selections() {
    Set<String> flows =
        states.stream()
            .map(state -> CONSUMER + ":" + state.code())
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
    return Map.of(VisibilityFacet.FLOW, flows, VisibilityFacet.STATE, standings);
  }
}
