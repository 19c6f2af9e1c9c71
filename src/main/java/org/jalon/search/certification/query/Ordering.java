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

  private static final int WORD_BITS = 5;
  private static final int FIT_BITS = 10;
  private static final int LENGTH_BITS = 10;

  /** Room for the place of every certification. */
  private static final int CODE_BITS = 24;

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

  private int[] byWords(TextHits text, FixedBitSet found, int from, int length) {
    FixedBitSet open = snapshot.day(query.today()).open();
    // The heap keeps the largest.
    LongHeap first = new LongHeap(from + length);
    BitSetIterator docs = new BitSetIterator(found, found.length());
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      first.insertWithOverflow(-rank(text, open, doc));
    }
    int[] byCode = snapshot.orders().byCode();
    int[] page = new int[length];
    for (int i = length - 1; i >= 0; i--) {
      page[i] = byCode[(int) (-first.pop() & ((1 << CODE_BITS) - 1))];
    }
    return page;
  }

  /**
   * Lower comes first: the code that was typed; who misses the fewest words; whose title has all of
   * them; what is open; the title that says most of them, and least else; ties by code.
   */
  private long rank(TextHits text, FixedBitSet open, int doc) {
    Words words = text.words();
    long rank = text.coded().get(doc) ? 0 : 1;
    rank = rank << WORD_BITS | words.missing(doc);
    rank = rank << 1 | (words.allInTitle(doc) ? 0 : 1);
    rank = rank << 1 | (open.get(doc) ? 0 : 1);
    rank = rank << FIT_BITS | (long) (Math.max(0, 1 - words.inTitle(doc)) * ((1 << FIT_BITS) - 1));
    int length = snapshot.columns().titles()[doc].length();
    rank = rank << LENGTH_BITS | Math.min(length, (1 << LENGTH_BITS) - 1);
    return rank << CODE_BITS | snapshot.orders().rankByCode()[doc];
  }
}
