package org.jalon.web.course;

import java.util.List;

/**
 * The first page, ready to print.
 *
 * @param kinds what can be learned, with counts
 */
public record HomePage(FormView form, List<KindView> kinds, String offers) {

  /** A kind of course as a big link. */
  public record KindView(String icon, String name, String explanation, String count, String href) {}
}
