package org.jalon.web.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search fields as they were filled in.
 *
 * @param action where the form goes
 * @param weekAction where it goes to choose free hours: as a form, so that no tick is lost
 * @param wordsError the id of the text that says what is wrong with the words, or null
 * @param placeError the id of the text that says what is wrong with the place, or null
 * @param hidden what the form carries along without a field
 * @param endedCount how many are over, to stand beside the box, or null
 */
public record FormView(
    String action,
    String weekAction,
    String words,
    @Nullable String wordsError,
    String place,
    @Nullable String placeError,
    List<ChoiceView> radii,
    List<ChoiceView> sorts,
    boolean ended,
    @Nullable String endedCount,
    @Nullable String here,
    List<HiddenView> hidden) {

  /** Whether nothing is asked yet: then the fields are what the page is for. */
  public boolean isEmpty() {
    return words.isEmpty() && place.isEmpty() && here == null;
  }

  /** A choice of a list. */
  public record ChoiceView(String value, String label, boolean selected) {}

  /** A value without a field. */
  public record HiddenView(String name, String value) {}
}
