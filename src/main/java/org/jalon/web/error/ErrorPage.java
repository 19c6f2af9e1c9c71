package org.jalon.web.error;

/**
 * An error in words.
 *
 * @param status the HTTP status
 * @param refresh seconds after which the page asks again, 0 for never
 */
public record ErrorPage(int status, String title, String text, int refresh) {

  /** Whether the page asks again by itself. */
  public boolean refreshes() {
    return refresh > 0;
  }
}
