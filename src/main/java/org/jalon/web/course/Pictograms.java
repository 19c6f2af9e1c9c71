package org.jalon.web.course;

import java.util.List;
import org.jalon.search.Facet;
import org.jalon.vocabulary.CefrLevel;
import org.jalon.vocabulary.Delivery;
import org.jalon.vocabulary.Enrolment;
import org.jalon.vocabulary.Price;

/**
 * The picture of a thing: the same on every page. Names are those of {@code static/icons.svg}; a
 * picture never stands without its words.
 */
final class Pictograms {

  private Pictograms() {}

  /** The picture of what a course says of a facet: of the first code, for one picture is enough. */
  static String of(Facet facet, List<String> codes) {
    String code = codes.isEmpty() ? "" : codes.getFirst();
    return switch (facet) {
      case KIND -> kind(code);
      case LEVEL, TARGET_LEVEL -> level(codes);
      case MOMENT -> moment(codes);
      case PRICE -> code.equals(Price.FREE.code()) ? "free" : "euro";
      case AUDIENCE -> audience(codes);
      case DELIVERY -> code.equals(Delivery.ON_SITE.code()) ? "pin" : "laptop";
      case ENROLMENT -> code.equals(Enrolment.OPEN.code()) ? "check" : "calendar";
      case CHILDCARE -> "child";
      case ACCESS -> "access";
      case FUNDER -> "euro";
    };
  }

  /** What is taught. */
  static String kind(String code) {
    return switch (code) {
      case "fle" -> "talk";
      case "alpha" -> "pen";
      case "asl" -> "people";
      case "oepre" -> "school";
      case "pro" -> "briefcase";
      default -> "book";
    };
  }

  /** Steps of a stair: as many are filled as the highest of the levels has climbed. */
  private static String level(List<String> codes) {
    int step = 0;
    for (CefrLevel level : CefrLevel.values()) {
      if (codes.contains(level.code())) {
        step = level.ordinal();
      }
    }
    // A1.1 is the first step; C1 and C2 are both the top.
    return "step-" + Math.min(step, 6);
  }

  private static String moment(List<String> codes) {
    if (codes.size() != 1) {
      return "clock";
    }
    return switch (codes.getFirst()) {
      case "matin" -> "sunrise";
      case "apres-midi" -> "sun";
      case "soir" -> "moon";
      default -> "calendar";
    };
  }

  private static String audience(List<String> codes) {
    if (codes.size() != 1) {
      return "people";
    }
    return switch (codes.getFirst()) {
      case "parents" -> "child";
      case "femmes" -> "woman";
      case "handicap" -> "access";
      case "non-scolarises" -> "book-none";
      case "emploi", "salaries" -> "briefcase";
      default -> "people";
    };
  }
}
