package org.jalon.search.visibility.query;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.search.visibility.VisibilityFacet;

/**
 * A segment as one snapshot sees it: documents are deleted from it, nothing else changes.
 *
 * @param live offers that are not deleted; not to be changed
 * @param current of these, those that are not withdrawn; not to be changed
 */
record Segment(
    LeafReaderContext leaf, VisibilityColumns columns, FixedBitSet live, FixedBitSet current) {

  /**
   * @param withdrawn number of the state, -1 when no offer ever had it
   */
  static Segment of(LeafReaderContext leaf, VisibilityColumns columns, int withdrawn) {
    FixedBitSet live = columns.offers().clone();
    Bits kept = leaf.reader().getLiveDocs();
    if (kept != null) {
      for (int doc = 0; doc < kept.length(); doc++) {
        if (!kept.get(doc)) {
          live.clear(doc);
        }
      }
    }
    FixedBitSet gone = new FixedBitSet(live.length());
    columns.sets(VisibilityFacet.STATE).addTo(gone, withdrawn);
    FixedBitSet current = live.clone();
    current.andNot(gone);
    return new Segment(leaf, columns, live, current);
  }

  LeafReader reader() {
    return leaf.reader();
  }

  FixedBitSet nothing() {
    return new FixedBitSet(live.length());
  }
}
