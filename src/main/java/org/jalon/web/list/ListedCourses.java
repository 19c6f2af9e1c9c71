package org.jalon.web.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseDetail;
import org.jalon.search.CourseLookup;
import org.jalon.search.CourseSearch;
import org.jalon.web.list.token.CourseList;
import org.springframework.stereotype.Component;

/** What has become of the courses of a list. */
@Component
final class ListedCourses {

  private final CourseSearch search;
  private final Clock clock;

  ListedCourses(CourseSearch search, Clock clock) {
    this.search = search;
    this.clock = clock;
  }

  /** A course that is there. */
  record Listed(CourseCard card, CourseDetail detail) {}

  /**
   * @param there in the list's order
   * @param withdrawn how many were there and have been taken away
   * @param unknown how many nobody has heard of, or no longer
   */
  record Found(List<Listed> there, int withdrawn, int unknown) {

    CourseList list() {
      return new CourseList(there.stream().map(listed -> listed.card().id()).toList());
    }
  }

  Found find(CourseList list) {
    List<Listed> there = new ArrayList<>();
    int withdrawn = 0;
    int unknown = 0;
    for (String id : list.ids()) {
      switch (search.find(id)) {
        case CourseLookup.Found(CourseDetail detail) ->
            search.card(id, today()).ifPresent(card -> there.add(new Listed(card, detail)));
        case CourseLookup.Gone _ -> withdrawn++;
        case CourseLookup.Unknown _ -> unknown++;
      }
    }
    return new Found(there, withdrawn, unknown);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
