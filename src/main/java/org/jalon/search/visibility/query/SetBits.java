package org.jalon.search.visibility.query;

import java.util.function.IntConsumer;
import org.apache.lucene.util.FixedBitSet;

/** Walks through the documents of a set, word by word. */
final class SetBits {

  private SetBits() {}

  static void forEach(FixedBitSet docs, IntConsumer reader) {
    long[] words = docs.getBits();
    int used = FixedBitSet.bits2words(docs.length());
    for (int i = 0; i < used; i++) {
      for (long rest = words[i]; rest != 0; rest &= rest - 1) {
        reader.accept(i * Long.SIZE + Long.numberOfTrailingZeros(rest));
      }
    }
  }

  /**
   * The documents of a set, ascending.
   *
   * @param size how many they are
   */
  static int[] list(FixedBitSet docs, int size) {
    int[] list = new int[size];
    int doc = -1;
    for (int i = 0; i < size; i++) {
      doc = docs.nextSetBit(doc + 1);
      list[i] = doc;
    }
    return list;
  }
}
