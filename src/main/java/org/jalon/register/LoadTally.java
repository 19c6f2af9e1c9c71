package org.jalon.register;

import java.util.ArrayList;
import java.util.List;

/** Counts what a load reads; keeps a few unreadable lines as examples. */
public final class LoadTally {

  private static final int MOST_EXAMPLES = 10;
  private static final int MOST_CHARACTERS = 120;

  private final List<UnreadableLine> examples = new ArrayList<>();
  private int rows;
  private int unreadable;

  public void row() {
    rows++;
  }

  /**
   * A line that brings no row.
   *
   * @param why in English, with the value that was found
   */
  public void unreadable(long line, String why) {
    unreadable++;
    if (examples.size() < MOST_EXAMPLES) {
      String shown = why.length() > MOST_CHARACTERS ? why.substring(0, MOST_CHARACTERS) : why;
      examples.add(new UnreadableLine(line, shown));
    }
  }

  public int read() {
    return rows + unreadable;
  }

  public int rows() {
    return rows;
  }

  public int unreadable() {
    return unreadable;
  }

  /** The first unreadable lines, at most ten. */
  public List<UnreadableLine> examples() {
    return List.copyOf(examples);
  }
}
