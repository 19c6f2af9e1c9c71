package org.jalon.web.course;

import java.util.List;
import org.jalon.web.Link;
import org.jalon.web.Pages;
import org.jspecify.annotations.Nullable;

/**
 * The page of results, ready to print.
 *
 * @param heading the first heading
 * @param status how many results, in a sentence; empty while the reader must first answer a
 *     question
 * @param form the fields as they were filled in
 * @param problems what the reader must change
 * @param question which of several places, or none
 * @param understood how the reader's words were understood, else null
 * @param chips what else narrows the results, each with a link that takes it away
 * @param weekHref where the reader's free hours are chosen
 * @param stated results that state all that was asked, then {@code unstated} those that do not
 * @param more other searches worth a click, with their counts
 * @param zero what to do when nothing was found, else null
 */
public record CoursePage(
    String heading,
    @Nullable String status,
    FormView form,
    List<ProblemView> problems,
    @Nullable QuestionView question,
    @Nullable UnderstoodView understood,
    List<ChipView> chips,
    @Nullable Link clear,
    List<FacetView> facets,
    String weekHref,
    List<CardView> stated,
    @Nullable String unstatedNotice,
    int unstatedStart,
    List<CardView> unstated,
    List<Link> more,
    @Nullable ZeroView zero,
    @Nullable Pages pages,
    @Nullable MapView map) {

  /** A page without results: one that asks, or says what is wrong. */
  static CoursePage unsearched(
      String heading,
      FormView form,
      List<ProblemView> problems,
      @Nullable QuestionView question,
      List<Link> more) {
    return new CoursePage(
        heading, null, form, problems, question, null, List.of(), null, List.of(), "", List.of(),
        null, 1, List.of(), more, null, null, null);
  }

  /** Whether there is something to read where the results stand. */
  public boolean searched() {
    return status != null;
  }

  /** Something to change; {@code field} is the id of the field at fault. */
  public record ProblemView(String field, String text) {}

  /** Names to choose from: several places, or similar ones when none is called so. */
  public record QuestionView(String text, @Nullable String hint, List<PlaceView> places) {}

  /** A place to choose; name and detail are French. */
  public record PlaceView(String name, String detail, String href) {}

  /** {@code remove} is the full sentence of the link, for those who do not see the chip. */
  public record ChipView(String text, String href, String remove) {}

  /**
   * How words were understood.
   *
   * @param corrected what was read instead of what was typed, else null
   * @param unknown what was found nowhere, else null
   * @param exact the same words, searched as they stand
   */
  public record UnderstoodView(
      List<ChipView> chips, @Nullable String corrected, @Nullable String unknown, Link exact) {}

  /**
   * Ways on when nothing was found.
   *
   * @param changes searches that find something, the best first
   * @param heading what the cards are; they may be none
   */
  public record ZeroView(List<Link> changes, String heading, List<CardView> cards, Link browse) {}

  /**
   * What the map's script needs.
   *
   * @param markers address of the places
   * @param here address of the same search anywhere, to which a frame is added
   * @param plan address of the drawn map
   */
  public record MapView(
      String markers,
      String here,
      String plan,
      String tiles,
      String attribution,
      String leaflet,
      String outline) {}
}
