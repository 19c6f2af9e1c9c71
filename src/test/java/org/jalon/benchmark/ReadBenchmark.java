package org.jalon.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jalon.lheo.BareWoodstox;
import org.jalon.lheo.ContentHash;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoReader;
import org.jalon.offer.Inspector;
import org.jalon.offer.OfferSource;
import org.jalon.place.Gazetteer;
import org.jalon.quality.LoadedRegisters;
import org.jalon.quality.QualitySettings;
import org.jalon.quality.RuleBook;
import org.jalon.quality.apprenticeship.ApprenticeshipRules;
import org.jalon.quality.coherence.CoherenceRules;
import org.jalon.quality.lheo.FeedRules;
import org.jalon.quality.lheo.StructureRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How fast a feed is read, in MB a second: by the XML parser alone behind the same input, into
 * records, into records with the hash of each action, and with all rules. They take turns in one
 * process.
 */
@Tag("benchmark")
class ReadBenchmark {
  private static final int WARM_UP = 4;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private static final Inspector RULES =
      new RuleBook(
              List.of(
                  new FeedRules(),
                  new StructureRules(),
                  new CoherenceRules(),
                  new ApprenticeshipRules()),
              LoadedRegisters.none(new Gazetteer()),
              QualitySettings.DEFAULT)
          .inspector(OfferSource.Profile.CURRENT, LocalDate.now(Clock.systemDefaultZone()));

  private interface Reading {
    long read(Path feed) throws IOException, LheoFileException;
  }

  @Test
  void the_largest_feed_is_read() throws Exception {
    Path feed = LargestFeed.file();
    Reading[] readings = {
      BareWoodstox::read, ReadBenchmark::records, ReadBenchmark::hashes, ReadBenchmark::controlled
    };
    double[][] speeds = new double[readings.length][Bench.RUNS];
    double[][] processor = new double[readings.length][Bench.RUNS];
    for (int run = -WARM_UP; run < Bench.RUNS; run++) {
      for (int i = 0; i < readings.length; i++) {
        long start = System.nanoTime();
        long used = THREAD.getCurrentThreadCpuTime();
        readings[i].read(feed);
        if (run >= 0) {
          processor[i][run] = speed(feed, THREAD.getCurrentThreadCpuTime() - used);
          speeds[i][run] = speed(feed, System.nanoTime() - start);
        }
      }
    }
    Figures.print(
        "%.1f MB, median of %d runs, one thread", LargestFeed.megabytes(feed), Bench.RUNS);
    print("by the clock", speeds);
    print("by the thread's processor time", processor);
  }

  private static double speed(Path feed, long nanoseconds) {
    return LargestFeed.megabytes(feed) / (nanoseconds / 1e9);
  }

  private static void print(String by, double[][] speeds) {
    double bare = Figures.median(speeds[0]);
    double records = Figures.median(speeds[1]);
    double hashes = Figures.median(speeds[2]);
    double controlled = Figures.median(speeds[3]);
    Figures.print(
        "%s: (a) parser alone %.1f MB/s, (b) records %.1f MB/s (%.0f %%), (c) records and hash"
            + " %.1f MB/s (%.0f %%), (d) records, hash and rules %.1f MB/s (%.0f %%)",
        by,
        bare,
        records,
        100 * records / bare,
        hashes,
        100 * hashes / bare,
        controlled,
        100 * controlled / bare);
  }

  private static long records(Path feed) throws IOException, LheoFileException {
    long[] actions = new long[1];
    try (LheoReader reader = LheoReader.open(feed)) {
      reader.forEach(found -> actions[0] += found.formation().action().size());
    }
    return actions[0];
  }

  private static long hashes(Path feed) throws IOException, LheoFileException {
    long[] sum = new long[1];
    try (LheoReader reader = LheoReader.open(feed)) {
      reader.forEach(found -> sum[0] += hash(found));
    }
    return sum[0];
  }

  /** All rules on every action; without registers, as a feed of invented offers has it. */
  private static long controlled(Path feed) throws IOException, LheoFileException {
    long[] sum = new long[1];
    try (LheoReader reader = LheoReader.open(feed)) {
      reader.forEach(found -> {
        sum[0] += hash(found);
        for (int action = 0; action < found.formation().action().size(); action++) {
          sum[0] += RULES.inspect(found, action).findings().size();
        }
      });
    }
    return sum[0];
  }

  private static long hash(FormationInFile found) {
    ContentHash hash = new ContentHash(found.formation());
    return found.formation().action().stream().mapToLong(action -> hash.of(action)[0]).sum();
  }
}
