package org.jalon.feedback;

/** The database is away: nothing was kept, and it may be tried again. */
public class FeedbackAwayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public FeedbackAwayException(String what, Throwable cause) {
    super(what, cause);
  }
}
