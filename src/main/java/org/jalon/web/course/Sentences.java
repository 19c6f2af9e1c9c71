package org.jalon.web.course;

import java.util.ArrayList;
import java.util.List;
import org.jalon.search.Facet;
import org.jalon.search.SearchArea;
import org.jalon.web.Words;

/** The sentences that sum a search up. */
final class Sentences {

  private static final String SEPARATOR = " – ";

  private final Words words;

  Sentences(Words words) {
    this.words = words;
  }

  String heading(CourseForm form, Where.Found where) {
    String what = words.get(linguistic(form) ? "results.title" : "results.title.all");
    return where.everywhere() ? what : what + SEPARATOR + where(form, where);
  }

  String status(int total, CourseForm form, Where.Found where) {
    return count(total, form) + SEPARATOR + where(form, where);
  }

  /** For the window: count, levels, place, page, site. */
  String windowTitle(int total, CourseForm form, Where.Found where) {
    List<String> parts = new ArrayList<>();
    parts.add(count(total, form));
    List<String> levels = List.copyOf(form.selected(Facet.LEVEL));
    if (!levels.isEmpty()) {
      parts.add(words.labels(Facet.LEVEL, levels));
    }
    parts.add(where(form, where));
    if (form.page() > 1) {
      parts.add(words.get("pages.page", Integer.toString(form.page())));
    }
    parts.add(words.get("site.name"));
    return String.join(SEPARATOR, parts);
  }

  /** The line before the offers that do not say what was asked. */
  String unstated(CourseForm form, int count) {
    List<String> names =
        form.selections().keySet().stream()
            .filter(Facet::soft)
            .map(facet -> words.get("facet." + facet.parameter()))
            .toList();
    return words.get("results.unstated", count, String.join(words.get("list.separator"), names));
  }

  String where(CourseForm form, Where.Found where) {
    return switch (where.area()) {
      case SearchArea.France france -> words.get("where.france");
      case SearchArea.Around around ->
          where.name().isEmpty()
              ? words.get("where.me", Integer.toString(form.radiusKm()))
              : words.get(
                  "where.around", words.name(where.name()), Integer.toString(form.radiusKm()));
      case SearchArea.Box box -> words.get("where.frame");
      case SearchArea.Department department -> words.name(where.name());
      case SearchArea.Region region -> words.name(where.name());
    };
  }

  private String count(int total, CourseForm form) {
    return words.get(linguistic(form) ? "results.count" : "results.count.all", total);
  }

  /** Whether only courses of French are searched: then they may be called courses. */
  private static boolean linguistic(CourseForm form) {
    return !form.allKinds()
        && form.selected(Facet.KIND).stream().allMatch(CourseForm.LINGUISTIC::contains);
  }
}
