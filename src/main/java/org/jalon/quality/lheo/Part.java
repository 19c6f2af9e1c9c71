package org.jalon.quality.lheo;

import org.jalon.lheo.LheoFinding;

/** The part of a formation that a fault of the reader lies in; each is one rule's. */
enum Part {
  FORMATION,
  ACTION,
  SESSION,
  RESPONSIBLE,
  TRAINER,
  PLACE,
  DATES,
  CODES,
  NUMBERS,
  /** Said by a rule of its own: a number that comes twice is FLX-04. */
  ELSEWHERE;

  private static final String FORMATIONS = "formation/";
  private static final String DOMAIN = "formation/domaine-formation";

  static Part of(LheoFinding fault) {
    return switch (fault.code()) {
      case DUPLICATE_NUMERO -> ELSEWHERE;
      case MISSING_REF -> CODES;
      case BAD_DATE, IMPOSSIBLE_DATE -> DATES;
      case BAD_INTEGER, INTEGER_OUT_OF_BOUNDS -> NUMBERS;
      case MISSING -> fault.path().equals(DOMAIN) ? FORMATION : at(fault.path());
      case TOO_MANY -> limited(fault.path()) ? NUMBERS : at(fault.path());
      default -> at(fault.path());
    };
  }

  private static boolean limited(String path) {
    return switch (Faults.element(path)) {
      case "langue-formation", "organisme-financeur", "date-information" -> true;
      default -> false;
    };
  }

  private static Part at(String path) {
    if (below(path, "organisme-formation-responsable")) {
      return RESPONSIBLE;
    }
    if (below(path, "domaine-formation") || below(path, "certification")) {
      return CODES;
    }
    if (!below(path, "action")) {
      return FORMATION;
    }
    if (path.contains("/organisme-formateur")) {
      return TRAINER;
    }
    if (path.contains("/lieu-de-formation")) {
      return PLACE;
    }
    return path.contains("/session") ? SESSION : ACTION;
  }

  /** Whether the path is that child of the formation, or in it. */
  private static boolean below(String path, String child) {
    if (!path.startsWith(FORMATIONS) || !path.startsWith(child, FORMATIONS.length())) {
      return false;
    }
    int end = FORMATIONS.length() + child.length();
    return path.length() == end || path.charAt(end) == '/' || path.charAt(end) == '[';
  }
}
