package org.jalon.search.certification.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.search.certification.index.CertificationGeneration;
import org.jalon.search.certification.index.CertificationIndexDefinition;
import org.jalon.search.certification.index.CodeForms;
import org.jspecify.annotations.Nullable;

/**
 * What a text finds.
 *
 * @param docs all of it
 * @param coded those whose code the text is
 * @param scores by document, of the words
 */
record TextHits(FixedBitSet docs, FixedBitSet coded, float[] scores) {

  /** A text that may be a code is looked for as words too: 9001 stands in titles. */
  static TextHits find(
      String text, CertificationGeneration generation, IndexSearcher searcher, int maxDoc)
      throws IOException {
    String code = CodeForms.read(text).orElse("");
    FixedBitSet coded =
        code.isEmpty() ? new FixedBitSet(maxDoc) : coded(code, generation, searcher, maxDoc);
    FixedBitSet docs = new FixedBitSet(maxDoc);
    float[] scores = new float[maxDoc];
    Words words = new Words(generation, text);
    if (words.count() > 0) {
      searcher.search(words.holding(words.count()), new Gathering(docs, scores));
      if (docs.scanIsEmpty() && coded.scanIsEmpty() && words.count() > 1) {
        searcher.search(words.holding(words.most()), new Gathering(docs, scores));
      }
    }
    docs.or(coded);
    return new TextHits(docs, coded, scores);
  }

  /**
   * Those with a code.
   *
   * @param form see {@link CodeForms#read}
   */
  static FixedBitSet coded(
      String form, CertificationGeneration generation, IndexSearcher searcher, int maxDoc)
      throws IOException {
    FixedBitSet coded = new FixedBitSet(maxDoc);
    Query query =
        generation.query(
            f -> f.match().field(CertificationIndexDefinition.CODES).matching(form).toPredicate());
    searcher.search(query, new Gathering(coded, null));
    return coded;
  }

  /** Whether every word stands in the title. */
  boolean inTitle(int doc) {
    return scores[doc] >= Words.IN_TITLE;
  }

  /** Every match, with its score where one is asked. */
  private static final class Gathering extends SimpleCollector {

    private final FixedBitSet docs;
    private final float @Nullable [] scores;
    private @Nullable Scorable scorer;
    private int docBase;

    Gathering(FixedBitSet docs, float @Nullable [] scores) {
      this.docs = docs;
      this.scores = scores;
    }

    @Override
    public ScoreMode scoreMode() {
      return scores == null ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      docBase = leaf.docBase;
    }

    @Override
    public void collect(int doc) throws IOException {
      docs.set(docBase + doc);
      if (scores != null && scorer != null) {
        scores[docBase + doc] = scorer.score();
      }
    }
  }
}
