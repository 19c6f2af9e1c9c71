package org.jalon.web;

/** The offer was there and has been withdrawn: answered 410. */
public class GonePageException extends RuntimeException {

  public GonePageException() {
    super("withdrawn");
  }
}
