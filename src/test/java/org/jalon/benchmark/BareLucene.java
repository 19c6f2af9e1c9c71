package org.jalon.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jalon.search.Facet;
import org.jalon.search.index.CourseIndexDefinition;

/** The yardstick: the same questions asked of the same index with Lucene and lucene-facet alone. */
final class BareLucene implements AutoCloseable {

  private static final double METRES = 20_000;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryBuilder words;
  private final List<StringDocValuesReaderState> facets = new ArrayList<>();

  BareLucene(Path index) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(index));
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    Analyzer french =
        CustomAnalyzer.builder()
            .withTokenizer("standard")
            .addTokenFilter("elision")
            .addTokenFilter("lowercase")
            .addTokenFilter("asciiFolding")
            .addTokenFilter("frenchMinimalStem")
            .build();
    words = new QueryBuilder(french);
    for (Facet facet : Facet.values()) {
      facets.add(new StringDocValuesReaderState(reader, facet.parameter()));
    }
  }

  /** Hits, the counts of all facets and the stored cards of the first twenty. */
  int search(QueryMix.Query asked) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(everything(asked), BooleanClause.Occur.MUST);
    Sort sort = Sort.RELEVANCE;
    for (var town : asked.town()) {
      query.add(
          LatLonPoint.newDistanceQuery(
              CourseIndexDefinition.POINT, town.latitude(), town.longitude(), METRES),
          BooleanClause.Occur.FILTER);
      sort =
          new Sort(
              LatLonDocValuesField.newDistanceSort(
                  CourseIndexDefinition.POINT, town.latitude(), town.longitude()));
    }
    FacetsCollectorManager.FacetsResult result =
        FacetsCollectorManager.search(
            searcher, query.build(), 20, sort, false, new FacetsCollectorManager());
    FacetsCollector hits = result.facetsCollector();
    int counted = 0;
    for (int i = 0; i < facets.size(); i++) {
      counted +=
          new StringValueFacetCounts(facets.get(i), hits)
              .getAllChildren(Facet.values()[i].parameter())
              .childCount;
    }
    TopDocs top = result.topDocs();
    for (ScoreDoc doc : top.scoreDocs) {
      counted +=
          searcher
              .storedFields()
              .document(doc.doc, Set.of(CourseIndexDefinition.CARD))
              .getFields()
              .size();
    }
    return counted;
  }

  private Query everything(QueryMix.Query asked) {
    if (asked.words().isEmpty()) {
      return new MatchAllDocsQuery();
    }
    Query all =
        words.createBooleanQuery(
            CourseIndexDefinition.ALL, asked.words(), BooleanClause.Occur.MUST);
    return all == null ? new MatchAllDocsQuery() : all;
  }

  /** Milliseconds of processor a query, of one thread. */
  double processorMillis(List<QueryMix.Query> queries) throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    for (QueryMix.Query query : queries) {
      search(query);
    }
    return (threads.getCurrentThreadCpuTime() - before) / 1e6 / queries.size();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
