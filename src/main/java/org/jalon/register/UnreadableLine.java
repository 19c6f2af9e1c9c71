package org.jalon.register;

/**
 * A line of a register that brought nothing.
 *
 * @param line from 1, the heading included
 * @param why in English, with the value that was found
 */
public record UnreadableLine(long line, String why) {

  @Override
  public String toString() {
    return "line " + line + ": " + why;
  }
}
