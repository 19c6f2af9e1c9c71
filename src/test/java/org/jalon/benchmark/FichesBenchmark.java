package org.jalon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.certification.FullSizeExport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** RNCP and RS at full size from the command line with a small heap, then again unchanged. */
@Tag("benchmark")
class FichesBenchmark {

  private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");

  @Test
  void full_exports_are_taken_and_taken_again() throws IOException, InterruptedException {
    Path work = Bench.folder().resolve("fiches");
    FileSystemUtils.deleteRecursively(work);
    Files.createDirectories(work);
    Path exports = Bench.folder().resolveSibling("fiche-exports");
    if (!Files.exists(exports.resolve("rs.zip"))) {
      new FullSizeExport().write(exports);
    }
    for (String edition : List.of("2026-11-20", "2026-11-21")) {
      for (String register : List.of("rncp", "rs")) {
        Figures.print("%s of %s: %s", register, edition, take(work, exports, register, edition));
      }
    }
  }

  private static String take(Path work, Path exports, String register, String edition)
      throws IOException, InterruptedException {
    Path gc = work.resolve(register + edition + "-gc.log");
    long start = System.nanoTime();
    String output =
        ExtractedSite.run(
            work,
            List.of("-Xmx512m", "-Xlog:gc:file=" + gc),
            "--jalon.register.load=" + register,
            "--jalon.register.file=" + exports.resolve(register + ".zip"),
            "--jalon.register.edition=" + edition);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!output.contains("fiches read") || output.contains("OutOfMemoryError")) {
      throw new IllegalStateException(output);
    }
    int most = 0;
    Matcher after = AFTER_COLLECTION.matcher(Files.readString(gc));
    while (after.find()) {
      most = Math.max(most, Integer.parseInt(after.group(1)));
    }
    return String.format(
        Locale.ROOT,
        "%.1f s with -Xmx512m, at most %d MB in use after a collection",
        seconds,
        most);
  }
}
