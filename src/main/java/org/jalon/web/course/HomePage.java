package org.jalon.web.course;

import java.util.List;
import org.jalon.web.Link;

/**
 * The first page, ready to print.
 *
 * @param examples what one may type, as links
 * @param kinds what can be learned, with counts
 */
public record HomePage(FormView form, List<Link> examples, List<KindView> kinds, String offers) {

  /** A kind of course as a big link. */
  public record KindView(String icon, String name, String explanation, String count, String href) {}
}
