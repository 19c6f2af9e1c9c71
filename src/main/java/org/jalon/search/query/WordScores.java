package org.jalon.search.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * How well the words fit the documents of one segment. Asked in ascending order, and of few: most
 * documents are too far or too late to come first however well they fit.
 */
final class WordScores {

  private final @Nullable Scorer scorer;
  private final @Nullable DocIdSetIterator matches;
  private final double least;

  /**
   * @param weight null where nothing is scored
   */
  WordScores(@Nullable Weight weight, LeafReaderContext leaf) throws IOException {
    this.scorer = weight == null ? null : weight.scorer(leaf);
    this.matches = scorer == null ? null : scorer.iterator();
    if (weight == null) {
      this.least = 0;
    } else {
      float best = scorer == null ? 0 : scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
      this.least = Ranking.words(best);
    }
  }

  /** No document of the segment costs less for its words; kilometres. */
  double least() {
    return least;
  }

  /** Kilometres for the words of a document, see {@link Ranking#words}. */
  double cost(int doc) throws IOException {
    if (scorer == null || matches == null) {
      return least;
    }
    if (matches.docID() < doc) {
      matches.advance(doc);
    }
    return Ranking.words(matches.docID() == doc ? scorer.score() : 0);
  }
}
