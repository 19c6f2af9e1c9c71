package org.jalon.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.jalon.lheo.LheoTranscoder;
import org.jalon.lheo.LheoVersion;
import org.jalon.lheo.Transcription;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast a file goes into the other version of LHÉO, in MB of input a second. */
@Tag("benchmark")
class TranscodeBenchmark {
  private static final int WARM_UP = 3;
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  @Test
  void the_largest_feed_goes_to_2_2_and_back() throws Exception {
    Path feed = LargestFeed.file();
    Path old = Bench.folder().resolve("transcoded-2.2.xml");
    Path back = Bench.folder().resolve("transcoded-2.3.xml");
    measure(feed, old, LheoVersion.V2_2);
    measure(old, back, LheoVersion.V2_3);
  }

  private static void measure(Path in, Path out, LheoVersion to) throws Exception {
    double[] speeds = new double[Bench.RUNS];
    double[] processor = new double[Bench.RUNS];
    int formations = 0;
    for (int run = -WARM_UP; run < Bench.RUNS; run++) {
      long used = PROCESS.getProcessCpuTime();
      long start = System.nanoTime();
      Transcription done = LheoTranscoder.transcode(in, out, to);
      double seconds = (System.nanoTime() - start) / 1e9;
      formations = done.written();
      if (run >= 0) {
        processor[run] = (PROCESS.getProcessCpuTime() - used) / 1e9;
        speeds[run] = LargestFeed.megabytes(in) / seconds;
      }
    }
    Figures.print(
        "to %s: %.1f MB of input, %,d formations, median of %d runs: %.1f MB/s, %.2f s of"
            + " processor",
        to.number(),
        LargestFeed.megabytes(in),
        formations,
        Bench.RUNS,
        Figures.median(speeds),
        Figures.median(processor));
  }
}
