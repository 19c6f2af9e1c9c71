package org.jalon.web.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filter, ready to print.
 *
 * @param legend its name
 * @param open the attribute {@code open} of its box: present when something in it is chosen
 */
public record FacetView(
    String parameter, String legend, @Nullable String open, List<OptionView> options) {

  /** A value; {@code count} is how many results choosing it gives, in words of digits only. */
  public record OptionView(String value, String label, String count, boolean checked) {}
}
