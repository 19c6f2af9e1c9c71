package org.jalon.web.certification;

import java.util.List;
import org.jalon.web.Link;
import org.jalon.web.OptionView;
import org.jalon.web.Pages;
import org.jspecify.annotations.Nullable;

/**
 * The page of certifications found, ready to print.
 *
 * @param status how many, in a sentence; null while the reader must first change something
 * @param regime what the law says at the date asked, null when no question of Pro-A is asked
 * @param edition how old the data are
 * @param files the same search as files
 */
public record CertificationPage(
    String heading,
    @Nullable String status,
    FormView form,
    List<ProblemView> problems,
    @Nullable QuestionView question,
    List<ChipView> chips,
    @Nullable Link clear,
    List<FacetView> facets,
    @Nullable String regime,
    List<CertificationCardView> cards,
    @Nullable Pages pages,
    @Nullable ZeroView zero,
    String edition,
    List<Link> files) {

  /** The fields as they were filled in. */
  public record FormView(
      String action,
      String words,
      String place,
      List<ChoiceView> radii,
      String date,
      boolean offers,
      List<ChoiceView> sorts) {}

  /** A choice of a list. */
  public record ChoiceView(String value, String label, boolean selected) {}

  /** Something to change; {@code field} is the id of the field at fault. */
  public record ProblemView(String field, String text) {}

  /** Places or branches to choose from; names French. */
  public record QuestionView(String text, List<ChoiceLink> choices) {}

  /** One of them. */
  public record ChoiceLink(String name, String detail, String href) {}

  /** {@code remove} is the full sentence of the link, for those who do not see the chip. */
  public record ChipView(String text, String href, String remove) {}

  /**
   * A filter.
   *
   * @param open the attribute {@code open} of its box
   */
  public record FacetView(String legend, @Nullable String open, List<OptionView> options) {}

  /** Ways on when nothing was found. */
  public record ZeroView(String text, List<Link> changes) {}
}
