package org.jalon.diffusion;

/** How SQL reads the verdicts that {@link VerdictJson} wrote. */
public final class VerdictSql {

  /**
   * Of the column {@code verdicts}: the name of the {@link org.jalon.vocabulary.FlowState} with the
   * consumer whose id is the parameter; null when it was not judged for that consumer.
   */
  public static final String STATE = "verdicts::json -> ? ->> 'state'";

  private VerdictSql() {}
}
