package org.jalon.offer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jalon.offer.derive.Digest;

/**
 * Numbers ids from 0, in 16 bytes an id: the first half of their SHA-256. Two ids of the world's
 * offers would have to share 128 bits to be taken for each other.
 */
final class IdTable {

  private final MessageDigest digest = Digest.sha256();
  private long[] high;
  private long[] low;
  private int[] buckets;
  private int size;

  IdTable(int expected) {
    high = new long[Math.max(16, expected)];
    low = new long[high.length];
    buckets = new int[Math.max(32, Integer.highestOneBit(high.length) * 4)];
  }

  /** The id's number, given now when it has none yet. */
  int numberOf(String id) {
    ByteBuffer hash = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
    long hi = hash.getLong();
    long lo = hash.getLong();
    int bucket = bucket(hi, lo);
    if (buckets[bucket] == 0) {
      return add(bucket, hi, lo);
    }
    return buckets[bucket] - 1;
  }

  int size() {
    return size;
  }

  private int add(int bucket, long hi, long lo) {
    if (size == high.length) {
      high = Arrays.copyOf(high, size + size / 2);
      low = Arrays.copyOf(low, high.length);
    }
    high[size] = hi;
    low[size] = lo;
    buckets[bucket] = ++size;
    if (size * 2 > buckets.length) {
      grow();
    }
    return size - 1;
  }

  /** Where the id is, or the empty bucket where it belongs. */
  private int bucket(long hi, long lo) {
    int mask = buckets.length - 1;
    int bucket = (int) lo & mask;
    while (buckets[bucket] != 0
        && (high[buckets[bucket] - 1] != hi || low[buckets[bucket] - 1] != lo)) {
      bucket = (bucket + 1) & mask;
    }
    return bucket;
  }

  private void grow() {
    buckets = new int[buckets.length * 2];
    for (int number = 0; number < size; number++) {
      buckets[bucket(high[number], low[number])] = number + 1;
    }
  }
}
