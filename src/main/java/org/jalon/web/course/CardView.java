package org.jalon.web.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One result, ready to print.
 *
 * @param number its place in the whole list, from 1
 * @param title French
 * @param organisation French
 * @param hint what makes the link's text unique, for those who hear it: organisation, town; French
 * @param town French, null when the offer has no place
 * @param around distance and other places, null when there is nothing to say
 * @param icon the picture of what it teaches
 * @param kinds what it teaches
 * @param reasons why this course, in few words; empty when nothing was asked
 * @param ended the word for an offer that is over, else null
 */
public record CardView(
    int number,
    String id,
    String href,
    String title,
    String organisation,
    String hint,
    @Nullable String town,
    @Nullable String around,
    String icon,
    String kinds,
    @Nullable String ended,
    List<ReasonView> reasons,
    List<FactView> facts) {

  /** What fits, is to be checked or is not stated; {@code style} is the class of the three. */
  public record ReasonView(String style, String icon, String name, String text) {}

  /** One thing to know; {@code icon} is the address of a picture of the sprite. */
  public record FactView(String icon, String text) {}
}
