package org.jalon.web.course;

import java.util.List;
import java.util.Map;
import org.jalon.language.Language;

/** What the pages ask of the gazetteer. */
interface Places {

  /** Reads what somebody typed or a key that a link carries: INSEE code, D69, R84. */
  Answer read(String text, Language language);

  /** All departments, grouped by region, in the order in which they are shown. */
  List<Region> regions();

  /** What a place text means. */
  sealed interface Answer {

    /** One place. */
    record Clear(Candidate place) implements Answer {}

    /** Several places have this name; the likeliest first. */
    record Several(List<Candidate> candidates) implements Answer {}

    /** No place has this name. */
    record Unknown(List<Candidate> similar) implements Answer {}
  }

  /**
   * @param key what stands in addresses: INSEE code, D69, R84
   * @param name in French, as on signs
   * @param detail what tells namesakes apart: the department's name; may be empty
   * @param extent what the place covers
   */
  record Candidate(String key, String name, String detail, Extent extent) {}

  /** How a place is searched. */
  sealed interface Extent {

    /** A town: a circle around it. WGS84 degrees. */
    record Town(double latitude, double longitude) implements Extent {}

    /** A department, by its number. */
    record WholeDepartment(String code) implements Extent {}

    /** A region, by its number. */
    record WholeRegion(String code) implements Extent {}
  }

  record Region(String code, String name, List<Department> departments) {}

  record Department(String code, String name) {}

  /** Departments by number. */
  default Map<String, Department> departments() {
    return regions().stream()
        .flatMap(region -> region.departments().stream())
        .collect(
            java.util.stream.Collectors.toMap(Department::code, department -> department));
  }
}
