package org.jalon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** From the start of the JVM to the first results page, with the demonstration offer. */
@Tag("benchmark")
class StartBenchmark {

  private static final String PAGE = "/fr/cours?lieu=69123";

  @Test
  void first_start_second_start_and_with_the_cache_of_the_image()
      throws IOException, InterruptedException {
    Path work = Path.of("target/benchmark/start").toAbsolutePath();
    List<Double> first = new ArrayList<>();
    List<Double> second = new ArrayList<>();
    List<Double> cached = new ArrayList<>();
    for (int run = 1; run <= Bench.RUNS; run++) {
      FileSystemUtils.deleteRecursively(work);
      Files.createDirectories(work);
      first.add(start(work, List.of()));
      second.add(start(work, List.of()));
      Path cache = work.resolve("jalon.aot");
      start(work, List.of("-XX:AOTCacheOutput=" + cache));
      cached.add(start(work, List.of("-XX:AOTCache=" + cache)));
      Figures.print(
          "run %d: first start %.1f s, second %.1f s, second with the AOT cache %.1f s",
          run, first.getLast(), second.getLast(), cached.getLast());
    }
    Figures.print(
        "median of %d runs: first start %.1f s, second %.1f s, with the AOT cache %.1f s",
        Bench.RUNS, median(first), median(second), median(cached));
  }

  private static double start(Path work, List<String> jvm)
      throws IOException, InterruptedException {
    try (ExtractedSite site = ExtractedSite.start(work, jvm)) {
      double seconds = site.secondsToFirstPage(PAGE);
      site.await("offers can be searched");
      return seconds;
    }
  }

  private static double median(List<Double> seconds) {
    return Figures.median(seconds.stream().mapToDouble(d -> d).toArray());
  }
}
