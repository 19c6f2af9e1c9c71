package org.jalon.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jalon.testsupport.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * When a telephone of little power on a slow line shows the results, and whether they jump: nothing
 * kept, 4 × slower processor, 400 ms before each answer, 400 kbit/s.
 */
@Tag("benchmark")
class PaintBenchmark {

  private static final int RUNS = Math.max(5, Bench.RUNS);
  private static final List<String> PATHS =
      List.of("/fr/cours?lieu=69123", "/ar/cours?lieu=69123", "/fr/cours", "/ar/cours");

  /** Bytes a second: 400 kbit. */
  private static final int LINE = 400_000 / 8;

  private static final String PAINTS =
      """
      const done = arguments[0];
      const seen = { paint: 0, shift: 0 };
      new PerformanceObserver((list) => list.getEntries().forEach((e) => { seen.paint = e.startTime; }))
        .observe({ type: "largest-contentful-paint", buffered: true });
      new PerformanceObserver((list) => list.getEntries()
          .forEach((e) => { seen.shift += e.hadRecentInput ? 0 : e.value; }))
        .observe({ type: "layout-shift", buffered: true });
      // What comes late, such as letters, may still push.
      setTimeout(() => done([seen.paint, seen.shift]), 3000);\
      """;

  @Test
  void paint() throws IOException, InterruptedException {
    try (ExtractedSite site = Bench.filledSite();
        Browser browser = Browser.withScripts()) {
      String address = site.address("").toString();
      browser.visit(address);
      for (String path : PATHS) {
        browser.open(path); // the site is warm, the browser is not
      }
      for (String path : PATHS) {
        double[] paint = new double[RUNS];
        double[] shift = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
          List<?> seen = first(browser, address, path);
          paint[run] = ((Number) seen.get(0)).doubleValue();
          shift[run] = ((Number) seen.get(1)).doubleValue();
          Figures.print("run %d: %s: %.0f ms, shift %.4f", run + 1, path, paint[run], shift[run]);
        }
        Figures.print(
            "%s, median of %d runs: largest contentful paint %.2f s, layout shift %.4f",
            path, RUNS, Figures.median(paint) / 1000, Figures.median(shift));
      }
    }
  }

  /** A first visit: when the largest thing is painted, in milliseconds, and how far things jump. */
  private static List<?> first(Browser browser, String address, String path) {
    var driver = browser.driver();
    driver.get("about:blank");
    browser.visit(address);
    driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    driver.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", 4));
    driver.executeCdpCommand(
        "Network.emulateNetworkConditions",
        Map.of(
            "offline",
            false,
            "latency",
            400,
            "downloadThroughput",
            LINE,
            "uploadThroughput",
            LINE));
    browser.narrow(390).open(path);
    return (List<?>) driver.executeAsyncScript(PAINTS);
  }
}
