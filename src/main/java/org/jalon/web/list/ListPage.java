package org.jalon.web.list;

import java.util.List;
import org.jalon.web.Link;
import org.jalon.web.course.CardView;
import org.jalon.web.course.CourseDetailPage;
import org.jspecify.annotations.Nullable;

/**
 * A list of courses, ready to print.
 *
 * @param problem what is wrong with the link or with what was asked, else null
 * @param rescue a fresh list of what could still be read, else null
 * @param gone how many courses are no longer there, in a sentence, else null
 * @param plan the address of the drawn map, null when no course has a place
 * @param token of a whole list, empty for any other
 * @param share the absolute address that others get, without the search; null for no whole list
 * @param results where one goes on searching
 */
public record ListPage(
    String heading,
    @Nullable String problem,
    @Nullable Link rescue,
    @Nullable String gone,
    List<CourseView> courses,
    @Nullable String plan,
    String token,
    @Nullable String share,
    String results,
    String empty) {

  /**
   * A course of the list.
   *
   * @param remove takes it off the list, null where the list is not whole
   */
  public record CourseView(
      CardView card, List<CourseDetailPage.ContactView> contacts, @Nullable Link remove) {}
}
