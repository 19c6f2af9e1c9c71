package org.jalon.search.visibility.query;

import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.search.visibility.index.VisibilityIndexDefinition;

/**
 * What a text finds in one segment. A text that may be a number is looked for as words too: 9001
 * stands in titles.
 *
 * @param docs all of it
 * @param own those whose own number the text is
 * @param inTitle by word: those that have it in their title
 */
record TextHits(FixedBitSet docs, FixedBitSet own, List<FixedBitSet> inTitle) {

  static TextHits find(Asked asked, Segment segment) {
    FixedBitSet docs = words(asked, segment);
    List<FixedBitSet> inTitle = List.of();
    if (!docs.scanIsEmpty()) {
      Postings titles = new Postings(segment.reader(), VisibilityIndexDefinition.TITLE);
      inTitle = asked.terms().stream().map(word -> titles.bearing(word, docs)).toList();
    }
    FixedBitSet own = segment.nothing();
    Postings numbers = new Postings(segment.reader(), VisibilityIndexDefinition.OWN);
    asked.own().ifPresent(form -> numbers.addTo(own, form, segment.live()));
    FixedBitSet all = docs.clone();
    all.or(own);
    Postings shared = new Postings(segment.reader(), VisibilityIndexDefinition.SHARED);
    asked.shared().forEach(form -> shared.addTo(all, form, segment.live()));
    return new TextHits(all, own, inTitle);
  }

  /** Those that have every word. */
  private static FixedBitSet words(Asked asked, Segment segment) {
    if (asked.terms().isEmpty()) {
      return segment.nothing();
    }
    Postings words = new Postings(segment.reader(), VisibilityIndexDefinition.ALL);
    FixedBitSet docs = segment.live();
    for (String word : asked.terms()) {
      docs = words.bearing(word, docs);
    }
    return docs;
  }

  /** How much of what was asked the title says: 0 to 1. */
  double inTitle(int doc, double[] worth) {
    double sum = 0;
    for (int i = 0; i < inTitle.size(); i++) {
      if (inTitle.get(i).get(doc)) {
        sum += worth[i];
      }
    }
    return sum;
  }
}
