package org.jalon.lheo;

/**
 * Remembers which numbers a file has used, as 64-bit hashes: about 16 bytes for each of the 600,000
 * numbers of a national file. Two different numbers are taken for one once in 10^8 such files.
 */
final class NumberSet {
  private long[] slots = new long[1 << 10];
  private int size;

  /**
   * @return false when that kind of element had that number before
   */
  boolean add(String kind, String number) {
    if (size * 2 > slots.length) {
      grow();
    }
    return put(hash(kind, number));
  }

  boolean contains(String kind, String number) {
    long hash = hash(kind, number);
    int slot = (int) (hash >>> 32) & (slots.length - 1);
    while (slots[slot] != 0) {
      if (slots[slot] == hash) {
        return true;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return false;
  }

  private boolean put(long hash) {
    int slot = (int) (hash >>> 32) & (slots.length - 1);
    while (slots[slot] != 0) {
      if (slots[slot] == hash) {
        return false;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = hash;
    size++;
    return true;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    size = 0;
    for (long hash : old) {
      if (hash != 0) {
        put(hash);
      }
    }
  }

  private static long hash(String kind, String number) {
    long hash = kind.hashCode();
    for (int i = 0; i < number.length(); i++) {
      hash = (hash ^ number.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash == 0 ? 1 : hash;
  }
}
