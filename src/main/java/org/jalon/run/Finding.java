package org.jalon.run;

import java.util.Optional;

/**
 * Something wrong in what was read. Bad data is a value: a finding never stops its neighbours.
 *
 * @param rule stable id of the rule, such as {@code OFF-04}
 * @param number the producer's number of the action or formation, empty for the whole file
 * @param path in the file, such as {@code formation/action[2]/session[1]}
 * @param value found, at most 200 characters; empty when something is missing
 * @param expected what should stand there, a value or a form ({@code 14 chiffres}); empty when
 *     there is nothing to name
 * @param edition the referential it was judged by; empty when the value alone is wrong
 * @param line from 1, 0 when unknown
 * @param column from 1, 0 when unknown
 */
public record Finding(
    String rule,
    Effect effect,
    String number,
    String path,
    String value,
    String expected,
    Optional<Edition> edition,
    Mender mender,
    int line,
    int column) {

  private static final int MOST_CHARACTERS = 200;

  public Finding {
    value = cut(value);
    expected = cut(expected);
  }

  private static String cut(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    int end = MOST_CHARACTERS - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
