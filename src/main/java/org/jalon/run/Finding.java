package org.jalon.run;

/**
 * Something wrong in what was read. Bad data is a value: a finding never stops its neighbours.
 *
 * @param rule stable code, such as {@code UNKNOWN_CODE}
 * @param number of the offer or formation, empty for the whole file
 * @param path in the file, such as {@code formation/action[2]/session[1]}
 * @param value found
 * @param line from 1, 0 when unknown
 * @param column from 1, 0 when unknown
 */
public record Finding(
    String rule, String number, String path, String value, int line, int column) {}
