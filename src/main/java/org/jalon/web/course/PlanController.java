package org.jalon.web.course;

import java.util.ArrayList;
import java.util.List;
import org.jalon.page.NoSuchPageException;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseHit;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.SearchArea;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jalon.web.plan.Plan;
import org.jalon.web.plan.Plans;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** The page of results as a drawn map: its numbers are those of the list. */
@Controller
class PlanController {

  private final CourseSearch search;
  private final CourseQueries queries;
  private final Plans plans;
  private final Freshness freshness;

  PlanController(CourseSearch search, CourseQueries queries, Plans plans, Freshness freshness) {
    this.search = search;
    this.queries = queries;
    this.plans = plans;
    this.freshness = freshness;
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
    return ResponseEntity.ok(plans.draw(pins));
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
}
