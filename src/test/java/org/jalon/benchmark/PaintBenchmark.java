package org.jalon.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jalon.testsupport.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * When a reader with a slow telephone on a slow network sees the results, and how much they jump.
 */
@Tag("benchmark")
class PaintBenchmark {

  private static final List<String> PAGES =
      List.of("/fr/cours?lieu=69123&rayon=20", "/ar/cours?lieu=69123&rayon=20");

  private static final int WIDTH = 390;

  /** How many times slower than this machine's the telephone's processor is. */
  private static final int SLOWER = 4;

  /** Of every request; connections, which the browser keeps, cost nothing here. */
  private static final int LATENCY_MILLIS = 400;

  /** 400 kbit/s, as browsers count. */
  private static final int BYTES_PER_SECOND = 400_000 / 8;

  /** Two seconds after the load nothing is painted any more. */
  private static final String READ =
      """
      const done = arguments[arguments.length - 1];
      let largest, shift = 0;
      new PerformanceObserver((list) => { largest = list.getEntries().at(-1); })
        .observe({ type: "largest-contentful-paint", buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
      setTimeout(() => {
        const page = performance.getEntriesByType("navigation")[0];
        const first = performance.getEntriesByName("first-contentful-paint")[0];
        done([page.responseEnd, first.startTime, largest.startTime, shift,
          page.encodedBodySize,
          (largest.element?.tagName ?? "?") + "." + (largest.element?.className ?? "")]);
      }, 2000);
      """;

  /** Milliseconds since the page was asked for; the shift is the sum of all, no unit. */
  private record Load(
      double page, double first, double largest, double shift, double bytes, String element) {

    static Load of(List<?> read) {
      double[] numbers =
          read.stream().limit(5).mapToDouble(value -> ((Number) value).doubleValue()).toArray();
      return new Load(
          numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], String.valueOf(read.get(5)));
    }
  }

  @Test
  void largest_paint_and_shifts() throws IOException, InterruptedException {
    try (ExtractedSite site = Bench.filledSite();
        Browser browser = Browser.withScripts()) {
      browser.visit(site.address("").toString());
      browser.driver().manage().timeouts().pageLoadTimeout(Duration.ofMinutes(2));
      // The server's compilers work at first, without the slow network in between.
      for (int i = 0; i < 20; i++) {
        PAGES.forEach(browser::open);
      }
      slow(browser);
      for (String path : PAGES) {
        report(browser, path);
      }
    }
  }

  private static void slow(Browser browser) {
    browser.narrow(WIDTH);
    browser.driver().executeCdpCommand("Network.enable", Map.of());
    // Who was never here has no worker, and nothing kept.
    browser.driver().executeCdpCommand("Network.setBypassServiceWorker", Map.of("bypass", true));
    browser
        .driver()
        .executeCdpCommand(
            "Network.emulateNetworkConditions",
            Map.of(
                "offline",
                false,
                "latency",
                LATENCY_MILLIS,
                "downloadThroughput",
                BYTES_PER_SECOND,
                "uploadThroughput",
                BYTES_PER_SECOND));
    browser.driver().executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", SLOWER));
  }

  private static void report(Browser browser, String path) {
    List<Load> loads = new ArrayList<>();
    for (int run = 1; run <= Bench.RUNS; run++) {
      Load load = load(browser, path);
      loads.add(load);
      Figures.print(
          "run %d: %s: page is there %.2f s (%.1f kB), first paint %.2f s, largest %.2f s (%s), shift %.3f",
          run,
          path,
          load.page / 1000,
          load.bytes / 1000,
          load.first / 1000,
          load.largest / 1000,
          load.element,
          load.shift);
    }
    Figures.print(
        "%s, median of %d runs: first paint %.2f s, largest %.2f s, shift %.3f",
        path,
        Bench.RUNS,
        median(loads, Load::first) / 1000,
        median(loads, Load::largest) / 1000,
        median(loads, Load::shift));
  }

  /** One visit of somebody who was never here. */
  private static Load load(Browser browser, String path) {
    browser.driver().get("about:blank");
    browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    browser.open(path);
    return Load.of((List<?>) browser.driver().executeAsyncScript(READ));
  }

  private static double median(List<Load> loads, ToDoubleFunction<Load> figure) {
    return Figures.median(loads.stream().mapToDouble(figure).toArray());
  }
}
