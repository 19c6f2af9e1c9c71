package org.jalon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every offer judged for every consumer from the command line with a small heap, on the database
 * that the filled site leaves: first with no verdict there, then again with all of them.
 */
@Tag("benchmark")
class VerdictsBenchmark {

  private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");

  @Test
  void all_offers_are_judged_and_judged_again() throws IOException, InterruptedException {
    Bench.filledSite().close();
    Path work = Bench.folder().resolve("site");
    Figures.print("%,d offers, first time: %s", Bench.OFFERS, judge(work, "first"));
    Figures.print("%,d offers, again: %s", Bench.OFFERS, judge(work, "again"));
  }

  private static String judge(Path work, String time) throws IOException, InterruptedException {
    Path gc = work.resolve("judging-" + time + "-gc.log");
    long start = System.nanoTime();
    String output =
        ExtractedSite.run(
            work, List.of("-Xmx512m", "-Xlog:gc:file=" + gc), "--jalon.diffusion.judge=all");
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!output.contains("open-data") || output.contains("OutOfMemoryError")) {
      throw new IllegalStateException(output);
    }
    int most = 0;
    Matcher after = AFTER_COLLECTION.matcher(Files.readString(gc));
    while (after.find()) {
      most = Math.max(most, Integer.parseInt(after.group(1)));
    }
    return String.format(
        Locale.ROOT,
        "%.1f s with -Xmx512m, at most %d MB in use after a collection; %s",
        seconds,
        most,
        rate(output));
  }

  /** The last line of progress: without the start of the machine and of the database. */
  private static String rate(String output) {
    return Arrays.stream(output.split("[\\r\\n]+"))
        .filter(line -> line.contains("/s   "))
        .reduce((before, after) -> after)
        .orElse("")
        .strip();
  }
}
