package org.jalon.register;

/** Lists of numbers, one behind the other: 8 bytes a number, 8 a list. */
public final class PackedLists {

  private final PackedLongs numbers = new PackedLongs();
  private final PackedLongs ends = new PackedLongs();

  /** Adds a list behind the last one. */
  public void add(long[] list) {
    for (long number : list) {
      numbers.add(number);
    }
    ends.add(numbers.size());
  }

  public long[] get(int place) {
    int from = place == 0 ? 0 : Math.toIntExact(ends.get(place - 1));
    int to = Math.toIntExact(ends.get(place));
    long[] list = new long[to - from];
    for (int i = 0; i < list.length; i++) {
      list[i] = numbers.get(from + i);
    }
    return list;
  }
}
