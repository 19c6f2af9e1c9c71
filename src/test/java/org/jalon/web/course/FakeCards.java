package org.jalon.web.course;

import java.util.List;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseDate;

/** Cards of invented courses: one that is free, for level A1, with childcare, and poorer ones. */
final class FakeCards {

  private FakeCards() {}

  /** Without times, in no place; {@code week} are the bits of its meetings. */
  static CourseCard meeting(int week) {
    return card("fle", List.of(), List.of("A1"), "gratuit", "ouverte", true, week);
  }

  /** Says nothing but what it is. */
  static CourseCard poor() {
    return poor("fle");
  }

  static CourseCard poor(String kind) {
    return card(kind, List.of(), List.of(), "", "", false, 0);
  }

  static CourseCard closedIn(CourseCard.Point place) {
    return card("fle", List.of(place), List.of("A1"), "gratuit", "fermee", true, 0);
  }

  private static CourseCard card(
      String kind,
      List<CourseCard.Point> places,
      List<String> levels,
      String price,
      String enrolment,
      boolean childcare,
      int week) {
    return new CourseCard(
        "demo-x",
        "FLE",
        List.of(kind),
        "Association Exemple",
        "",
        "",
        places,
        0,
        levels,
        List.of(),
        List.of(),
        price,
        "presence",
        enrolment,
        false,
        childcare,
        0,
        List.of(),
        false,
        List.of(),
        List.of(),
        "",
        "demo",
        CourseDate.UNKNOWN,
        week,
        CourseDate.UNKNOWN,
        CourseDate.UNKNOWN);
  }
}
