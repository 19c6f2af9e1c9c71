package org.jalon.backoffice.view;

/** There is no such thing, or it belongs to somebody else, which is not told: answered 404. */
public class NotHereException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotHereException(String what) {
    super(what);
  }
}
