package org.jalon.diffusion.sheet;

import java.util.Map;

/**
 * A line of a spreadsheet that says something.
 *
 * @param number as the spreadsheet counts, the heading being 1
 * @param values of the columns that are filled, stripped
 */
public record SheetRow(int number, Map<SheetColumn, String> values) {

  public SheetRow {
    values = Map.copyOf(values);
  }

  /** Empty when nothing stands there. */
  public String value(SheetColumn column) {
    return values.getOrDefault(column, "");
  }
}
