package org.jalon.offer.derive;

import java.util.Map;
import org.jalon.vocabulary.Funder;

/** Groups LHÉO's table of funders. */
public final class FunderReader {

  private static final Map<String, Funder> GROUPS =
      Map.ofEntries(
          Map.entry("19", Funder.INTERIOR),
          Map.entry("20", Funder.OFII),
          Map.entry("12", Funder.EDUCATION),
          Map.entry("11", Funder.EMPLOYMENT),
          Map.entry("4", Funder.EMPLOYMENT),
          Map.entry("2", Funder.REGION),
          Map.entry("8", Funder.DEPARTMENT),
          Map.entry("9", Funder.COMMUNE),
          Map.entry("15", Funder.COMMUNE),
          Map.entry("3", Funder.EUROPE),
          Map.entry("14", Funder.EUROPE),
          Map.entry("5", Funder.EMPLOYER),
          Map.entry("16", Funder.EMPLOYER),
          Map.entry("17", Funder.EMPLOYER),
          Map.entry("10", Funder.LEARNER));

  private FunderReader() {}

  /** The group of a code of dict-financeurs. */
  public static Funder group(String code) {
    return GROUPS.getOrDefault(code, Funder.OTHER);
  }
}
