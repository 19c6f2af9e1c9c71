package org.jalon.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.language.Language;
import org.jalon.language.Messages;
import org.jalon.search.CourseDate;
import org.jalon.search.Facet;

/** The site's words in the reader's language. */
public final class Words {

  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String POP_ISOLATE = "\u2069";

  private final Messages messages;
  private final Language language;
  private final Locale locale;

  public Words(Messages messages, Language language) {
    this.messages = messages;
    this.language = language;
    this.locale = language.locale();
  }

  public Language language() {
    return language;
  }

  /** The text of a key; numbers choose plural forms, texts stand as they are. */
  public String get(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }

  /** The text of a key that there may not be. */
  public Optional<String> find(String key, Object... arguments) {
    return Optional.ofNullable(messages.getMessage(key, arguments, null, locale));
  }

  /** The name of a filter's value. */
  public String label(Facet facet, String code) {
    return Facet.NOT_STATED.equals(code)
        ? get("facet.non-precise")
        : get("facet." + facet.parameter() + "." + code);
  }

  /** The names of several values, separated as the language does. */
  public String labels(Facet facet, List<String> codes) {
    return String.join(
        get("list.separator"), codes.stream().map(code -> label(facet, code)).toList());
  }

  /**
   * A French name for use inside a sentence: kept apart from the writing direction around it, in
   * plain text where no element can do it.
   */
  public String name(String french) {
    return language.isRightToLeft() ? FIRST_STRONG_ISOLATE + french + POP_ISOLATE : french;
  }

  /** The date as far as it is known; empty when it is not. */
  public String date(CourseDate date) {
    if (!date.known()) {
      return "";
    }
    String year = Integer.toString(date.year());
    if (date.month() == 0) {
      return get("date.year", year);
    }
    String month = get("month." + date.month());
    return date.day() == 0
        ? get("date.month", month, year)
        : get("date.day", Integer.toString(date.day()), month, year);
  }

  /** A distance as one says it: less than a kilometre, or whole kilometres. */
  public String distance(double metres) {
    long kilometres = Math.round(metres / 1000);
    return metres < 1000 || kilometres == 0
        ? get("distance.near")
        : get("distance.km", Long.toString(kilometres));
  }
}
