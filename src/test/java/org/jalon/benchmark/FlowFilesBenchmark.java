package org.jalon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * A consumer's files of all offers, in a process with -Xmx512m: one LHÉO file of each version, then
 * an edition with all its forms, then the same again with differences.
 */
@Tag("benchmark")
class FlowFilesBenchmark {

  private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");

  @Test
  void files_of_all_offers_with_a_small_heap() throws IOException, InterruptedException {
    Path feeds = Bench.feeds();
    Path work = Bench.folder().resolve("flows");
    FileSystemUtils.deleteRecursively(work);
    Files.createDirectories(work);
    for (String what : List.of("2.3", "2.2", "edition", "edition")) {
      Figures.print("%,d offers, %s", Bench.OFFERS, write(what, feeds, work));
    }
  }

  private static String write(String what, Path feeds, Path work)
      throws IOException, InterruptedException {
    Path gc = work.resolve("gc.log");
    Path said = work.resolve("said.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Xlog:gc:file=" + gc,
                "-cp",
                System.getProperty("java.class.path"),
                WriteFlows.class.getName(),
                what,
                feeds.toString(),
                work.resolve("files").toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    int exit = process.waitFor();
    List<String> lines = Files.readAllLines(said);
    if (exit != 0) {
      throw new IllegalStateException(String.join("\n", lines));
    }
    int most = 0;
    Matcher after = AFTER_COLLECTION.matcher(Files.readString(gc));
    while (after.find()) {
      most = Math.max(most, Integer.parseInt(after.group(1)));
    }
    return String.format(
        Locale.ROOT, "%s, at most %d MB in use after a collection", lines.getLast(), most);
  }
}
