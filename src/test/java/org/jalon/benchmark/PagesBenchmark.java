package org.jalon.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jalon.place.Gazetteer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Results pages over HTTP, load generator on the same machine, beside bare Lucene's queries. */
@Tag("benchmark")
class PagesBenchmark {

  private static final int PAGES = 3_000;

  /** Until the compilers have done: fewer, and every page still pays for them. */
  private static final int WARM_UP = 15_000;

  @Test
  void pages() throws IOException, InterruptedException, ExecutionException {
    List<QueryMix.Query> mix = new QueryMix(new Gazetteer()).queries(PAGES);
    List<String> paths = mix.stream().map(QueryMix.Query::path).toList();
    List<String> near = List.of("/fr/cours?type=tout&lat=48.857&lon=2.352");
    List<String> newcomers = List.of("/fr/cours?lat=48.857&lon=2.352");
    try (ExtractedSite site = Bench.filledSite();
        BareLucene bare = new BareLucene(site.index(Bench.folder().resolve("site")))) {
      load(site, paths, 8, WARM_UP);
      bare.processorMillis(mix);
      List<Double> ours = new ArrayList<>();
      List<Double> theirs = new ArrayList<>();
      for (int run = 1; run <= Bench.RUNS; run++) {
        ours.add(report(site, "mix", paths, 8, run));
        theirs.add(bare.processorMillis(mix));
        Figures.print(
            "run %d: bare Lucene, queries alone: %.2f ms of processor", run, theirs.getLast());
        report(site, "mix", paths, 1, run);
        report(site, "near me in Paris, all kinds", near, 8, run);
        report(site, "near me in Paris, French courses", newcomers, 8, run);
      }
      Figures.print(
          "%,d offers, median of %d runs: %.2f ms of processor a page; bare Lucene with lucene-facet %.2f ms a query",
          Bench.OFFERS,
          Bench.RUNS,
          Figures.median(ours.stream().mapToDouble(d -> d).toArray()),
          Figures.median(theirs.stream().mapToDouble(d -> d).toArray()));
    }
  }

  private static double report(
      ExtractedSite site, String what, List<String> paths, int clients, int run)
      throws InterruptedException, ExecutionException {
    return report(site, what, paths, clients, run, PAGES);
  }

  /** Asks for so many pages and prints what they took; milliseconds of processor a page. */
  static double report(
      ExtractedSite site, String what, List<String> paths, int clients, int run, int pages)
      throws InterruptedException, ExecutionException {
    long processor = site.processor().toNanos();
    long start = System.nanoTime();
    double[] millis = load(site, paths, clients, pages);
    double seconds = (System.nanoTime() - start) / 1e9;
    double each = (site.processor().toNanos() - processor) / 1e6 / pages;
    Figures.print(
        "run %d: %s, %d clients: p50 %.1f ms, p95 %.1f ms, %.0f pages/s, %.2f ms of processor a page",
        run,
        what,
        clients,
        Figures.percentile(millis, 50),
        Figures.percentile(millis, 95),
        pages / seconds,
        each);
    return each;
  }

  /** Asks for pages as browsers do, compressed; milliseconds of each. */
  static double[] load(ExtractedSite site, List<String> paths, int clients, int pages)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Callable<List<Double>>> works = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int first = client;
        works.add(() -> ask(site, paths, first, clients, pages));
      }
      List<Double> millis = new ArrayList<>();
      for (Future<List<Double>> work : threads.invokeAll(works)) {
        millis.addAll(work.get());
      }
      return millis.stream().mapToDouble(d -> d).toArray();
    }
  }

  private static List<Double> ask(
      ExtractedSite site, List<String> paths, int first, int step, int pages)
      throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (int i = first; i < pages; i += step) {
        HttpRequest request =
            HttpRequest.newBuilder(site.address(paths.get(i % paths.size())))
                .header("Accept-Encoding", "gzip")
                .build();
        long start = System.nanoTime();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        millis.add((System.nanoTime() - start) / 1e6);
        if (response.statusCode() != 200) {
          throw new IllegalStateException(request.uri() + " answered " + response.statusCode());
        }
      }
    }
    return millis;
  }
}
