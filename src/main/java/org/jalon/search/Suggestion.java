package org.jalon.search;

/**
 * How somebody's words may go on.
 *
 * @param text French, as offers write it; of a certification, its code
 * @param count offers that have it
 */
public record Suggestion(Kind kind, String text, int count) {

  public enum Kind {
    COURSE,
    ORGANISATION,
    CERTIFICATION
  }
}
