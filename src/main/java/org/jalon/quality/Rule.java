package org.jalon.quality;

/**
 * One thing that is asked of an offer. One final class a rule; its source stands in its Javadoc and
 * its description.
 */
public interface Rule {

  RuleDescription description();

  /**
   * Reports what is wrong with the action. Called some hundred thousand times a minute: nothing is
   * compiled, and little allocated, unless something is found. A register that is absent or too old
   * gives no finding.
   */
  void check(Subject subject, Report report);
}
