package org.jalon.web.professional;

import java.util.List;
import org.jalon.web.Link;
import org.jalon.web.Pages;
import org.jspecify.annotations.Nullable;

/**
 * A part of the catalogue of apprenticeship, ready to print.
 *
 * @param chips what narrows it, each with the way out
 * @param reasons what holds offers, most frequent first; none in the general part
 * @param breakdowns by region, body, level, certification
 * @param deep a sentence when there are more offers than pages show; empty otherwise
 * @param files the whole list to take away
 * @param list the same offers among all others
 */
record CataloguePage(
    String home,
    String text,
    String tab,
    List<TabView> tabs,
    String lead,
    String status,
    List<LookupPage.ChipView> chips,
    List<HoldView> reasons,
    List<Breakdown> breakdowns,
    List<LineView> offers,
    String deep,
    @Nullable Pages pages,
    List<Link> files,
    String list) {

  /** {@code current} marks the part that is shown. */
  record TabView(String text, String count, String href, boolean current) {}

  /**
   * What holds offers.
   *
   * @param offers how many, in a sentence
   * @param mend what would make them pass
   * @param href narrows to them
   */
  record HoldView(String rule, String title, String offers, String mend, String href) {}

  /** Counts by one thing; the values narrow. */
  record Breakdown(String title, List<ValueView> values) {}

  /** {@code selected}: narrowed to it already, and the link is the way out. */
  record ValueView(String text, String count, String href, boolean selected) {}

  /** An offer, and what holds it. */
  record LineView(OfferLineView offer, List<Hold> reasons) {}

  /** What holds one offer, and what would make it pass. */
  record Hold(String title, String mend) {}
}
