package org.jalon.register;

import java.util.List;
import java.util.Map;

/** A line of a table, asked by column. */
public final class CsvLine {

  private final long number;
  private final List<String> fields;
  private final Map<Column, Integer> places;

  CsvLine(long number, List<String> fields, Map<Column, Integer> places) {
    this.number = number;
    this.fields = fields;
    this.places = places;
  }

  /** Where the line begins in the file, from 1, the heading included. */
  public long number() {
    return number;
  }

  /**
   * The column's text without surrounding space; empty when the file does not have the column or
   * the line is too short.
   */
  public String text(Column column) {
    Integer place = places.get(column);
    return place == null || place >= fields.size() ? "" : fields.get(place).strip();
  }

  List<String> fields() {
    return fields;
  }
}
