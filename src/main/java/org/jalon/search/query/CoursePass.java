package org.jalon.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.jalon.search.CourseQuery;
import org.jalon.search.SearchArea;
import org.jspecify.annotations.Nullable;

/** Brings the documents that may be hits before a collector, by the shortest way. */
final class CoursePass {

  private final Snapshot snapshot;
  private final CourseQuery query;
  private final CourseCollector collector;

  private CoursePass(Snapshot snapshot, CourseQuery query, CourseCollector collector) {
    this.snapshot = snapshot;
    this.query = query;
    this.collector = collector;
  }

  /**
   * @param size how many of the first hits are kept
   */
  static CourseCollector run(Snapshot snapshot, CourseQuery query, int size) {
    return run(snapshot, query, size, null);
  }

  /**
   * @param cells counts the places of all hits, or null
   */
  static CourseCollector run(
      Snapshot snapshot, CourseQuery query, int size, @Nullable CellCounter cells) {
    CourseCollector collector = new CourseCollector(snapshot, query, size, cells);
    CoursePass pass = new CoursePass(snapshot, query, collector);
    Query words = CourseWords.of(query, query.sort(), snapshot.generation());
    try {
      if (query.area() instanceof SearchArea.Around around) {
        pass.near(words, around);
      } else if (words instanceof MatchAllDocsQuery) {
        pass.everything();
      } else {
        snapshot.searcher().search(words, collector);
      }
      if (collector.total() < CourseQuery.PAGE_SIZE) {
        pass.remote(words);
      }
      collector.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return collector;
  }

  /** Without words there is nothing to ask the index: the columns hold every document. */
  private void everything() throws IOException {
    for (LeafReaderContext leaf : snapshot.leaves()) {
      CourseCollector.Segment segment = collector.getLeafCollector(leaf);
      Bits live = leaf.reader().getLiveDocs();
      int size = leaf.reader().maxDoc();
      for (int doc = 0; doc < size; doc++) {
        if (live == null || live.get(doc)) {
          segment.collect(doc);
        }
      }
    }
  }

  /** The squares of the ground say which documents are near: few of all, even around Paris. */
  private void near(Query words, SearchArea.Around around) throws IOException {
    Rings rings = new Rings(around);
    Weight weight =
        words instanceof MatchAllDocsQuery
            ? null
            : snapshot
                .searcher()
                .createWeight(snapshot.searcher().rewrite(words), collector.scoreMode(), 1);
    for (LeafReaderContext leaf : snapshot.leaves()) {
      Scorer scorer = weight == null ? null : weight.scorer(leaf);
      if (weight != null && scorer == null) {
        continue;
      }
      SegmentColumns columns = snapshot.columns(leaf);
      CourseCollector.Segment segment;
      DocIdSetIterator both;
      if (scorer != null && scorer.iterator().cost() < rings.candidates(columns)) {
        segment = collector.segment(leaf, rings.oneByOne(columns));
        both = scorer.iterator();
      } else {
        Rings.Found found = rings.find(columns);
        segment = collector.segment(leaf, doc -> found.ring()[doc]);
        DocIdSetIterator near = new BitSetIterator(found.inside(), found.inside().cardinality());
        both =
            scorer == null
                ? near
                : ConjunctionUtils.intersectIterators(List.of(scorer.iterator(), near));
      }
      if (scorer != null) {
        segment.setScorer(scorer);
      }
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = both.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = both.nextDoc()) {
        if (live == null || live.get(doc)) {
          segment.collect(doc);
        }
      }
    }
  }

  /** Fully remote offers that match and stand elsewhere; looked for when little is found here. */
  private void remote(Query words) throws IOException {
    if (query.area() instanceof SearchArea.France) {
      return;
    }
    Weight weight =
        snapshot
            .searcher()
            .createWeight(snapshot.searcher().rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : snapshot.leaves()) {
      int[] candidates = snapshot.columns(leaf).remote();
      Scorer scorer = candidates.length == 0 ? null : weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      CourseCollector.Segment segment = collector.getLeafCollector(leaf);
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator matches = scorer.iterator();
      for (int doc : candidates) {
        if (matches.docID() < doc) {
          matches.advance(doc);
        }
        if (matches.docID() == doc && (live == null || live.get(doc))) {
          segment.collectRemote(doc);
        }
      }
    }
  }
}
