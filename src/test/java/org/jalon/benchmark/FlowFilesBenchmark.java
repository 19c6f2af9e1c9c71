package org.jalon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * Files of all offers with -Xmx512m. From stored fragments, without a database: one LHÉO file of
 * each version, then an edition with all its forms, then the same again with differences. From the
 * filled site's database, as a night does it: the edition of every consumer.
 */
@Tag("benchmark")
class FlowFilesBenchmark {

  @Test
  void files_of_all_offers_with_a_small_heap() throws IOException, InterruptedException {
    Path feeds = Bench.feeds();
    Path work = Bench.folder().resolve("flows");
    FileSystemUtils.deleteRecursively(work);
    Files.createDirectories(work);
    Path stored = work.resolve("stored");
    write("prepare", feeds, stored, work);
    for (String what : List.of("2.3", "2.2", "edition", "edition")) {
      Figures.print(
          "%,d offers, %s", Bench.OFFERS, write(what, stored, work.resolve("files"), work));
    }
  }

  /** Verdicts are there: the benchmark of verdicts leaves them. */
  @Test
  void the_editions_of_a_night() throws IOException, InterruptedException {
    Path work = Bench.folder().resolve("site");
    for (String consumer : List.of("open-data", "france-travail", "la-bonne-alternance")) {
      SmallHeap took =
          SmallHeap.run(work, "night", ".xml.gz", "--jalon.diffusion.write=" + consumer);
      Figures.print(
          "%,d offers in the database, %s: %s; %s",
          Bench.OFFERS,
          consumer,
          took,
          took.output()
              .lines()
              .filter(line -> line.contains(" offers"))
              .toList()
              .getLast()
              .strip());
    }
  }

  private static String write(String what, Path from, Path to, Path work)
      throws IOException, InterruptedException {
    Path gc = work.resolve("gc.log");
    Path said = work.resolve("said.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                SmallHeap.OPTION,
                SmallHeap.log(gc),
                "-cp",
                System.getProperty("java.class.path"),
                WriteFlows.class.getName(),
                what,
                from.toString(),
                to.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    int exit = process.waitFor();
    List<String> lines = Files.readAllLines(said);
    if (exit != 0) {
      throw new IllegalStateException(String.join("\n", lines));
    }
    return String.format(
        Locale.ROOT,
        "%s, at most %d MB in use after a collection",
        lines.getLast(),
        SmallHeap.mostInUse(gc));
  }
}
