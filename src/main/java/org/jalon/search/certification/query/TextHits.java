package org.jalon.search.certification.query;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.search.certification.index.CertificationIndexDefinition;
import org.jalon.search.certification.index.CodeForms;

/**
 * What a text finds.
 *
 * @param docs all of it
 * @param coded those whose code the text is
 */
record TextHits(FixedBitSet docs, FixedBitSet coded, Words words) {

  /** A text that may be a code is looked for as words too: 9001 stands in titles. */
  static TextHits find(String text, IndexReader reader) throws IOException {
    FixedBitSet coded = coded(CodeForms.read(text).orElse(""), reader);
    Words words = new Words(reader, text);
    FixedBitSet docs = words.holding(coded.scanIsEmpty());
    docs.or(coded);
    return new TextHits(docs, coded, words);
  }

  /**
   * Those with a code.
   *
   * @param form see {@link CodeForms#read}; nobody has an empty one
   */
  static FixedBitSet coded(String form, IndexReader reader) throws IOException {
    FixedBitSet coded = new FixedBitSet(reader.maxDoc());
    Term term = new Term(CertificationIndexDefinition.CODES, form);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum having = leaf.reader().postings(term, PostingsEnum.NONE);
      if (having == null) {
        continue;
      }
      for (int doc = having.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = having.nextDoc()) {
        coded.set(leaf.docBase + doc);
      }
    }
    return coded;
  }
}
