package org.jalon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Links between the pages of results, as {@code component/pages} shows them; null where there is
 * none.
 *
 * @param text where one is among them
 */
public record Pages(
    String text, @Nullable String previous, @Nullable String next, List<Numbered> numbers) {

  /** {@code href} is null for the page one is on, {@code text} … for those left out. */
  public record Numbered(
      String text, @Nullable String href, String label, @Nullable String current) {}

  /**
   * The first, the last, and those beside the one that is read; null when one page shows
   * everything.
   *
   * @param href the address of a page, by its number
   */
  public static @Nullable Pages of(int page, int last, IntFunction<String> href, Words words) {
    if (last == 1) {
      return null;
    }
    TreeSet<Integer> shown = new TreeSet<>(List.of(1, last));
    for (int number = Math.max(1, page - 1); number <= Math.min(last, page + 1); number++) {
      shown.add(number);
    }
    List<Numbered> numbers = new ArrayList<>();
    int before = 0;
    for (int number : shown) {
      if (number > before + 1) {
        numbers.add(new Numbered("…", null, "", null));
      }
      String text = Integer.toString(number);
      boolean current = number == page;
      numbers.add(
          new Numbered(
              text,
              current ? null : href.apply(number),
              words.get("pages.page", text),
              current ? "page" : null));
      before = number;
    }
    return new Pages(
        words.get("pages.position", Integer.toString(page), Integer.toString(last)),
        page > 1 ? href.apply(page - 1) : null,
        page < last ? href.apply(page + 1) : null,
        numbers);
  }
}
