package org.jalon.web.course;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.search.CourseSort;
import org.jalon.search.SearchArea;

/**
 * The canonical address of a form: parameters in alphabetical order, values in the facet's order,
 * whatever is usual left out.
 */
public final class CourseAddress {

  public static final String PATH = "/cours";
  static final String WEEK_PATH = "/semaine";

  private CourseAddress() {}

  /** After the language: {@code /cours?lieu=69123&niveau=A1&niveau=A2}. */
  static String of(CourseForm form) {
    return PATH + query(form);
  }

  /** With its language: {@code /fr/cours?lieu=69123}. */
  static String of(String language, CourseForm form) {
    return "/" + language + of(form);
  }

  /** What engines and shared links are told: without the reader's list. */
  static String canonical(CourseForm form) {
    return of(form.withList(""));
  }

  /** The page where the free week of this search is chosen. */
  static String week(String language, CourseForm form) {
    return "/" + language + WEEK_PATH + query(form.withPage(1));
  }

  /** The query with its question mark; empty when all is as usual. */
  static String query(CourseForm form) {
    StringBuilder query = new StringBuilder();
    parameters(form).forEach((name, values) -> values.forEach(value -> append(query, name, value)));
    return query.toString();
  }

  /** Name → values; whatever is usual is left out. */
  static SortedMap<String, Collection<String>> parameters(CourseForm form) {
    TreeMap<String, Collection<String>> parameters = new TreeMap<>();
    Choices choices = form.choices();
    choices.selections().forEach((facet, codes) -> parameters.put(facet.parameter(), codes));
    if (choices.allKinds()) {
      parameters.put("type", List.of(CourseForm.ALL_KINDS));
    }
    if (!choices.week().isEmpty()) {
      parameters.put(CourseFormReader.WEEK, choices.week().codes());
    }
    if (!choices.certifications().isEmpty()) {
      parameters.put("certification", choices.certifications());
    }
    put(parameters, "finis", choices.ended() ? "1" : "");
    put(parameters, "q", form.words());
    put(parameters, CourseFormReader.LIST, form.list());
    put(parameters, "exact", form.exact() ? "1" : "");
    put(parameters, "lieu", form.place());
    put(parameters, "tri", form.sort().map(CourseAddress::code).orElse(""));
    put(parameters, "page", form.page() == 1 ? "" : Integer.toString(form.page()));
    form.spot()
        .filter(CourseForm.Spot.Frame.class::isInstance)
        .ifPresent(frame -> put(parameters, "cadre", frame(((CourseForm.Spot.Frame) frame).box())));
    form.here()
        .ifPresent(here -> {
          put(parameters, "lat", degrees(here.latitude()));
          put(parameters, "lon", degrees(here.longitude()));
        });
    if (form.radiusKm() != CourseForm.DEFAULT_RADIUS) {
      put(parameters, "rayon", Integer.toString(form.radiusKm()));
    }
    return parameters;
  }

  /** South, west, north, east. */
  static String frame(SearchArea.Box box) {
    return String.join(
        ",", degrees(box.south()), degrees(box.west()), degrees(box.north()), degrees(box.east()));
  }

  /** The parameter value of an order. */
  static String code(CourseSort sort) {
    return switch (sort) {
      case RELEVANCE -> "pertinence";
      case DISTANCE -> "distance";
      case START -> "debut";
      case CHANGE -> throw new IllegalArgumentException("no order of pages");
    };
  }

  /** Three decimals, about 100 m: near enough to search, too coarse to point at a door. */
  static String degrees(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static void put(
      TreeMap<String, Collection<String>> parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.put(name, List.of(value));
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
