package org.jalon.web.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jalon.search.certification.CertificationQuery;
import org.jalon.web.Words;
import org.jalon.web.certification.CertificationPage.PageView;
import org.jalon.web.certification.CertificationPage.PagesView;
import org.jspecify.annotations.Nullable;

/** Which pages there are, and links to the nearest of them. */
final class CertificationPagination {

  private CertificationPagination() {}

  /** The last page that can be read, at least 1. */
  static int last(int total) {
    int pages = (total + CertificationQuery.PAGE_SIZE - 1) / CertificationQuery.PAGE_SIZE;
    return Math.clamp(pages, 1, CertificationQuery.MAX_PAGE);
  }

  /** Null when one page shows everything. */
  static @Nullable PagesView of(CertificationForm form, int total, Words words) {
    int last = last(total);
    if (last == 1) {
      return null;
    }
    int page = form.page();
    TreeSet<Integer> shown = new TreeSet<>(List.of(1, last));
    for (int n = Math.max(1, page - 1); n <= Math.min(last, page + 1); n++) {
      shown.add(n);
    }
    List<PageView> numbers = new ArrayList<>();
    int before = 0;
    for (int number : shown) {
      if (number > before + 1) {
        numbers.add(new PageView("…", null, "", null));
      }
      numbers.add(view(form, number, words));
      before = number;
    }
    return new PagesView(
        words.get("pages.position", Integer.toString(page), Integer.toString(last)),
        page > 1 ? href(form, page - 1, words) : null,
        page < last ? href(form, page + 1, words) : null,
        numbers);
  }

  private static PageView view(CertificationForm form, int number, Words words) {
    String text = Integer.toString(number);
    boolean current = number == form.page();
    return new PageView(
        text,
        current ? null : href(form, number, words),
        words.get("pages.page", text),
        current ? "page" : null);
  }

  private static String href(CertificationForm form, int number, Words words) {
    return CertificationAddress.of(words.language().pathCode(), form.withPage(number));
  }
}
