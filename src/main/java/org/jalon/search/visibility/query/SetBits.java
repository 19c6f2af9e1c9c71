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
}
