package org.jalon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * One feed of all offers taken in from the command line with a small heap: run it with 30,000 and
 * with 300,000 offers.
 */
@Tag("benchmark")
class HeapBenchmark {

  @Test
  void one_feed_from_the_command_line() throws IOException, InterruptedException {
    Path work = Bench.folder().resolve("heap");
    FileSystemUtils.deleteRecursively(work);
    Path feeds = Files.createDirectories(work.resolve("feeds"));
    NextNight.join(Bench.feeds(), feeds.resolve("all.xml"));
    SmallHeap first = take(work, feeds, "first");
    Figures.print("%,d offers in one feed, new: %s", Bench.OFFERS, first);
    Path next = work.resolve("next");
    NextNight.write(Bench.feeds(), next, "20261121", 10, 1);
    NextNight.join(next, feeds.resolve("all.xml"));
    Figures.print(
        "%,d offers in one feed, 1 %% changed: %s", Bench.OFFERS, take(work, feeds, "next"));
  }

  private static SmallHeap take(Path work, Path feeds, String name)
      throws IOException, InterruptedException {
    return SmallHeap.run(work, name, "all:", "--jalon.feeds=" + feeds, "--jalon.intake.run=all");
  }
}
