package org.jalon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program took with a small heap.
 *
 * @param megabytes at most in use after a collection
 * @param output all it printed
 */
record SmallHeap(double seconds, int megabytes, String output) {

  static final String OPTION = "-Xmx512m";
  private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");

  /**
   * Runs the jar as a command.
   *
   * @param name of the run, for its log
   * @param sign what it prints only when it did its work
   */
  static SmallHeap run(Path work, String name, String sign, String... arguments)
      throws IOException, InterruptedException {
    Path gc = work.resolve(name + "-gc.log");
    long start = System.nanoTime();
    String output = ExtractedSite.run(work, List.of(OPTION, log(gc)), arguments);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!output.contains(sign) || output.contains("OutOfMemoryError")) {
      throw new IllegalStateException(output);
    }
    return new SmallHeap(seconds, mostInUse(gc), output);
  }

  /** The option with which a machine writes down its collections. */
  static String log(Path file) {
    return "-Xlog:gc:file=" + file;
  }

  static int mostInUse(Path log) throws IOException {
    int most = 0;
    Matcher after = AFTER_COLLECTION.matcher(Files.readString(log));
    while (after.find()) {
      most = Math.max(most, Integer.parseInt(after.group(1)));
    }
    return most;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.1f s with %s, at most %d MB in use after a collection",
        seconds,
        OPTION,
        megabytes);
  }
}
