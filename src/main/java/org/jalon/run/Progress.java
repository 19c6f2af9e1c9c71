package org.jalon.run;

import java.io.PrintStream;

/** One line in the console that says how far a long piece of work has come. */
public final class Progress {

  private static final long EVERY_NANOS = 500_000_000L;

  private final PrintStream console;
  private final String work;
  private final String unit;
  private final long started = System.nanoTime();
  private long shown = started;
  private long done;

  /**
   * @param work what is being done, such as “indexing”
   * @param unit what is counted, such as “offers”
   */
  public Progress(PrintStream console, String work, String unit) {
    this.console = console;
    this.work = work;
    this.unit = unit;
  }

  /** That many more are done; prints at most twice a second. */
  public void add(long more) {
    done += more;
    long now = System.nanoTime();
    if (now - shown > EVERY_NANOS) {
      shown = now;
      print("\r");
    }
  }

  /** Prints the last figure and ends the line; work too short to be waited for says nothing. */
  public void end() {
    if (shown > started) {
      print("\r");
      console.println();
    }
  }

  private void print(String before) {
    double seconds = (System.nanoTime() - started) / 1e9;
    console.printf(
        "%s%s: %,d %s, %.1f s, %,.0f/s   ",
        before, work, done, unit, seconds, done / Math.max(seconds, 0.001));
    console.flush();
  }
}
