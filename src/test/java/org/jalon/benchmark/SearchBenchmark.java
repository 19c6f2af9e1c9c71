package org.jalon.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.place.Gazetteer;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSearch;
import org.jalon.search.CourseText;
import org.jalon.search.SearchArea;
import org.jalon.search.index.CourseJson;
import org.jalon.search.index.Generation;
import org.jalon.search.index.IndexState;
import org.jalon.search.query.LiveIndex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Queries in process, without pages: ours beside bare Lucene with lucene-facet, same index. */
@Tag("benchmark")
class SearchBenchmark {

  private static final int QUERIES = 3_000;

  @Test
  void search() throws IOException, InterruptedException {
    Path folder;
    try (ExtractedSite site = Bench.filledSite()) {
      folder = site.index(Bench.folder().resolve("site"));
    }
    Generation generation = Generation.open(folder.getParent());
    LiveIndex index = new LiveIndex();
    index.show(generation, new IndexState(1, 1, Instant.EPOCH, true));
    CourseSearch search = search(index);
    List<QueryMix.Query> mix = new QueryMix(new Gazetteer()).queries(QUERIES);
    try (BareLucene bare = new BareLucene(folder)) {
      millis(search, mix);
      bare.processorMillis(mix);
      List<Double> ours = new ArrayList<>();
      List<Double> theirs = new ArrayList<>();
      for (int run = 1; run <= Bench.RUNS; run++) {
        ours.add(millis(search, mix));
        theirs.add(bare.processorMillis(mix));
        Figures.print(
            "run %d: %.2f ms of processor a query; bare Lucene with lucene-facet %.2f ms",
            run, ours.getLast(), theirs.getLast());
      }
      Figures.print(
          "%,d offers, median of %d runs: %.2f ms of processor a query; bare Lucene %.2f ms",
          Bench.OFFERS,
          Bench.RUNS,
          Figures.median(ours.stream().mapToDouble(d -> d).toArray()),
          Figures.median(theirs.stream().mapToDouble(d -> d).toArray()));
    }
    index.close();
  }

  /** The search as the site wires it, without the rest of the site. */
  private static CourseSearch search(LiveIndex index) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(LiveIndex.class, () -> index, bean -> bean.setPrimary(true));
    context.registerBean(CourseJson.class, () -> new CourseJson(JsonMapper.builder().build()));
    context.scan("org.jalon.search.query");
    context.refresh();
    return context.getBean(CourseSearch.class);
  }

  private static double millis(CourseSearch search, List<QueryMix.Query> queries) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    for (QueryMix.Query query : queries) {
      search.search(of(query));
    }
    return (threads.getCurrentThreadCpuTime() - before) / 1e6 / queries.size();
  }

  private static CourseQuery of(QueryMix.Query query) {
    SearchArea area =
        query.town().isEmpty()
            ? new SearchArea.France()
            : new SearchArea.Around(
                query.town().getFirst().latitude(), query.town().getFirst().longitude(), 20);
    return CourseQuery.everything(LocalDate.now(java.time.Clock.systemDefaultZone()))
        .withText(CourseText.literally(query.words()))
        .withArea(area);
  }
}
