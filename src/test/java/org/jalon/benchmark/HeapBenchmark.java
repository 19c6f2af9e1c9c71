package org.jalon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * One feed of all offers taken in from the command line with a small heap: run it with 30,000 and
 * with 300,000 offers.
 */
@Tag("benchmark")
class HeapBenchmark {

  private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");

  @Test
  void one_feed_from_the_command_line() throws IOException, InterruptedException {
    Path work = Bench.folder().resolve("heap");
    FileSystemUtils.deleteRecursively(work);
    Path feeds = Files.createDirectories(work.resolve("feeds"));
    NextNight.join(Bench.feeds(), feeds.resolve("all.xml"));
    String first = take(work, feeds, "first");
    Figures.print("%,d offers in one feed, new: %s", Bench.OFFERS, first);
    Path next = work.resolve("next");
    NextNight.write(Bench.feeds(), next, "20261121", 10, 1);
    NextNight.join(next, feeds.resolve("all.xml"));
    Figures.print(
        "%,d offers in one feed, 1 %% changed: %s", Bench.OFFERS, take(work, feeds, "next"));
  }

  private static String take(Path work, Path feeds, String name)
      throws IOException, InterruptedException {
    Path gc = work.resolve(name + "-gc.log");
    long start = System.nanoTime();
    String output =
        ExtractedSite.run(
            work,
            List.of("-Xmx512m", "-Xlog:gc:file=" + gc),
            "--jalon.feeds=" + feeds,
            "--jalon.intake.run=all");
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!output.contains("all:") || output.contains("OutOfMemoryError")) {
      throw new IllegalStateException(output);
    }
    int most = 0;
    Matcher after = AFTER_COLLECTION.matcher(Files.readString(gc));
    while (after.find()) {
      most = Math.max(most, Integer.parseInt(after.group(1)));
    }
    return String.format(
        java.util.Locale.ROOT,
        "%.1f s with -Xmx512m, at most %d MB in use after a collection",
        seconds,
        most);
  }
}
