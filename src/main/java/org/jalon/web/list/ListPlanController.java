package org.jalon.web.list;

import java.util.ArrayList;
import java.util.List;
import org.jalon.page.NoSuchPageException;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexNotReadyException;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jalon.web.course.ListLinks;
import org.jalon.web.list.token.ListTokens;
import org.jalon.web.plan.Plan;
import org.jalon.web.plan.Plans;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** A list as a drawn map: its numbers are those of the page. */
@Controller
class ListPlanController {

  private final CourseSearch search;
  private final ListedCourses courses;
  private final ListTokens tokens;
  private final Plans plans;
  private final Freshness freshness;

  ListPlanController(
      CourseSearch search,
      ListedCourses courses,
      ListTokens tokens,
      Plans plans,
      Freshness freshness) {
    this.search = search;
    this.courses = courses;
    this.tokens = tokens;
    this.plans = plans;
    this.freshness = freshness;
  }

  @GetMapping(path = "/{lang}" + ListLinks.PATH + "/{token}/plan.svg", produces = "image/svg+xml")
  ResponseEntity<String> plan(Words words, @PathVariable String token, ServletWebRequest request) {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    if (freshness.unchanged(request, "-p")) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    }
    ListTokens.Reading reading = tokens.read(token);
    List<Plan.Pin> pins = new ArrayList<>();
    if (reading.whole()) {
      int number = 0;
      for (ListedCourses.Listed listed : courses.find(reading.list()).there()) {
        number++;
        for (var point : listed.card().places()) {
          pins.add(new Plan.Pin(number, point.latitude(), point.longitude()));
        }
      }
    }
    if (pins.isEmpty()) {
      throw new NoSuchPageException();
    }
    return ResponseEntity.ok(plans.draw(pins));
  }
}
