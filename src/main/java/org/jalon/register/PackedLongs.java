package org.jalon.register;

import java.util.Arrays;

/** Numbers in an array that grows: 8 bytes each. */
public final class PackedLongs {

  private long[] numbers = new long[16];
  private int size;

  public void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + (size >> 1));
    }
    numbers[size++] = number;
  }

  public long get(int place) {
    return numbers[place];
  }

  public int size() {
    return size;
  }

  /** A copy without spare room. */
  public long[] toArray() {
    return Arrays.copyOf(numbers, size);
  }

  /**
   * Where the number stands first, in ascending numbers; negative when it does not, as {@link
   * Arrays#binarySearch(long[], long)} says.
   */
  public int search(long number) {
    int place = Arrays.binarySearch(numbers, 0, size, number);
    while (place > 0 && numbers[place - 1] == number) {
      place--;
    }
    return place;
  }
}
