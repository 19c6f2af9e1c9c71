package org.jalon.search.visibility;

import java.util.Arrays;
import java.util.Optional;

/** By what a professional narrows a list of offers. */
public enum VisibilityFacet {
  /** INSEE code of the region. */
  REGION("region"),
  /** A consumer and a state, such as {@code parcoursup:retenue}. */
  FLOW("flux"),
  /** Standing: {@code regulatory}, {@code not_regulatory}, {@code rejected}, {@code withdrawn}. */
  STATE("etat"),
  /** Id of a rule or gate. */
  RULE("regle"),
  /** A consumer and a rule or gate that holds the offer there: {@code parcoursup:FLO-06}. */
  REASON("motif"),
  /** SIRET of the responsible body. */
  ORGANISATION("organisme"),
  LEVEL("niveau"),
  /** {@code RNCP36315} */
  CERTIFICATION("certification"),
  KIND("type"),
  /** Month of the start, {@code 2026-09}. */
  START("debut");

  private final String parameter;

  VisibilityFacet(String parameter) {
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }

  public static Optional<VisibilityFacet> find(String parameter) {
    return Arrays.stream(values()).filter(it -> it.parameter.equals(parameter)).findFirst();
  }
}
