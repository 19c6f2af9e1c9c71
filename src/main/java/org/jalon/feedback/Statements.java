package org.jalon.feedback;

/** Statements as providers make them. */
public interface Statements {

  /** Characters of a name, a telephone number or a mail address. */
  int MOST_CONTACT = 200;

  /**
   * Keeps a statement. The same said again within an hour through the same link is kept once.
   *
   * @throws FeedbackAwayException when nothing can be kept now
   */
  void make(NewStatement statement);
}
