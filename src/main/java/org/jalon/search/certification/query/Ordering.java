package org.jalon.search.certification.query;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import org.jalon.search.certification.CertificationQuery;
import org.jalon.search.certification.CertificationSort;
import org.jspecify.annotations.Nullable;

/** Reads a page of what was found off the order asked. */
final class Ordering {

  /** Room for the rank of every certification. */
  private static final int RANK_BITS = 24;

  private static final int NOT_OPEN = 1;

  private final CertificationSnapshot snapshot;
  private final CertificationQuery query;
  private final @Nullable TextHits text;

  Ordering(CertificationSnapshot snapshot, CertificationQuery query, @Nullable TextHits text) {
    this.snapshot = snapshot;
    this.query = query;
    this.text = text;
  }

  /**
   * @param from how many come before
   * @param size at most so many
   */
  int[] page(FixedBitSet found, int total, int from, int size) {
    int length = Math.clamp((long) total - from, 0, size);
    if (length == 0) {
      return new int[0];
    }
    return query.sort() == CertificationSort.RELEVANCE && text != null
        ? byWords(text, found, from, length)
        : read(order(), found, from, length);
  }

  private int[] order() {
    DayView day = snapshot.day(query.today());
    return switch (query.sort()) {
      case RELEVANCE -> day.relevance();
      case END -> day.byEnd();
      case TITLE -> snapshot.orders().byTitle();
      case LEVEL -> snapshot.orders().byLevel();
      case NEWEST -> snapshot.orders().newest();
    };
  }

  private static int[] read(int[] order, FixedBitSet found, int from, int length) {
    int[] page = new int[length];
    int before = 0;
    int size = 0;
    for (int i = 0; size < length; i++) {
      if (found.get(order[i]) && before++ >= from) {
        page[size++] = order[i];
      }
    }
    return page;
  }

  /** Code, title, elsewhere; in each of these what is open first, then by how well words fit. */
  private int[] byWords(TextHits text, FixedBitSet found, int from, int length) {
    FixedBitSet open = snapshot.day(query.today()).open();
    int[] ranks = snapshot.orders().rankByCode();
    LongHeap first = new LongHeap(from + length);
    int[] docOfRank = snapshot.orders().byCode();
    BitSetIterator docs = new BitSetIterator(found, found.length());
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      long where = text.coded().get(doc) ? 0 : text.inTitle(doc) ? 1 : 2;
      long tier = where * 2 + (open.get(doc) ? 0 : NOT_OPEN);
      // The bits of floats above 0 stand in the order of the floats.
      long misfit = Integer.MAX_VALUE - Float.floatToIntBits(text.scores()[doc]);
      // The heap keeps the largest.
      first.insertWithOverflow(-((tier << 31 | misfit) << RANK_BITS | ranks[doc]));
    }
    int[] page = new int[length];
    for (int i = length - 1; i >= 0; i--) {
      page[i] = docOfRank[(int) (-first.pop() & ((1 << RANK_BITS) - 1))];
    }
    return page;
  }
}
