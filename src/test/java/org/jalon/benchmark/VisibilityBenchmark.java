package org.jalon.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.search.visibility.VisibilityFacetCounts;
import org.jalon.search.visibility.VisibilityQuery;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.search.visibility.VisibilitySearch;
import org.jalon.search.visibility.VisibilitySource;
import org.jalon.search.visibility.query.RandomOffers;
import org.jalon.search.visibility.query.TryVisibility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * Searches of visibility in process, without pages, by eight clients at once: words, numbers,
 * pasted lists and up to three filters, every facet counted; then the search that asks nothing.
 */
@Tag("benchmark")
class VisibilityBenchmark {

  private static final int OFFERS = Integer.getInteger("visibility", 300_000);
  private static final int BODIES = 30_000;
  private static final int CLIENTS = 8;
  private static final int SEARCHES = 1_000;
  private static final int CHANGED = 3_000;
  private static final int PASTED = 1_000;

  private final RandomOffers random = new RandomOffers(7, BODIES);

  @Test
  void visibility() throws IOException, InterruptedException, ExecutionException {
    Path folder = Bench.folder().resolve("visibility");
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder);
    Generated source = new Generated();
    try (TryVisibility room = new TryVisibility(folder, source)) {
      seconds("built and opened", room::build);
      source.sequence++;
      seconds("some more followed", room::build);
    }
    long before = heap();
    try (TryVisibility room = new TryVisibility(folder)) {
      seconds("opened", room::open);
      Figures.print("columns and all else that is open: %.1f MB", (heap() - before) / 1e6);
      measure(room.search());
    }
  }

  /** Made while they are told: records of all offers would fill the heap that is measured. */
  private final class Generated implements VisibilitySource {

    private long sequence = 1;

    @Override
    public long sequence() {
      return sequence;
    }

    @Override
    public String consumers() {
      return "";
    }

    @Override
    public void forEachChangedAfter(long after, Consumer<VisibilityRecord> action) {
      for (int i = after == 0 ? OFFERS : CHANGED; i > 0; i--) {
        action.accept(random.next());
      }
    }
  }

  private void measure(VisibilitySearch search) throws InterruptedException, ExecutionException {
    List<VisibilityQuery> mix = mix(search);
    load(search, mix);
    for (int run = 1; run <= Bench.RUNS; run++) {
      report("the mix", run, search, mix);
      report("nothing asked", run, search, List.of(VisibilityQuery.everything()));
      report("a word that many have", run, search, words(RandomOffers.WORDS.getFirst()));
      report("a thousand pasted", run, search, List.of(pasted()));
    }
    AtomicInteger told = new AtomicInteger();
    seconds(
        "every offer handed over",
        () -> search.forEach(VisibilityQuery.everything(), _ -> told.incrementAndGet()));
    Figures.print("%,d offers handed over", told.get());
  }

  private static void seconds(String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    Figures.print("%,d offers: %s in %.1f s", OFFERS, what, (System.nanoTime() - start) / 1e9);
  }

  /** Bytes in use after a collection. */
  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void report(
      String what, int run, VisibilitySearch search, List<VisibilityQuery> queries)
      throws InterruptedException, ExecutionException {
    double[] processor = processorMillis(search, queries);
    double[] millis = load(search, queries);
    Figures.print(
        "run %d, %s: %d clients p50 %.1f ms, p95 %.1f ms; processor p50 %.2f ms, p95 %.2f ms, mean %.2f ms",
        run,
        what,
        CLIENTS,
        Figures.percentile(millis, 50),
        Figures.percentile(millis, 95),
        Figures.percentile(processor, 50),
        Figures.percentile(processor, 95),
        Arrays.stream(processor).average().orElse(0));
  }

  /** Of one client alone; other programs on the machine do not count. */
  private static double[] processorMillis(VisibilitySearch search, List<VisibilityQuery> queries) {
    var threads = ManagementFactory.getThreadMXBean();
    return IntStream.range(0, Math.max(queries.size(), 100))
        .mapToDouble(i -> {
          long before = threads.getCurrentThreadCpuTime();
          search.search(queries.get(i % queries.size()));
          return (threads.getCurrentThreadCpuTime() - before) / 1e6;
        })
        .toArray();
  }

  /** Every client asks all of it, each from elsewhere in it. */
  private static double[] load(VisibilitySearch search, List<VisibilityQuery> queries)
      throws InterruptedException, ExecutionException {
    int each = Math.max(queries.size(), 100);
    double[] millis = new double[CLIENTS * each];
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<?>> asked = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        int first = client * each;
        asked.add(
            clients.submit(() -> {
              for (int i = 0; i < each; i++) {
                long start = System.nanoTime();
                search.search(queries.get((first / CLIENTS + i) % queries.size()));
                millis[first + i] = (System.nanoTime() - start) / 1e6;
              }
            }));
      }
      for (Future<?> one : asked) {
        one.get();
      }
    }
    return millis;
  }

  private List<VisibilityQuery> mix(VisibilitySearch search) {
    Map<VisibilityFacet, List<String>> values = new EnumMap<>(VisibilityFacet.class);
    search
        .search(VisibilityQuery.everything())
        .facets()
        .forEach(facet ->
            values.put(
                facet.facet(),
                facet.values().stream().map(VisibilityFacetCounts.Value::code).toList()));
    return IntStream.range(0, SEARCHES).mapToObj(_ -> random.query(values)).toList();
  }

  private static List<VisibilityQuery> words(String text) {
    return List.of(VisibilityQuery.everything().withText(text));
  }

  private static VisibilityQuery pasted() {
    List<String> list =
        IntStream.range(0, PASTED)
            .mapToObj(i -> "A" + (long) i * 2 * OFFERS / PASTED)
            .sorted(Comparator.reverseOrder())
            .toList();
    return new VisibilityQuery("", list, Map.of(), false, 1);
  }
}
