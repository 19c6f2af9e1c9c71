package org.jalon.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jalon.search.certification.CertificationFacet;
import org.jalon.search.certification.CertificationFacetCounts;
import org.jalon.search.certification.CertificationFacetCounts.Value;
import org.jalon.search.certification.CertificationQuery;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.search.certification.CertificationSort;
import org.jalon.search.certification.query.FakeAgreements;
import org.jalon.search.certification.query.FakeFiches;
import org.jalon.search.certification.query.RandomFiches;
import org.jalon.search.certification.query.TryCertifications;
import org.jalon.search.query.LiveIndex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * Searches of certifications in process, without pages, by eight clients at once: a fifth without
 * anything, the others with words, codes and up to three filters, every facet counted.
 */
@Tag("benchmark")
class CertificationsBenchmark {

  private static final int CERTIFICATIONS = Integer.getInteger("certifications", 30_000);
  private static final int CLIENTS = 8;
  private static final int SEARCHES = 2_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final List<String> WORDS =
      List.of(
          "soudeur",
          "agent",
          "technicien maintenance",
          "développeur web",
          "entreprise",
          "commerce international",
          "RNCP1234",
          "1234",
          "boulanger restauration",
          "astronaute",
          "conducteur de ligne option A",
          "certificateur 12");

  @Test
  void certifications() throws IOException, InterruptedException, ExecutionException {
    Path folder = Bench.folder().resolve("certifications");
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder);
    RandomFiches random = new RandomFiches(7);
    FakeAgreements agreements = new FakeAgreements();
    random.agree(agreements);
    FakeFiches fiches = new FakeFiches().take(random.list(CERTIFICATIONS));
    try (TryCertifications room =
        new TryCertifications(folder, fiches, agreements, new LiveIndex())) {
      long start = System.nanoTime();
      room.build();
      Figures.print(
          "%,d certifications: built and opened in %.1f s",
          CERTIFICATIONS, (System.nanoTime() - start) / 1e9);
      List<CertificationQuery> mix = mix(room.search());
      load(room.search(), mix);
      for (int run = 1; run <= Bench.RUNS; run++) {
        double[] processor = processorMillis(room.search(), mix);
        double[] millis = load(room.search(), mix);
        Figures.print(
            "run %d: %d clients, median %.2f ms, p95 %.2f ms, p99 %.2f ms",
            run,
            CLIENTS,
            Figures.percentile(millis, 50),
            Figures.percentile(millis, 95),
            Figures.percentile(millis, 99));
        Figures.print(
            "run %d: processor a search, mean %.2f ms, median %.2f ms, p95 %.2f ms, p99 %.2f ms",
            run,
            Arrays.stream(processor).average().orElse(0),
            Figures.percentile(processor, 50),
            Figures.percentile(processor, 95),
            Figures.percentile(processor, 99));
      }
    }
  }

  /** Of one client alone; other programs on the machine do not count. */
  private static double[] processorMillis(
      CertificationSearch search, List<CertificationQuery> mix) {
    var threads = ManagementFactory.getThreadMXBean();
    return mix.stream()
        .mapToDouble(query -> {
          long before = threads.getCurrentThreadCpuTime();
          search.search(query);
          return (threads.getCurrentThreadCpuTime() - before) / 1e6;
        })
        .toArray();
  }

  /** Every client asks the whole mix, each from elsewhere in it. */
  private static double[] load(CertificationSearch search, List<CertificationQuery> mix)
      throws InterruptedException, ExecutionException {
    double[] millis = new double[CLIENTS * mix.size()];
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<?>> asked = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        int first = client * mix.size();
        asked.add(
            clients.submit(() -> {
              for (int i = 0; i < mix.size(); i++) {
                CertificationQuery query = mix.get((first / CLIENTS + i) % mix.size());
                long start = System.nanoTime();
                search.search(query);
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

  private static List<CertificationQuery> mix(CertificationSearch search) {
    Random random = new Random(7);
    List<CertificationFacetCounts> facets =
        search.search(CertificationQuery.everything(TODAY)).facets();
    List<CertificationQuery> mix = new ArrayList<>(SEARCHES);
    for (int i = 0; i < SEARCHES; i++) {
      boolean nothing = i % 5 == 0;
      Map<CertificationFacet, Set<String>> selections = new EnumMap<>(CertificationFacet.class);
      for (int filters = nothing ? 0 : random.nextInt(4); filters > 0; filters--) {
        CertificationFacetCounts facet = facets.get(random.nextInt(facets.size()));
        List<Value> values = facet.values();
        if (!values.isEmpty()) {
          selections.put(facet.facet(), Set.of(values.get(random.nextInt(values.size())).code()));
        }
      }
      mix.add(
          new CertificationQuery(
              nothing || random.nextBoolean() ? "" : WORDS.get(random.nextInt(WORDS.size())),
              selections,
              null,
              TODAY,
              random.nextBoolean() ? TODAY : LocalDate.of(2024, 1 + random.nextInt(12), 15),
              CertificationSort.values()[random.nextInt(10) < 8 ? 0 : random.nextInt(5)],
              random.nextInt(10) == 0 ? 1 + random.nextInt(50) : 1));
    }
    return mix;
  }
}
