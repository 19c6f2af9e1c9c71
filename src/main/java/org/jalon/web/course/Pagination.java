package org.jalon.web.course;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jalon.search.CourseQuery;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;

/** Which pages there are, and links to the nearest of them. */
final class Pagination {

  private Pagination() {}

  /** The last page that can be read, at least 1. */
  static int last(int total) {
    int pages = (total + CourseQuery.PAGE_SIZE - 1) / CourseQuery.PAGE_SIZE;
    return Math.clamp(pages, 1, CourseQuery.MAX_PAGE);
  }

  /** Null when one page shows everything. */
  static CoursePage.@Nullable PagesView of(CourseForm form, int total, Words words) {
    int last = last(total);
    if (last == 1) {
      return null;
    }
    int page = form.page();
    List<CoursePage.PageView> numbers = new ArrayList<>();
    int before = 0;
    for (int number : shown(page, last)) {
      if (number > before + 1) {
        numbers.add(new CoursePage.PageView("…", null, "", null));
      }
      numbers.add(view(form, number, words));
      before = number;
    }
    return new CoursePage.PagesView(
        words.get("pages.position", Integer.toString(page), Integer.toString(last)),
        page > 1 ? href(form, page - 1, words) : null,
        page < last ? href(form, page + 1, words) : null,
        numbers);
  }

  private static CoursePage.PageView view(CourseForm form, int number, Words words) {
    String text = Integer.toString(number);
    boolean current = number == form.page();
    return new CoursePage.PageView(
        text,
        current ? null : href(form, number, words),
        words.get("pages.page", text),
        current ? "page" : null);
  }

  private static SortedSet<Integer> shown(int page, int last) {
    SortedSet<Integer> shown = new TreeSet<>();
    shown.add(1);
    shown.add(last);
    for (int number = Math.max(1, page - 1); number <= Math.min(last, page + 1); number++) {
      shown.add(number);
    }
    return shown;
  }

  private static String href(CourseForm form, int number, Words words) {
    return CourseAddress.of(words.language().pathCode(), form.withPage(number));
  }
}
