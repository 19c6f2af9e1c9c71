package org.jalon.web.course;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.jalon.search.CourseSort;

/**
 * The canonical address of a form: parameters in alphabetical order, values in the facet's order,
 * whatever is usual left out.
 */
final class CourseAddress {

  static final String PATH = "/cours";

  private CourseAddress() {}

  /** After the language: {@code /cours?lieu=69123&niveau=A1&niveau=A2}. */
  static String of(CourseForm form) {
    return PATH + query(form);
  }

  /** With its language: {@code /fr/cours?lieu=69123}. */
  static String of(String language, CourseForm form) {
    return "/" + language + of(form);
  }

  /** The query with its question mark; empty when all is as usual. */
  static String query(CourseForm form) {
    TreeMap<String, Set<String>> parameters = new TreeMap<>();
    form.selections().forEach((facet, codes) -> parameters.put(facet.parameter(), codes));
    if (form.allKinds()) {
      parameters.put("type", Set.of(CourseForm.ALL_KINDS));
    }
    put(parameters, "q", form.words());
    put(parameters, "lieu", form.place());
    put(parameters, "certification", form.certification());
    put(parameters, "finis", form.ended() ? "1" : "");
    put(parameters, "tri", form.sort().map(CourseAddress::code).orElse(""));
    put(parameters, "page", form.page() == 1 ? "" : Integer.toString(form.page()));
    form.here()
        .ifPresent(here -> {
          put(parameters, "lat", degrees(here.latitude()));
          put(parameters, "lon", degrees(here.longitude()));
        });
    if (form.radiusKm() != CourseForm.DEFAULT_RADIUS) {
      put(parameters, "rayon", Integer.toString(form.radiusKm()));
    }
    StringBuilder query = new StringBuilder();
    parameters.forEach((name, values) -> values.forEach(value -> append(query, name, value)));
    return query.toString();
  }

  /** The parameter value of an order. */
  static String code(CourseSort sort) {
    return switch (sort) {
      case RELEVANCE -> "pertinence";
      case DISTANCE -> "distance";
      case START -> "debut";
    };
  }

  /** Three decimals, about 100 m: near enough to search, too coarse to point at a door. */
  static String degrees(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static void put(TreeMap<String, Set<String>> parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.put(name, Set.of(value));
    }
  }

  private static void append(StringBuilder query, String name, String value) {
    query
        .append(query.isEmpty() ? '?' : '&')
        .append(name)
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
