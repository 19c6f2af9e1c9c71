package org.jalon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A first import and index, from an empty database, as the site does it at its first start. */
@Tag("benchmark")
class ImportBenchmark {

  @Test
  void first_import_and_index() throws IOException, InterruptedException {
    Path feeds = Bench.feeds();
    Path work = Bench.folder().resolve("import");
    List<Double> seconds = new ArrayList<>();
    for (int run = 1; run <= Bench.RUNS; run++) {
      FileSystemUtils.deleteRecursively(work);
      Files.createDirectories(work);
      long start = System.nanoTime();
      try (ExtractedSite site = ExtractedSite.start(work, "--jalon.feeds=" + feeds)) {
        site.await("offers can be searched");
        seconds.add((System.nanoTime() - start) / 1e9);
        Figures.print("run %d: %s", run, site.lastLine("Reading feeds"));
        Figures.print("run %d: %s", run, site.lastLine("Indexing"));
        Figures.print(
            "run %d: %.1f s in all, %.1f s of processor",
            run, seconds.getLast(), site.processor().toMillis() / 1000.0);
      }
    }
    Figures.print(
        "%,d offers, median of %d runs: %.1f s from the start of the JVM until all can be searched",
        Bench.OFFERS, Bench.RUNS, Figures.median(seconds.stream().mapToDouble(d -> d).toArray()));
  }
}
