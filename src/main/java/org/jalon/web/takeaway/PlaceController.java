package org.jalon.web.takeaway;

import java.util.ArrayList;
import java.util.List;
import org.jalon.page.NoSuchPageException;
import org.jalon.search.CourseDetail;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jalon.web.course.CourseByAddress;
import org.jalon.web.plan.Plan;
import org.jalon.web.plan.Plans;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** Where a course is, drawn for paper. */
@Controller
class PlaceController {

  private final CourseByAddress courses;
  private final Plans plans;
  private final Freshness freshness;

  PlaceController(CourseByAddress courses, Plans plans, Freshness freshness) {
    this.courses = courses;
    this.plans = plans;
    this.freshness = freshness;
  }

  @GetMapping(path = "/{lang}/cours/{id}/plan.svg", produces = "image/svg+xml")
  ResponseEntity<String> plan(Words words, @PathVariable String id, ServletWebRequest request) {
    CourseDetail course = courses.get(id);
    List<Plan.Pin> pins = new ArrayList<>();
    for (CourseDetail.Place place : course.places()) {
      if (place.located()) {
        pins.add(new Plan.Pin(pins.size() + 1, place.latitude(), place.longitude()));
      }
    }
    if (pins.isEmpty()) {
      throw new NoSuchPageException();
    }
    if (freshness.unchanged(request, "-m")) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    }
    return ResponseEntity.ok(plans.draw(pins));
  }
}
