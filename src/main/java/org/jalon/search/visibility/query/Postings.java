package org.jalon.search.visibility.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Which documents of one segment bear a value of one field, straight from the index. */
final class Postings {

  private final @Nullable TermsEnum terms;
  private @Nullable PostingsEnum reused;

  Postings(LeafReader reader, String field) {
    try {
      Terms all = reader.terms(field);
      this.terms = all == null ? null : all.iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those among others that bear the value; the quick way for values that many bear. */
  FixedBitSet bearing(String value, FixedBitSet among) {
    FixedBitSet docs = new FixedBitSet(among.length());
    try {
      PostingsEnum bearing = find(value);
      if (bearing != null) {
        bearing.nextDoc();
        bearing.intoBitSet(docs.length(), docs, 0);
        docs.and(among);
      }
      return docs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Sets the bits of those that bear the value and are among the wanted; the quick way for values
   * that few bear.
   *
   * @return whether there is any
   */
  boolean addTo(FixedBitSet docs, String value, FixedBitSet wanted) {
    try {
      PostingsEnum bearing = find(value);
      if (bearing == null) {
        return false;
      }
      boolean any = false;
      for (int doc = bearing.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = bearing.nextDoc()) {
        if (wanted.get(doc)) {
          docs.set(doc);
          any = true;
        }
      }
      return any;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Null where nobody bears it. */
  private @Nullable PostingsEnum find(String value) throws IOException {
    if (terms == null || !terms.seekExact(new BytesRef(value))) {
      return null;
    }
    PostingsEnum bearing = terms.postings(reused, PostingsEnum.NONE);
    reused = bearing;
    return bearing;
  }
}
