package org.jalon.search.certification.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.search.certification.index.CertificationIndexDefinition;
import org.jalon.search.index.SearchTerms;

/**
 * Where the words of a search stand. Read straight from the index: whether a title has a word tells
 * more than how often a long text has it, and costs a tenth of a score.
 */
final class Words {

  private final List<String> terms;

  /** By document: which of the words stand in title or names. */
  private final int[] held;

  /** By document: which of the words stand in the title. */
  private final int[] inTitle;

  /** By word: how much it tells, of 1 for all together. */
  private final double[] worth;

  Words(IndexReader reader, String text) throws IOException {
    this.terms = SearchTerms.of(text);
    this.held = new int[reader.maxDoc()];
    this.inTitle = new int[reader.maxDoc()];
    this.worth = new double[terms.size()];
    double all = 0;
    for (int i = 0; i < worth.length; i++) {
      read(reader, CertificationIndexDefinition.TITLE, i, inTitle);
      int documents = read(reader, CertificationIndexDefinition.NAMES, i, held);
      worth[i] = Math.log1p(reader.maxDoc() / (1.0 + documents));
      all += worth[i];
    }
    for (int i = 0; i < worth.length; i++) {
      worth[i] /= all;
    }
    for (int doc = 0; doc < held.length; doc++) {
      held[doc] |= inTitle[doc];
    }
  }

  /** Sets the word's bit for every document that has it, and says how many these are. */
  private int read(IndexReader reader, String field, int word, int[] bits) throws IOException {
    Term term = new Term(field, terms.get(word));
    int documents = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum having = leaf.reader().postings(term, PostingsEnum.NONE);
      if (having == null) {
        continue;
      }
      for (int doc = having.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = having.nextDoc()) {
        bits[leaf.docBase + doc] |= 1 << word;
        documents++;
      }
    }
    return documents;
  }

  /** Those that have every word; where there are none, those that have all but a third. */
  FixedBitSet holding(boolean orMost) {
    FixedBitSet docs = holding(terms.size());
    int most = Math.max(1, terms.size() - Math.max(1, terms.size() / 3));
    return orMost && docs.scanIsEmpty() ? holding(most) : docs;
  }

  private FixedBitSet holding(int least) {
    FixedBitSet docs = new FixedBitSet(held.length);
    for (int doc = 0; doc < held.length; doc++) {
      if (held[doc] != 0 && Integer.bitCount(held[doc]) >= least) {
        docs.set(doc);
      }
    }
    return docs;
  }

  /** How many of the words a document does not have. */
  int missing(int doc) {
    return terms.size() - Integer.bitCount(held[doc]);
  }

  /** Whether every word stands in the title. */
  boolean allInTitle(int doc) {
    return Integer.bitCount(inTitle[doc]) == terms.size();
  }

  /** How much of what was asked the title says: 0 to 1. */
  double inTitle(int doc) {
    double sum = 0;
    for (int words = inTitle[doc]; words != 0; words &= words - 1) {
      sum += worth[Integer.numberOfTrailingZeros(words)];
    }
    return sum;
  }
}
