package org.jalon.web.course;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jalon.language.Digits;
import org.jalon.search.CourseSort;
import org.jalon.search.Facet;
import org.jalon.search.SearchArea;
import org.jalon.search.WeekMask;
import org.jalon.web.list.token.ListTokens;

/**
 * Reads an address. What cannot be read is left out of the form and named as a problem; parameters
 * that the site does not know are ignored.
 */
final class CourseFormReader {

  /** Parts of the week in which the reader is free. */
  static final String WEEK = "libre";

  /** The list in progress. */
  static final String LIST = "liste";

  private static final int LONGEST_PLACE = 100;

  private static final List<CourseSort> SORTS =
      List.of(CourseSort.RELEVANCE, CourseSort.DISTANCE, CourseSort.START);

  private final Map<String, String[]> parameters;
  private final List<Problem> problems = new ArrayList<>();

  private CourseFormReader(Map<String, String[]> parameters) {
    this.parameters = parameters;
  }

  /** What was read, and what could not be. */
  record Reading(CourseForm form, List<Problem> problems) {}

  static Reading read(Map<String, String[]> parameters) {
    CourseFormReader reader = new CourseFormReader(parameters);
    CourseForm form =
        new CourseForm(
            reader.text("q", CourseForm.LONGEST_WORDS, "problem.words"),
            reader.yes("exact"),
            reader.text("lieu", LONGEST_PLACE, "problem.place.long"),
            reader.spot(),
            reader.radius(),
            reader.choices(),
            reader.sort(),
            reader.page(),
            reader.list());
    return new Reading(form, List.copyOf(reader.problems));
  }

  private String text(String name, int longest, String problem) {
    String text = first(name);
    if (text.length() > longest) {
      problems.add(Problem.of(name, problem, text));
      return "";
    }
    return text;
  }

  /** A frame of a map goes before a position: it was chosen later. */
  private Optional<CourseForm.Spot> spot() {
    String frame = first("cadre");
    if (frame.isEmpty()) {
      return here();
    }
    Optional<SearchArea.Box> box = MapFrames.read(frame);
    if (box.isEmpty()) {
      problems.add(Problem.of("cadre", "problem.frame", frame));
    }
    return box.map(CourseForm.Spot.Frame::new);
  }

  private Optional<CourseForm.Spot> here() {
    String latitude = first("lat");
    String longitude = first("lon");
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return Optional.empty();
    }
    double lat = degrees(latitude, 90);
    double lon = degrees(longitude, 180);
    if (Double.isNaN(lat) || Double.isNaN(lon)) {
      problems.add(Problem.of("lat", "problem.here", latitude + ", " + longitude));
      return Optional.empty();
    }
    // A place that was typed wins over the position that the form carries along.
    return first("lieu").isBlank()
        ? Optional.of(new CourseForm.Spot.Here(lat, lon))
        : Optional.empty();
  }

  /** Rounded as addresses show it; NaN when it is no such angle. */
  private static double degrees(String text, int limit) {
    if (!text.matches("-?\\d{1,3}(\\.\\d{1,15})?")) {
      return Double.NaN;
    }
    double value = Math.round(Double.parseDouble(text) * 1000) / 1000.0;
    return Math.abs(value) <= limit ? value : Double.NaN;
  }

  private int radius() {
    String text = number("rayon");
    for (int radius : CourseForm.RADII) {
      if (text.equals(Integer.toString(radius))) {
        return radius;
      }
    }
    if (!text.isEmpty()) {
      problems.add(Problem.of("rayon", "problem.radius", text));
    }
    return CourseForm.DEFAULT_RADIUS;
  }

  private Choices choices() {
    return new Choices(selections(), allKinds(), certifications(), week(), yes("finis"));
  }

  private Map<Facet, Set<String>> selections() {
    Map<Facet, Set<String>> selections = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> codes = new LinkedHashSet<>();
      for (String code : values(facet.parameter())) {
        if (facet.accepts(code)) {
          codes.add(code);
        } else if (!code.isEmpty() && !(facet == Facet.KIND && isAllKinds(code))) {
          problems.add(Problem.of(facet.parameter(), "problem.filter", code));
        }
      }
      selections.put(facet, codes);
    }
    return selections;
  }

  private boolean allKinds() {
    return values(Facet.KIND.parameter()).stream().anyMatch(CourseFormReader::isAllKinds);
  }

  private static boolean isAllKinds(String code) {
    return code.equals(CourseForm.ALL_KINDS);
  }

  private Set<String> certifications() {
    String code = first("certification").replace(" ", "").toUpperCase(Locale.ROOT);
    if (code.matches("(RNCP|RS)\\d{1,6}")) {
      return Set.of(code);
    }
    if (!code.isEmpty()) {
      problems.add(Problem.of("certification", "problem.certification", code));
    }
    return Set.of();
  }

  private WeekMask week() {
    WeekMask week = WeekMask.NONE;
    for (String code : values(WEEK)) {
      OptionalInt part = WeekMask.bit(code);
      if (part.isPresent()) {
        week = week.with(new WeekMask(part.getAsInt()));
      } else if (!code.isEmpty()) {
        problems.add(Problem.of(WEEK, "problem.filter", code));
      }
    }
    return week;
  }

  private boolean yes(String name) {
    String value = first(name);
    if (!value.isEmpty() && !value.equals("1") && !value.equals("0")) {
      problems.add(Problem.of(name, "problem.filter", value));
    }
    return value.equals("1");
  }

  private Optional<CourseSort> sort() {
    String value = first("tri");
    for (CourseSort sort : SORTS) {
      if (CourseAddress.code(sort).equals(value)) {
        return Optional.of(sort);
      }
    }
    if (!value.isEmpty()) {
      problems.add(Problem.of("tri", "problem.sort", value));
    }
    return Optional.empty();
  }

  private int page() {
    String text = number("page");
    if (text.isEmpty()) {
      return 1;
    }
    if (text.matches("[1-9]\\d{0,8}")) {
      return Integer.parseInt(text);
    }
    problems.add(Problem.of("page", "problem.page", text));
    return 1;
  }

  /**
   * What of it may be a token: one that was cut is not refused here, the list says what is left.
   */
  private String list() {
    String token = first(LIST).replaceFirst("(?s)[^A-Za-z0-9_-].*", "");
    return token.length() <= ListTokens.LONGEST ? token : "";
  }

  private String number(String name) {
    return Digits.toLatin(first(name));
  }

  private String first(String name) {
    List<String> values = values(name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** Trimmed, without the control characters that no reader types. */
  private List<String> values(String name) {
    String[] values = parameters.get(name);
    return values == null
        ? List.of()
        : List.of(values).stream()
            .map(value -> value.replaceAll("\\p{Cntrl}", " ").strip())
            .toList();
  }
}
