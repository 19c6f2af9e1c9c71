package org.jalon.search.visibility.query;

import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.search.visibility.index.VisibilityIndexDefinition;

/**
 * What a pasted list finds in one segment.
 *
 * @param docs all of it
 * @param own those whose own number is in the list
 */
record PastedHits(FixedBitSet docs, FixedBitSet own) {

  /**
   * @param borne by entry: set to true where an offer bears it
   */
  static PastedHits find(List<Asked.Pasted> pasted, Segment segment, boolean[] borne) {
    FixedBitSet own = segment.nothing();
    FixedBitSet shared = segment.nothing();
    Postings numbers = new Postings(segment.reader(), VisibilityIndexDefinition.OWN);
    Postings others = new Postings(segment.reader(), VisibilityIndexDefinition.SHARED);
    for (int i = 0; i < borne.length; i++) {
      Asked.Pasted entry = pasted.get(i);
      boolean named =
          entry.own().filter(form -> numbers.addTo(own, form, segment.live())).isPresent();
      boolean body =
          entry.shared().filter(form -> others.addTo(shared, form, segment.live())).isPresent();
      borne[i] |= named || body;
    }
    shared.or(own);
    return new PastedHits(shared, own);
  }
}
