package org.jalon.web.professional;

import java.util.List;
import org.jalon.web.Link;
import org.jalon.web.OptionView;
import org.jalon.web.Pages;
import org.jspecify.annotations.Nullable;

/**
 * The list of offers found, ready to print.
 *
 * @param status how many; null while nothing was asked
 * @param problems what cannot be as it was typed, each a sentence
 * @param missing of the pasted list what no offer bears
 * @param deep a sentence when there are more offers than pages show; empty otherwise
 * @param files the whole list to take away
 * @param tabs ways in: the catalogue of apprenticeship, what is held
 */
record LookupPage(
    String home,
    String text,
    String pasted,
    boolean withdrawn,
    @Nullable String status,
    List<String> problems,
    List<String> missing,
    List<Link> tabs,
    List<ChipView> chips,
    List<FacetView> facets,
    List<OfferLineView> offers,
    @Nullable Pages pages,
    List<Link> files,
    String deep) {

  /** {@code remove} is the sentence of the link, for those who do not see the chip. */
  record ChipView(String text, String href, String remove) {}

  /** A filter; open when something of it is ticked. */
  record FacetView(String legend, boolean open, List<OptionView> options) {}
}
