package org.jalon.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.jalon.search.CourseQuery;
import org.jalon.search.SearchArea;

/** Brings the documents that may be hits before a collector, by the shortest way. */
final class CoursePass {

  private final Snapshot snapshot;
  private final CourseQuery query;
  private final CourseCollector collector;
  private final Query words;

  private CoursePass(Snapshot snapshot, CourseQuery query, CourseCollector collector) {
    this.snapshot = snapshot;
    this.query = query;
    this.collector = collector;
    this.words = CourseWords.filter(query, snapshot.generation());
  }

  /** How many documents are found, and nothing else that takes time. */
  static int count(Snapshot snapshot, CourseQuery query) {
    CourseCollector collector = new CourseCollector(snapshot, query, 0, null);
    new CoursePass(snapshot, query, collector).run();
    return collector.tally.total;
  }

  /**
   * @param size how many of the first hits are kept
   */
  static Found run(Snapshot snapshot, CourseQuery query, int size) {
    CourseCollector collector = new CourseCollector(snapshot, query, size, null);
    CoursePass pass = new CoursePass(snapshot, query, collector);
    pass.run();
    if (collector.tally.total < CourseQuery.PAGE_SIZE) {
      pass.runRemote();
    }
    return collector.tally.read();
  }

  /**
   * @param every is told of all hits; remote offers are not looked for
   */
  static Found run(Snapshot snapshot, CourseQuery query, int size, EveryHit every) {
    CourseCollector collector = new CourseCollector(snapshot, query, size, every);
    new CoursePass(snapshot, query, collector).run();
    return collector.tally.read();
  }

  private void run() {
    try {
      if (collector.ranksByWords()) {
        Query score = CourseWords.score(query.text(), snapshot.generation());
        collector.scoreBy(weight(score, ScoreMode.COMPLETE));
      }
      if (collector.rings != null) {
        near(collector.rings);
      } else if (words instanceof MatchAllDocsQuery) {
        everything();
      } else {
        snapshot.searcher().search(words, collector);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void runRemote() {
    try {
      remote();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Weight weight(Query words, ScoreMode mode) throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    return searcher.createWeight(searcher.rewrite(words), mode, 1);
  }

  /** Without words there is nothing to ask the index: the columns hold every document. */
  private void everything() throws IOException {
    for (LeafReaderContext leaf : snapshot.leaves()) {
      SegmentCollector segment = collector.getLeafCollector(leaf);
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
  private void near(Rings rings) throws IOException {
    Weight weight =
        words instanceof MatchAllDocsQuery ? null : weight(words, collector.scoreMode());
    for (LeafReaderContext leaf : snapshot.leaves()) {
      Scorer scorer = weight == null ? null : weight.scorer(leaf);
      if (weight != null && scorer == null) {
        continue;
      }
      SegmentColumns columns = snapshot.columns(leaf);
      SegmentCollector segment;
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
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = both.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = both.nextDoc()) {
        if (live == null || live.get(doc)) {
          segment.collect(doc);
        }
      }
    }
  }

  /** Fully remote offers that match and stand elsewhere; looked for when little is found here. */
  private void remote() throws IOException {
    if (query.area() instanceof SearchArea.France) {
      return;
    }
    Weight weight = weight(words, ScoreMode.COMPLETE_NO_SCORES);
    for (LeafReaderContext leaf : snapshot.leaves()) {
      int[] candidates = snapshot.columns(leaf).remote();
      Scorer scorer = candidates.length == 0 ? null : weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      SegmentCollector segment = collector.getLeafCollector(leaf);
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
