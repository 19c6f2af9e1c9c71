package org.jalon.page;

/** There never was such a page: answered 404. */
public class NoSuchPageException extends RuntimeException {

  public NoSuchPageException() {
    super("no such page");
  }
}
