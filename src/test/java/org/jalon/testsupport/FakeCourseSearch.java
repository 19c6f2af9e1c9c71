package org.jalon.testsupport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseDate;
import org.jalon.search.CourseHit;
import org.jalon.search.CourseLookup;
import org.jalon.search.CourseMarker;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseResults;
import org.jalon.search.CourseSearch;
import org.jalon.search.Facet;
import org.jalon.search.FacetCounts;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.MapView;
import org.jalon.search.SearchArea;
import org.jalon.search.Suggestion;
import org.jalon.search.WeekFit;
import org.jalon.search.WeekMask;
import org.jalon.testsupport.FakeCourses.Course;

/** Searches 64 invented courses by going through them; {@code demo-gone} has been withdrawn. */
public final class FakeCourseSearch implements CourseSearch {

  private static final double EARTH_RADIUS_METRES = 6_371_000;

  private final List<Course> courses;
  private volatile State state = new State(true, 1, Instant.EPOCH, 64, false);
  private volatile boolean broken;

  public FakeCourseSearch(LocalDate today) {
    this.courses = FakeCourses.all(today);
  }

  /** What {@link #state()} says from now on. */
  public void become(boolean ready, long version, boolean demonstration) {
    state = new State(ready, version, Instant.EPOCH, courses.size(), demonstration);
  }

  /** Makes every search fail, as a bug would. */
  public void breakDown(boolean down) {
    broken = down;
  }

  @Override
  public CourseResults search(CourseQuery query) {
    requireReady();
    List<CourseHit> found = found(query);
    int from = Math.min(found.size(), (query.page() - 1) * CourseQuery.PAGE_SIZE);
    int to = Math.min(found.size(), from + CourseQuery.PAGE_SIZE);
    int withEnded = found(with(query, query.selections(), query.area(), true)).size();
    return new CourseResults(
        found.size(),
        (int) found.stream().filter(CourseHit::stated).count(),
        found.subList(from, to),
        facets(query),
        query.withEnded() ? 0 : withEnded - found.size(),
        remote(query),
        within(query),
        without(query),
        found(query.withWeek(WeekMask.NONE)).size() - found.size(),
        found(with(query, replaced(query, Facet.KIND, Set.of("autre")), query.area(), false))
            .size());
  }

  @Override
  public List<CourseCard> list(CourseQuery query, int limit) {
    requireReady();
    Comparator<CourseCard> order =
        switch (query.sort()) {
          case CHANGE -> Comparator.comparing(card -> -day(card.updated()));
          case START -> Comparator.comparing(card -> day(card.start()));
          default -> Comparator.comparing(_ -> 0);
        };
    return found(query).stream().map(CourseHit::card).sorted(order).limit(limit).toList();
  }

  private static int day(CourseDate date) {
    return (date.year() * 100 + date.month()) * 100 + date.day();
  }

  @Override
  public List<CourseMarker> markers(CourseQuery query, int limit) {
    requireReady();
    List<CourseMarker> markers = new ArrayList<>();
    for (CourseHit hit : found(query)) {
      hit.card()
          .places()
          .forEach(point ->
              markers.add(
                  new CourseMarker(
                      hit.card().id(),
                      hit.card().title(),
                      point.latitude(),
                      point.longitude(),
                      point.approximate())));
    }
    return markers.subList(0, Math.min(limit, markers.size()));
  }

  @Override
  public MapView map(CourseQuery query, SearchArea.Box frame, int columns, int points) {
    return new MapView(
        found(query).size(),
        List.of(),
        markers(query, points).stream()
            .filter(marker -> frame.holds(marker.latitude(), marker.longitude()))
            .toList());
  }

  @Override
  public List<Suggestion> suggest(String text, int limit) {
    requireReady();
    return courses.stream()
        .map(course -> course.card().title())
        .filter(title -> title.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
        .distinct()
        .limit(limit)
        .map(title -> new Suggestion(Suggestion.Kind.COURSE, title, 1))
        .toList();
  }

  @Override
  public CourseLookup find(String id) {
    requireReady();
    if (id.equals("demo-gone")) {
      return new CourseLookup.Gone(LocalDate.EPOCH);
    }
    return courses.stream()
        .filter(course -> course.card().id().equals(id))
        .findFirst()
        .<CourseLookup>map(course -> new CourseLookup.Found(course.detail()))
        .orElseGet(CourseLookup.Unknown::new);
  }

  @Override
  public Optional<CourseCard> card(String id, LocalDate today) {
    requireReady();
    return courses.stream().map(Course::card).filter(card -> card.id().equals(id)).findFirst();
  }

  @Override
  public Map<String, Integer> countByDepartment(LocalDate today) {
    requireReady();
    Map<String, Integer> counts = new TreeMap<>();
    courses.stream()
        .flatMap(course -> course.areas().stream())
        .filter(area -> area.startsWith("D"))
        .forEach(area -> counts.merge(area.substring(1), 1, Integer::sum));
    return counts;
  }

  @Override
  public List<String> listIds(int part, int size, LocalDate today) {
    requireReady();
    return courses.stream()
        .map(course -> course.card().id())
        .skip((long) part * size)
        .limit(size)
        .toList();
  }

  @Override
  public State state() {
    return state;
  }

  private void requireReady() {
    if (!state.ready()) {
      throw new IndexNotReadyException();
    }
    if (broken) {
      throw new IllegalStateException("secret detail of a broken index");
    }
  }

  private int remote(CourseQuery query) {
    return query.area() instanceof SearchArea.France
        ? 0
        : found(
                with(
                    query,
                    replaced(query, Facet.DELIVERY, Set.of("distance")),
                    new SearchArea.France(),
                    false))
            .size();
  }

  private Map<Integer, Integer> within(CourseQuery query) {
    Map<Integer, Integer> within = new TreeMap<>();
    if (query.area() instanceof SearchArea.Around around) {
      for (int km : CourseQuery.RADII) {
        SearchArea circle = new SearchArea.Around(around.latitude(), around.longitude(), km);
        within.put(km, found(query.withArea(circle)).size());
      }
    }
    return within;
  }

  private Map<Facet, Integer> without(CourseQuery query) {
    Map<Facet, Integer> without = new EnumMap<>(Facet.class);
    query
        .selections()
        .keySet()
        .forEach(facet ->
            without.put(
                facet, found(query.withSelections(replaced(query, facet, Set.of()))).size()));
    return without;
  }

  private List<FacetCounts> facets(CourseQuery query) {
    List<FacetCounts> facets = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<CourseHit> hits =
          found(with(query, replaced(query, facet, Set.of()), query.area(), query.withEnded()));
      List<String> codes = new ArrayList<>(facet.codes());
      codes.add(Facet.NOT_STATED);
      facets.add(
          new FacetCounts(
              facet,
              codes.stream()
                  .map(code ->
                      new FacetCounts.Value(
                          code,
                          (int) hits.stream().filter(hit -> has(hit, facet, code)).count(),
                          query.selections().getOrDefault(facet, Set.of()).contains(code)))
                  .toList()));
    }
    return facets;
  }

  private boolean has(CourseHit hit, Facet facet, String code) {
    List<String> codes = codes(hit.card().id(), facet);
    return code.equals(Facet.NOT_STATED) ? codes.isEmpty() : codes.contains(code);
  }

  private List<String> codes(String id, Facet facet) {
    return courses.stream()
        .filter(course -> course.card().id().equals(id))
        .findFirst()
        .orElseThrow()
        .detail()
        .facets()
        .get(facet);
  }

  private List<CourseHit> found(CourseQuery query) {
    List<CourseHit> hits = new ArrayList<>();
    for (Course course : courses) {
      OptionalDouble metres = metres(course, query.area());
      if (inArea(course, query.area(), metres) && matches(course, query)) {
        WeekFit week = WeekFit.of(new WeekMask(course.card().week()), query.week());
        hits.add(new CourseHit(course.card(), metres, stated(course, query), week));
      }
    }
    hits.sort(
        Comparator.comparing((CourseHit hit) -> !hit.stated())
            .thenComparing(hit -> hit.distanceMetres().orElse(0)));
    return hits;
  }

  private static boolean matches(Course course, CourseQuery query) {
    String text = (course.card().title() + " " + course.card().organisation());
    boolean words =
        text.toLowerCase(Locale.ROOT).contains(query.text().literal().toLowerCase(Locale.ROOT));
    boolean over =
        course.card().end().known()
            && LocalDate.of(
                    course.card().end().year(),
                    course.card().end().month(),
                    course.card().end().day())
                .isBefore(query.today());
    boolean certification =
        query.certifications().isEmpty()
            || course.detail().certifications().stream().anyMatch(query.certifications()::contains);
    WeekMask hours = new WeekMask(course.card().week());
    boolean free = query.week().isEmpty() || hours.isEmpty() || hours.shared(query.week()) > 0;
    boolean needs =
        query.text().needs().stream()
            .allMatch(need ->
                need.alternatives().stream()
                    .anyMatch(said -> text.toLowerCase(Locale.ROOT).contains(said)));
    return words
        && needs
        && free
        && certification
        && (query.withEnded() || !over)
        && query.selections().entrySet().stream()
            .allMatch(selection -> accepts(course, selection.getKey(), selection.getValue()));
  }

  private static boolean accepts(Course course, Facet facet, Set<String> wanted) {
    List<String> codes = course.detail().facets().get(facet);
    return wanted.isEmpty()
        || codes.stream().anyMatch(wanted::contains)
        || (codes.isEmpty() && (facet.soft() || wanted.contains(Facet.NOT_STATED)));
  }

  private static boolean stated(Course course, CourseQuery query) {
    boolean hours = query.week().isEmpty() || course.card().week() != 0;
    return hours
        && query.selections().entrySet().stream()
            .filter(selection -> selection.getKey().soft() && !selection.getValue().isEmpty())
            .noneMatch(selection -> course.detail().facets().get(selection.getKey()).isEmpty());
  }

  private static boolean inArea(Course course, SearchArea area, OptionalDouble metres) {
    return switch (area) {
      case SearchArea.France france -> true;
      case SearchArea.Around around ->
          metres.isPresent() && metres.getAsDouble() <= around.radiusKm() * 1000.0;
      case SearchArea.Box box ->
          course.card().places().stream()
              .anyMatch(point ->
                  point.latitude() >= box.south()
                      && point.latitude() <= box.north()
                      && point.longitude() >= box.west()
                      && point.longitude() <= box.east());
      case SearchArea.Department department -> course.areas().contains("D" + department.code());
      case SearchArea.Region region -> course.areas().contains("R" + region.code());
    };
  }

  private static OptionalDouble metres(Course course, SearchArea area) {
    return area instanceof SearchArea.Around around
        ? course.card().places().stream()
            .mapToDouble(point ->
                metres(point.latitude(), point.longitude(), around.latitude(), around.longitude()))
            .min()
        : OptionalDouble.empty();
  }

  private static double metres(double lat1, double lon1, double lat2, double lon2) {
    double north = Math.toRadians(lat1 - lat2);
    double east = Math.toRadians(lon1 - lon2) * Math.cos(Math.toRadians(lat1));
    return EARTH_RADIUS_METRES * Math.hypot(north, east);
  }

  private static Map<Facet, Set<String>> replaced(
      CourseQuery query, Facet facet, Set<String> codes) {
    Map<Facet, Set<String>> selections = new EnumMap<>(Facet.class);
    selections.putAll(query.selections());
    selections.put(facet, codes);
    return selections;
  }

  private static CourseQuery with(
      CourseQuery query, Map<Facet, Set<String>> selections, SearchArea area, boolean ended) {
    return query.withSelections(selections).withArea(area).withEnded(ended);
  }
}
