package org.jalon.web.level;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a question, of the result, or of an address that cannot be read.
 *
 * @param question null on the other two
 * @param result null on the other two
 * @param back the question before, or null
 * @param restart the first question
 */
public record LevelPage(
    String title,
    @Nullable QuestionView question,
    @Nullable ResultView result,
    @Nullable String back,
    String restart) {

  /**
   * @param first whether nothing has been answered: the page says what this is
   * @param progress “2 of 6”
   */
  public record QuestionView(
      boolean first, String progress, String picture, List<AnswerView> answers) {}

  /** An answer and where it leads. */
  public record AnswerView(String text, String picture, String href) {}

  /**
   * @param code of the level, French: “A1”, “infra A1.1”
   * @param say what to tell the school, to understand it
   * @param french the same in French, to say it; null where it is French already
   * @param search where the button leads
   * @param action where the form of a place goes
   */
  public record ResultView(
      String code,
      String level,
      String course,
      String why,
      String say,
      @Nullable String french,
      String search,
      String action,
      List<HiddenView> hidden) {}

  /** What the form carries along. */
  public record HiddenView(String name, String value) {}
}
