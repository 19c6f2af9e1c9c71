package org.jalon.web.course;

import org.jalon.page.NoSuchPageException;
import org.jalon.search.CourseDetail;
import org.jalon.search.CourseLookup;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexNotReadyException;
import org.jalon.web.GonePageException;
import org.springframework.stereotype.Component;

/** The course an address names, or the page that says why there is none. */
@Component
public final class CourseByAddress {

  private final CourseSearch search;

  CourseByAddress(CourseSearch search) {
    this.search = search;
  }

  /**
   * @throws IndexNotReadyException for 503: nothing can be looked up yet
   * @throws GonePageException for 410: the course was withdrawn
   * @throws NoSuchPageException for 404: there never was such a course
   */
  public CourseDetail get(String id) {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    return switch (search.find(id)) {
      case CourseLookup.Found found -> found.course();
      case CourseLookup.Gone _ -> throw new GonePageException();
      case CourseLookup.Unknown _ -> throw new NoSuchPageException();
    };
  }
}
