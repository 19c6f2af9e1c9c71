package org.jalon.web.course;

import java.util.List;
import org.jalon.web.OptionView;
import org.jspecify.annotations.Nullable;

/**
 * A filter, ready to print.
 *
 * @param legend its name
 * @param open the attribute {@code open} of its box: present when something in it is chosen
 * @param asked values that the reader's words ask for
 * @param options values to tick
 */
public record FacetView(
    String parameter,
    String legend,
    @Nullable String open,
    List<AskedView> asked,
    List<OptionView> options) {

  /** A value asked for by words; {@code href} is the search without them. */
  public record AskedView(String label, String count, String href, String remove) {}
}
