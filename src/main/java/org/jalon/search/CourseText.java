package org.jalon.search;

import java.util.List;

/**
 * The words of a search, as the index is asked: an offer is found when it meets every need.
 *
 * @param needs what an offer must hold somewhere in its French texts, names, towns or numbers
 * @param literal words exactly as a reader typed them: every one of them must stand in the offer,
 *     quotes make a phrase, no other sign has a meaning; empty for none
 */
public record CourseText(List<Need> needs, String literal) {

  public static final CourseText NONE = new CourseText(List.of(), "");

  public CourseText {
    needs = List.copyOf(needs);
    literal = literal.strip();
  }

  /** Words as they were typed. */
  public static CourseText literally(String words) {
    return new CourseText(List.of(), words);
  }

  public boolean isEmpty() {
    return needs.isEmpty() && literal.isEmpty();
  }

  /**
   * One thing an offer must speak of.
   *
   * @param alternatives French words or phrases that say it, the usual one first; never empty
   */
  public record Need(List<String> alternatives) {
    public Need {
      alternatives = List.copyOf(alternatives);
      if (alternatives.isEmpty()) {
        throw new IllegalArgumentException("a need without words");
      }
    }
  }
}
