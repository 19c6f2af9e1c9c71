package org.jalon.web.takeaway;

import org.jalon.page.SiteSettings;
import org.jalon.search.CourseDetail;
import org.jalon.web.Words;
import org.jalon.web.course.CourseAddress;

/** Addresses of what can be taken away from one course. */
final class Takeaway {

  private Takeaway() {}

  /** After the language. */
  static String path(CourseDetail course) {
    return CourseAddress.PATH + "/" + course.id();
  }

  /** With the language. */
  static String address(CourseDetail course, Words words) {
    return "/" + words.language().pathCode() + path(course);
  }

  /** As somebody else can open it. */
  static String absolute(CourseDetail course, Words words, SiteSettings settings) {
    return settings.absolute(address(course, words));
  }
}
