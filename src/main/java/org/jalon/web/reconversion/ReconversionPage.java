package org.jalon.web.reconversion;

import java.util.List;
import org.jalon.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The page of Pro-A and the période de reconversion, ready to print.
 *
 * @param regime what the law says at the date asked
 * @param today the sentence that this is another law than today's, null when it is today's
 * @param answer null until branch and certification are known
 */
public record ReconversionPage(
    FormView form,
    List<ProblemView> problems,
    List<Link> branches,
    String regime,
    @Nullable String today,
    @Nullable AnswerView answer,
    String edition) {

  /** The fields as they were filled in. */
  public record FormView(String action, String branch, String date, String certification) {}

  /** Something to change; {@code field} is the id of the field at fault. */
  public record ProblemView(String field, String text) {}

  /**
   * The answer.
   *
   * @param outcome its code, for its look
   * @param sentence the answer in a sentence
   * @param certification its title and code, French
   * @param branch French
   * @param reasons why
   * @param checks what a person should still look at
   */
  public record AnswerView(
      String outcome,
      String word,
      String sentence,
      Link certification,
      String branch,
      List<String> reasons,
      List<String> checks,
      List<SourceView> sources) {}

  /**
   * An agreement that was looked at.
   *
   * @param title French
   * @param facts signature, orders of extension, Journal officiel
   * @param links to the official texts
   */
  public record SourceView(String title, List<String> facts, List<Link> links) {}
}
