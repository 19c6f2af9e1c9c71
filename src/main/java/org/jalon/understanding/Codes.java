package org.jalon.understanding;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.search.Facet;

/**
 * What is written as a letter and a number: levels (A1, a 1, А1 with Cyrillic letters, A1.1) and
 * codes of certifications (RNCP36315, rncp n° 36315, RS 5616).
 */
final class Codes {

  private static final Pattern LEVEL = Pattern.compile("[abcавсб][12]");
  private static final Pattern LETTER = Pattern.compile("[abcавсб]");
  private static final Pattern CERTIFICATION = Pattern.compile("(rncp|rs)n?([0-9]{2,6})");
  private static final Pattern REGISTER = Pattern.compile("rncp|rs");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{2,6}");

  /** “à 1 euro” is no level. */
  private static final Set<String> UNITS = Set.of("euro", "euros", "km", "an", "ans", "h", "heure");

  private static final Map<Character, Character> LATIN =
      Map.of('а', 'a', 'в', 'b', 'с', 'c', 'б', 'b');

  private Codes() {}

  static void read(Row row) {
    int at = 0;
    while (at < row.size()) {
      int length = row.isFree(at) ? Math.max(certification(row, at), level(row, at)) : 0;
      at += Math.max(1, length);
    }
  }

  /** How many words the code of a certification has here; 0 for none. */
  private static int certification(Row row, int at) {
    Matcher together = CERTIFICATION.matcher(row.token(at).term());
    if (together.matches()) {
      return put(row, at, at + 1, together.group(1), together.group(2));
    }
    if (!REGISTER.matcher(row.token(at).term()).matches()) {
      return 0;
    }
    boolean sign = isTerm(row, at + 1, "n") || isTerm(row, at + 1, "no");
    int number = at + (sign ? 2 : 1);
    return number < row.size() && NUMBER.matcher(row.token(number).term()).matches()
        ? put(row, at, number + 1, row.token(at).term(), row.token(number).term())
        : 0;
  }

  private static int put(Row row, int from, int to, String register, String number) {
    String code = register.toUpperCase(Locale.ROOT) + number;
    row.put(Span.fixed(from, to, new Meaning.Certification(code)));
    return to - from;
  }

  private static int level(Row row, int at) {
    String term = row.token(at).term();
    if (LEVEL.matcher(term).matches()) {
      boolean half = term.endsWith("1") && isTerm(row, at + 1, "1") && row.touch(at);
      return putLevel(row, at, at + (half ? 2 : 1), latin(term) + (half ? ".1" : ""));
    }
    boolean number = isTerm(row, at + 1, "1") || isTerm(row, at + 1, "2");
    boolean unit = at + 2 < row.size() && UNITS.contains(row.token(at + 2).term());
    return LETTER.matcher(term).matches() && number && !unit
        ? putLevel(row, at, at + 2, latin(term) + row.token(at + 1).term())
        : 0;
  }

  private static int putLevel(Row row, int from, int to, String level) {
    String code = level.toUpperCase(Locale.ROOT);
    if (!Facet.LEVEL.accepts(code)) {
      return putLevel(row, from, to, level.substring(0, 2));
    }
    String concept = level.replace('.', '-');
    row.put(Span.fixed(from, to, new Meaning.Filter(concept, Map.of(Facet.LEVEL, Set.of(code)))));
    return to - from;
  }

  private static String latin(String term) {
    char letter = term.charAt(0);
    return LATIN.getOrDefault(letter, letter) + term.substring(1);
  }

  private static boolean isTerm(Row row, int at, String term) {
    return at < row.size() && row.isFree(at) && row.token(at).term().equals(term);
  }
}
