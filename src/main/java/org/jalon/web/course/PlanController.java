package org.jalon.web.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jalon.page.NoSuchPageException;
import org.jalon.page.SiteSettings;
import org.jalon.place.Gazetteer;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseHit;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.SearchArea;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jalon.web.plan.Plan;
import org.jalon.web.plan.PlanPainter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of results as a drawn map: its numbers are those of the list. */
@Controller
class PlanController {

  private static final int TOWNS = 40;

  private final CourseSearch search;
  private final CourseQueries queries;
  private final Gazetteer gazetteer;
  private final Freshness freshness;
  private final String assets;
  private final JsonMapper mapper;
  private volatile @Nullable PlanPainter painter;

  PlanController(
      CourseSearch search,
      CourseQueries queries,
      Gazetteer gazetteer,
      Freshness freshness,
      SiteSettings settings,
      JsonMapper mapper) {
    this.search = search;
    this.queries = queries;
    this.gazetteer = gazetteer;
    this.freshness = freshness;
    this.assets = settings.assets();
    this.mapper = mapper;
  }

  @GetMapping(path = "/{lang}/cours/plan.svg", produces = "image/svg+xml")
  ResponseEntity<String> plan(Words words, ServletWebRequest request) {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    if (freshness.unchanged(request, "-p")) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    }
    CourseFormReader.Reading reading = CourseFormReader.read(request.getParameterMap());
    Asked asked = queries.ask(reading.form(), words.language());
    if (!reading.problems().isEmpty() || !(asked.where() instanceof Where.Found where)) {
      throw new NoSuchPageException();
    }
    CourseQuery query = queries.query(asked, where);
    List<Plan.Pin> pins = pins(query);
    if (pins.isEmpty()) {
      throw new NoSuchPageException();
    }
    SearchArea.Box frame = Plan.around(pins);
    return ResponseEntity.ok(painter().paint(new Plan(frame, pins, towns(frame))));
  }

  private List<Plan.Pin> pins(CourseQuery query) {
    AreaPlaces inside = AreaPlaces.of(query.area());
    List<Plan.Pin> pins = new ArrayList<>();
    int number = (query.page() - 1) * CourseQuery.PAGE_SIZE;
    for (CourseHit hit : search.search(query).hits()) {
      number++;
      for (CourseCard.Point point : hit.card().places()) {
        if (inside.holds(point)) {
          pins.add(new Plan.Pin(number, point.latitude(), point.longitude()));
        }
      }
    }
    return pins;
  }

  /** A course in two towns is drawn where it was searched. */
  private interface AreaPlaces {
    boolean holds(CourseCard.Point point);

    static AreaPlaces of(SearchArea area) {
      return switch (area) {
        case SearchArea.Around around ->
            point ->
                Math.hypot(
                        point.latitude() - around.latitude(),
                        (point.longitude() - around.longitude())
                            * Math.cos(Math.toRadians(around.latitude())))
                    <= around.radiusKm() / 110.0;
        case SearchArea.Box box -> point -> box.holds(point.latitude(), point.longitude());
        default -> _ -> true;
      };
    }
  }

  private List<Plan.Town> towns(SearchArea.Box frame) {
    return gazetteer
        .largestIn(frame.south(), frame.west(), frame.north(), frame.east(), TOWNS)
        .stream()
        .map(place -> new Plan.Town(place.name(), place.latitude(), place.longitude()))
        .toList();
  }

  /** The ground is read when the first map is drawn: most readers never ask for one. */
  private PlanPainter painter() {
    PlanPainter known = painter;
    if (known == null) {
      known = new PlanPainter(land(assets, mapper));
      painter = known;
    }
    return known;
  }

  /** The outer rings of the outline that the interactive map draws too. */
  private static List<List<double[]>> land(String assets, JsonMapper mapper) {
    try (InputStream file =
        new DefaultResourceLoader().getResource(assets + "static/outline.json").getInputStream()) {
      List<List<double[]>> rings = new ArrayList<>();
      for (JsonNode polygon : mapper.readTree(file).get("coordinates")) {
        List<double[]> ring = new ArrayList<>();
        for (JsonNode point : polygon.get(0)) {
          ring.add(new double[] {point.get(0).asDouble(), point.get(1).asDouble()});
        }
        rings.add(ring);
      }
      return rings;
    } catch (IOException e) {
      throw new UncheckedIOException("The outline cannot be read: " + assets, e);
    }
  }
}
