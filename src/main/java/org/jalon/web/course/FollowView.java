package org.jalon.web.course;

import java.util.Optional;
import org.jalon.page.SiteSettings;
import org.jalon.web.Words;

/**
 * Where one search can be followed.
 *
 * @param atom its new and changed courses, as a feed
 * @param calendar the dates when its courses begin, as a file
 * @param webcal the same for calendars that come back for more
 */
public record FollowView(String atom, String calendar, String webcal) {

  /** What follows a search has no pages, no order of the reader's and no list. */
  static FollowView of(CourseForm form, SiteSettings settings, Words words) {
    String query = CourseAddress.query(followed(form));
    String path = "/" + words.language().pathCode() + CourseAddress.PATH;
    String calendar = path + ".ics" + query;
    return new FollowView(
        path + ".atom" + query,
        calendar,
        settings.absolute(calendar).replaceFirst("^https?:", "webcal:"));
  }

  static CourseForm followed(CourseForm form) {
    return form.withList("").withSort(Optional.empty());
  }
}
