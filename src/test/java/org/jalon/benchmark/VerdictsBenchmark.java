package org.jalon.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every offer judged for every consumer from the command line with a small heap, on the database
 * that the filled site leaves: first with no verdict there, then again with all of them.
 */
@Tag("benchmark")
class VerdictsBenchmark {

  @Test
  void all_offers_are_judged_and_judged_again() throws IOException, InterruptedException {
    Bench.filledSite().close();
    Path work = Bench.folder().resolve("site");
    Figures.print("%,d offers, first time: %s", Bench.OFFERS, judge(work, "first"));
    Figures.print("%,d offers, again: %s", Bench.OFFERS, judge(work, "again"));
  }

  private static String judge(Path work, String time) throws IOException, InterruptedException {
    SmallHeap took =
        SmallHeap.run(work, "judging-" + time, "open-data", "--jalon.diffusion.judge=all");
    return took + "; " + rate(took.output());
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
