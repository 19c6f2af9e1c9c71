package org.jalon.search.certification.query;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Documents that have a value: one bit each, or their numbers where that takes less room. */
public final class DocSet {

  private final int @Nullable [] numbers;
  private final @Nullable FixedBitSet bits;

  private DocSet(int @Nullable [] numbers, @Nullable FixedBitSet bits) {
    this.numbers = numbers;
    this.bits = bits;
  }

  /**
   * @param docs each once, ascending
   * @param maxDoc of the index
   */
  public static DocSet of(int[] docs, int maxDoc) {
    if (docs.length <= maxDoc / Integer.SIZE) {
      return new DocSet(docs, null);
    }
    FixedBitSet bits = new FixedBitSet(maxDoc);
    Arrays.stream(docs).forEach(bits::set);
    return new DocSet(null, bits);
  }

  public static DocSet of(FixedBitSet bits) {
    return new DocSet(null, bits);
  }

  /** Sets the bits of these documents. */
  public void addTo(FixedBitSet others) {
    if (bits != null) {
      others.or(bits);
    } else if (numbers != null) {
      for (int doc : numbers) {
        others.set(doc);
      }
    }
  }

  /** How many of the others have the value. */
  public int count(FixedBitSet others) {
    if (bits != null) {
      return (int) FixedBitSet.intersectionCount(bits, others);
    }
    int count = 0;
    if (numbers != null) {
      for (int doc : numbers) {
        count += others.get(doc) ? 1 : 0;
      }
    }
    return count;
  }

  /**
   * How many of the others have the value; for few of them, in less time.
   *
   * @param others ascending
   */
  public int count(int[] others) {
    int count = 0;
    if (bits != null) {
      for (int doc : others) {
        count += bits.get(doc) ? 1 : 0;
      }
    } else if (numbers != null) {
      int from = 0;
      for (int doc : others) {
        int place = Arrays.binarySearch(numbers, from, numbers.length, doc);
        count += place < 0 ? 0 : 1;
        from = place < 0 ? -place - 1 : place;
      }
    }
    return count;
  }
}
