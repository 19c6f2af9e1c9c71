package org.jalon.web.certification;

import java.util.List;
import org.jalon.web.Link;
import org.jalon.web.course.CardView;
import org.jalon.web.course.CourseDetailPage.RowView;
import org.jalon.web.course.CourseDetailPage.TextView;
import org.jspecify.annotations.Nullable;

/**
 * The page of one certification, ready to print, in the order in which it is read. Titles, names
 * and long texts are French.
 *
 * @param state the word for its state, {@code stateStyle} its code
 * @param until the sentence of its last day, null when not known
 * @param warnings what somebody who wants to begin must know
 * @param offers the first offers that lead to it
 * @param offersCount the sentence that counts them
 * @param offersHref all of them
 * @param timeline its days, oldest first
 * @param chain what it replaced and what replaced it, oldest first; empty when it stands alone
 * @param branches branches whose Pro-A agreement lists it
 * @param bodies who may train for it, at most {@value #MOST_BODIES}; {@code bodiesMore} the
 *     sentence that counts the others, null when there are none
 * @param register its page at France compétences, null for others
 * @param edition how old the data are
 */
public record FichePage(
    String code,
    String title,
    String kind,
    String state,
    String stateStyle,
    @Nullable String until,
    List<String> warnings,
    List<CardView> offers,
    String offersCount,
    String offersHref,
    List<RowView> facts,
    List<DayView> timeline,
    List<StepView> chain,
    List<Link> branches,
    String reconversionHref,
    List<BlockView> blocks,
    List<TextView> texts,
    List<String> certifiers,
    List<BodyView> bodies,
    @Nullable String bodiesMore,
    @Nullable String frenchNotice,
    @Nullable Link register,
    String compareHref,
    String atomHref,
    String edition) {

  public static final int MOST_BODIES = 100;

  /** A day of its life. */
  public record DayView(String day, String text, boolean past) {}

  /**
   * One in the line of replacements.
   *
   * @param href null for this one and for those outside what is known
   * @param current the attribute {@code aria-current} of this one
   */
  public record StepView(
      String code, String title, @Nullable String href, @Nullable String current) {}

  /** A part that can be obtained alone. */
  public record BlockView(String code, String title) {}

  /** Who may train for it; SIRET may be empty. */
  public record BodyView(String name, String siret) {}
}
