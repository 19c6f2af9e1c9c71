package org.jalon.web.level;

import java.util.List;
import java.util.Locale;
import org.jalon.vocabulary.CefrLevel;
import org.jalon.vocabulary.CourseKind;

/**
 * What fits.
 *
 * @param way what sort of course, and why
 * @param level in French, spoken French only where somebody does not read it
 * @param kinds to search
 * @param levels to search: what courses ask for at their start; empty for any
 */
record Recommendation(Way way, CefrLevel level, List<CourseKind> kinds, List<CefrLevel> levels) {

  Recommendation {
    kinds = List.copyOf(kinds);
    levels = List.copyOf(levels);
  }

  /** Sorts of learners, as schools tell them apart. */
  enum Way {
    /** Never learned to read and write, in any language. */
    FIRST_READING,
    /** The same, and speaks French already. */
    FIRST_READING_SPEAKING,
    /** Learned a little, or has lost it. */
    READING_AGAIN,
    /** Reads another alphabet only. */
    LATIN_LETTERS,
    /** Reads, but went to school for a short time: slowly, with little writing. */
    LITTLE_SCHOOL,
    /** French as a foreign language. */
    FRENCH;

    /** The code in message keys. */
    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The search of these courses in a language: {@code /fr/cours?niveau=A1&type=fle}. */
  String address(String language) {
    StringBuilder address = new StringBuilder("/" + language + "/cours");
    levels.forEach(code -> append(address, "niveau", code.code()));
    kinds.forEach(code -> append(address, "type", code.code()));
    return address.toString();
  }

  private static void append(StringBuilder address, String name, String value) {
    address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(value);
  }
}
