package org.jalon.web.certification;

import java.util.List;

/**
 * Certifications side by side.
 *
 * @param room whether another one may be added
 */
public record ComparePage(
    String action,
    List<String> problems,
    boolean room,
    List<ColumnView> columns,
    List<RowView> rows) {

  public static final int MOST = 4;

  /** One of them; {@code remove} is the page without it. */
  public record ColumnView(String code, String title, String href, String remove) {}

  /**
   * One thing to compare.
   *
   * @param differs whether they are not all alike
   * @param french whether the values are French texts
   */
  public record RowView(String name, List<String> values, boolean differs, boolean french) {}
}
