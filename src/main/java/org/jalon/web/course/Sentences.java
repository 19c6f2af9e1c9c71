package org.jalon.web.course;

import java.util.ArrayList;
import java.util.List;
import org.jalon.search.Facet;
import org.jalon.search.SearchArea;
import org.jalon.web.Words;

/** The sentences that sum a search up. */
final class Sentences {

  private static final String SEPARATOR = " – ";

  /** Characters of the reader's words that a title shows. */
  private static final int LONGEST_TITLE = 60;

  private final Words words;

  Sentences(Words words) {
    this.words = words;
  }

  String heading(Asked asked, Where.Found where) {
    List<String> parts = new ArrayList<>();
    parts.add(words.get(asked.choices().ofFrench() ? "results.title" : "results.title.all"));
    // Words that were understood stand below as chips; a long heading is read by nobody.
    if (asked.form().exact()) {
      parts.addAll(typed(asked));
    }
    if (!where.everywhere()) {
      parts.add(where(asked.form(), where));
    }
    return String.join(SEPARATOR, parts);
  }

  String status(int total, Asked asked, Where.Found where) {
    return count(total, asked.choices()) + SEPARATOR + where(asked.form(), where);
  }

  /** What is searched, whatever is found: kind, words, levels, place. */
  String subject(Asked asked, Where.Found where) {
    List<String> parts = new ArrayList<>();
    parts.add(words.get(asked.choices().ofFrench() ? "results.title" : "results.title.all"));
    parts.addAll(typed(asked));
    List<String> levels = List.copyOf(asked.choices().selected(Facet.LEVEL));
    if (!levels.isEmpty()) {
      parts.add(words.labels(Facet.LEVEL, levels));
    }
    if (!where.everywhere()) {
      parts.add(where(asked.form(), where));
    }
    return String.join(SEPARATOR, parts);
  }

  /** For the window: count, words, levels, place, page, site. */
  String windowTitle(int total, Asked asked, Where.Found where) {
    List<String> parts = new ArrayList<>();
    parts.add(count(total, asked.choices()));
    parts.addAll(typed(asked));
    List<String> levels = List.copyOf(asked.choices().selected(Facet.LEVEL));
    if (!levels.isEmpty()) {
      parts.add(words.labels(Facet.LEVEL, levels));
    }
    parts.add(where(asked.form(), where));
    if (asked.form().page() > 1) {
      parts.add(words.get("pages.page", Integer.toString(asked.form().page())));
    }
    parts.add(words.get("site.name"));
    return String.join(SEPARATOR, parts);
  }

  /** The line before the offers that do not say what was asked. */
  String unstated(Choices choices, int count) {
    List<String> names = new ArrayList<>();
    choices.selections().keySet().stream()
        .filter(Facet::soft)
        .forEach(facet -> names.add(words.get("facet." + facet.parameter())));
    if (!choices.week().isEmpty()) {
      names.add(words.get("week.hours"));
    }
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

  /** How many offers, called courses where only courses of French are meant. */
  String count(int total, Choices choices) {
    return words.get(choices.ofFrench() ? "results.count" : "results.count.all", total);
  }

  private List<String> typed(Asked asked) {
    String text = asked.form().words();
    if (text.isEmpty()) {
      return List.of();
    }
    return List.of(words.get("chip.words", shortened(text)));
  }

  /** A title is no place for a long text; no sign is cut in two. */
  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST_TITLE) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE)).strip() + "…";
  }
}
