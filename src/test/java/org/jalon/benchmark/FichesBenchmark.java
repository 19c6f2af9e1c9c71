package org.jalon.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.jalon.certification.FullSizeExport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * RNCP and RS at full size from the command line with a small heap, then again unchanged; the index
 * that a site makes of them; and its pages over HTTP, load generator on the same machine.
 */
@Tag("benchmark")
class FichesBenchmark {

  private static final int PAGES = 3_000;
  private static final int WARM_UP = 9_000;

  /** Words and codes as people type them, filters of each facet, two dates of agreements. */
  private static final List<String> SEARCHES =
      List.of(
          "",
          "?q=maintenance+client",
          "?q=réglementation",
          "?q=qualité+production&niveau=5",
          "?q=RNCP1234",
          "?q=1234",
          "?niveau=6&etat=active",
          "?type=titre&acces=apprentissage",
          "?q=sécurité&acces=vae&page=2",
          "?q=certificateur+12",
          "?branche=2216&date=2025-06-30",
          "?branche=2216&pro-a=eligible&date=2025-06-30",
          "?q=client&tri=echeance",
          "?q=zzzzzz",
          "?q=gestion+équipe&niveau=4&etat=active",
          "?page=40");

  @Test
  void full_exports_are_taken_and_taken_again()
      throws IOException, InterruptedException, ExecutionException {
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
    Path none = Files.createDirectories(work.resolve("no-feeds"));
    try (ExtractedSite site =
        ExtractedSite.start(work, List.of("-Xmx512m"), "--jalon.feeds=" + none)) {
      site.await("The certifications are indexed");
      Figures.print("the index, with -Xmx512m: %s", site.lastLine("Indexing: "));
    }
    try (ExtractedSite site =
        ExtractedSite.start(work, List.of("-Xmx512m"), "--jalon.feeds=" + Bench.feeds())) {
      site.await("offers can be searched");
      site.secondsToFirstPage("/fr/certifications");
      List<String> paths =
          SEARCHES.stream().map(search -> "/fr/certifications" + encoded(search)).toList();
      PagesBenchmark.load(site, paths, 8, WARM_UP);
      for (int run = 1; run <= Bench.RUNS; run++) {
        PagesBenchmark.report(site, "certifications", paths, 8, run, PAGES);
      }
    }
  }

  private static String encoded(String search) {
    return URI.create("/" + search).toASCIIString().substring(1);
  }

  private static SmallHeap take(Path work, Path exports, String register, String edition)
      throws IOException, InterruptedException {
    return SmallHeap.run(
        work,
        register + edition,
        "fiches read",
        "--jalon.register.load=" + register,
        "--jalon.register.file=" + exports.resolve(register + ".zip"),
        "--jalon.register.edition=" + edition);
  }
}
