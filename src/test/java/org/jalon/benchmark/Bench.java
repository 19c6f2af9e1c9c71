package org.jalon.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jalon.demonstration.Demonstration;
import org.jalon.place.Gazetteer;

/** What every benchmark runs on: how many offers, the feeds, the folder. */
final class Bench {

  static final int OFFERS = Integer.getInteger("offers", 10_000);
  static final int RUNS = Integer.getInteger("runs", 3);

  /** Written on the offers that a next night changed. */
  static final String CHANGED = " (nouvelle date)";

  private static final Path ROOT = Path.of("target/benchmark").toAbsolutePath();

  private Bench() {}

  /** A folder of this number of offers. */
  static Path folder() {
    return ROOT.resolve(Integer.toString(OFFERS));
  }

  /** The invented feeds, written once. */
  static Path feeds() {
    Path feeds = folder().resolve("feeds");
    try {
      new Demonstration(new Gazetteer(), Clock.systemDefaultZone())
          .write(feeds, OFFERS, LocalDate.now(Clock.systemDefaultZone()).withDayOfMonth(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return feeds;
  }

  /** A site that holds the feeds already: filled once, kept for the next benchmark. */
  static ExtractedSite filledSite() throws IOException, InterruptedException {
    Path work = folder().resolve("site");
    Files.createDirectories(work);
    ExtractedSite site =
        ExtractedSite.start(
            work,
            "--jalon.feeds=" + feeds(),
            // One address asks all the questions here.
            "--jalon.api.requests-per-minute=1000000",
            "--jalon.api.suggestions-per-minute=1000000");
    site.await("offers can be searched");
    return site;
  }
}
