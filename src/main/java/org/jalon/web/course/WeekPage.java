package org.jalon.web.course;

import java.util.List;

/**
 * The page of free hours, ready to print.
 *
 * @param action where the form goes
 * @param hidden the rest of the search, which the form carries along
 * @param without the search without any hours
 */
public record WeekPage(
    String action, List<DayView> days, List<FormView.HiddenView> hidden, String without) {

  /** A row: morning, afternoon, evening. */
  public record DayView(String name, List<PartView> parts) {}

  /** A box; {@code label} names day and part: Monday morning. */
  public record PartView(String code, String label, boolean checked) {}
}
