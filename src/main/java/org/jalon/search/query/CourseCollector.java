package org.jalon.search.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSort;
import org.jalon.search.SearchArea;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the documents that the words match: filters, counts and ranks them over the
 * columns.
 *
 * <p>A document that fails one facet's selection alone still counts in that facet, which is what
 * “leaving out its own selection” means; so no second pass is needed.
 */
final class CourseCollector implements Collector {

  final CourseQuery query;
  final CourseSort sort;
  final AreaFilter area;
  final boolean anywhere;
  final @Nullable Rings rings;
  final @Nullable EveryHit every;
  final int today;
  final Tally tally;
  private final Snapshot snapshot;
  private @Nullable Weight scores;

  /**
   * @param size how many of the first hits are kept
   * @param every is told of all hits, or null
   */
  CourseCollector(Snapshot snapshot, CourseQuery query, int size, @Nullable EveryHit every) {
    this.snapshot = snapshot;
    this.query = query;
    this.anywhere = query.area() instanceof SearchArea.France;
    this.area = AreaFilter.of(query.area(), snapshot);
    this.every = every;
    this.rings = query.area() instanceof SearchArea.Around around ? new Rings(around) : null;
    this.sort = Rank.effective(query.sort(), rings != null);
    this.today = (int) query.today().toEpochDay();
    this.tally = new Tally(snapshot, query, rings == null ? new int[0] : rings.radii(), size);
  }

  /** Whether {@link #scoreBy} is to be called first. */
  boolean ranksByWords() {
    return sort == CourseSort.RELEVANCE && tally.hits.any() && !query.text().isEmpty();
  }

  /** What the words are worth, where the order asks for it. */
  void scoreBy(Weight weight) {
    this.scores = weight;
  }

  /** Documents are scored one by one, and few of them: see {@link WordScores}. */
  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public SegmentCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    return segment(leaf, null);
  }

  /**
   * @param near in which ring a document lies, when a circle is asked
   */
  SegmentCollector segment(LeafReaderContext leaf, Rings.@Nullable OfDocument near)
      throws IOException {
    return new SegmentCollector(
        this,
        snapshot.columns(leaf),
        leaf.docBase,
        snapshot.costs(leaf, today),
        new WordScores(scores, leaf),
        near);
  }
}
