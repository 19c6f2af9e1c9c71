package org.jalon.web.api;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSort;
import org.jalon.search.Facet;
import org.jalon.search.SearchArea;
import org.jalon.search.WeekMask;

/**
 * What a search of courses asks for.
 *
 * @param words free text, empty for none
 * @param exact whether the words are searched as they are, not understood
 * @param near free text or the key of a place, empty for none
 * @param here a position; {@code near} goes before it
 * @param selections facet → codes; no empty sets
 * @param everyKind every kind of training; otherwise no kind means the linguistic ones
 * @param certification RNCP36315 or RS5616, empty for any
 * @param ended whether offers that are over are found too
 */
record CourseParameters(
    String words,
    boolean exact,
    String near,
    Optional<SearchArea.Around> here,
    int radiusKm,
    Map<Facet, Set<String>> selections,
    boolean everyKind,
    String certification,
    WeekMask week,
    boolean ended,
    Optional<CourseSort> sort,
    int page) {

  static final int LONGEST_WORDS = 200;
  static final int LONGEST_PLACE = 100;
  static final int LARGEST_RADIUS = 200;
  static final int DEFAULT_RADIUS = 20;

  /** The value of {@code kind} that means every kind. */
  static final String EVERY_KIND = "all";

  static final Set<String> NAMES = names();

  private static final List<CourseSort> SORTS =
      List.of(CourseSort.RELEVANCE, CourseSort.DISTANCE, CourseSort.START);

  static CourseParameters read(Parameters parameters) {
    int radius = parameters.number("radius", 1, LARGEST_RADIUS, DEFAULT_RADIUS);
    return new CourseParameters(
        parameters.text("q", LONGEST_WORDS),
        parameters.flag("exact"),
        parameters.text("near", LONGEST_PLACE),
        here(parameters, radius),
        radius,
        selections(parameters),
        parameters.values(FilterNames.of(Facet.KIND)).contains(EVERY_KIND),
        certification(parameters),
        week(parameters),
        parameters.flag("ended"),
        sort(parameters),
        parameters.number("page", 1, CourseQuery.MAX_PAGE, 1));
  }

  private static Optional<SearchArea.Around> here(Parameters parameters, int radiusKm) {
    OptionalDouble latitude = parameters.degrees("lat", 90);
    OptionalDouble longitude = parameters.degrees("lon", 180);
    if (latitude.isPresent() != longitude.isPresent()) {
      String missing = latitude.isPresent() ? "lon" : "lat";
      throw Refusal.of(missing, "api.problem.missing", missing);
    }
    return latitude.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SearchArea.Around(latitude.getAsDouble(), longitude.getAsDouble(), radiusKm));
  }

  private static Map<Facet, Set<String>> selections(Parameters parameters) {
    Map<Facet, Set<String>> selections = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String name = FilterNames.of(facet);
      for (String code : parameters.values(name)) {
        if (facet.accepts(code)) {
          selections.computeIfAbsent(facet, f -> new LinkedHashSet<>()).add(code);
        } else if (facet != Facet.KIND || !code.equals(EVERY_KIND)) {
          throw Parameters.choice(name, code, FilterNames.codes(facet));
        }
      }
    }
    return selections;
  }

  private static String certification(Parameters parameters) {
    String given = parameters.text("certification", 40);
    String code = given.replace(" ", "").toUpperCase(Locale.ROOT);
    if (code.isEmpty() || code.matches("(RNCP|RS)\\d{1,6}")) {
      return code;
    }
    throw Refusal.of("certification", "problem.certification", given);
  }

  private static WeekMask week(Parameters parameters) {
    WeekMask week = WeekMask.NONE;
    for (String code : parameters.values("week")) {
      OptionalInt part = WeekMask.bit(code);
      if (part.isEmpty()) {
        throw Refusal.of("week", "api.problem.week", Refusal.shortened(code));
      }
      week = week.with(new WeekMask(part.getAsInt()));
    }
    return week;
  }

  private static Optional<CourseSort> sort(Parameters parameters) {
    String wanted = parameters.text("sort", 20);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    for (CourseSort sort : SORTS) {
      if (code(sort).equals(wanted)) {
        return Optional.of(sort);
      }
    }
    throw Parameters.choice("sort", wanted, List.of("relevance", "distance", "start"));
  }

  private static String code(CourseSort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  private static Set<String> names() {
    Set<String> names = new LinkedHashSet<>(List.of("q", "exact", "near", "lat", "lon", "radius"));
    for (Facet facet : Facet.values()) {
      names.add(FilterNames.of(facet));
    }
    names.addAll(List.of("certification", "week", "ended", "sort", "page"));
    return names;
  }
}
