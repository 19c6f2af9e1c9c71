package org.jalon.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that comes out the same every time: draws follow from a seed and a key alone. */
final class Draw {

  private final SplittableRandom random;

  Draw(long seed, String key) {
    this.random = new SplittableRandom(seed * 31 + key.hashCode());
  }

  /** True so many times in a hundred. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A number from low to high, both included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /** At least 0, below 1. */
  double fraction() {
    return random.nextDouble();
  }

  <T> T pick(List<T> stock) {
    return stock.get(random.nextInt(stock.size()));
  }

  /** Some different ones, in the order of the stock; all of it when it is smaller. */
  <T> List<T> some(List<T> stock, int count) {
    List<T> drawn = new ArrayList<>(count);
    int missing = Math.min(count, stock.size());
    for (int i = 0; missing > 0; i++) {
      if (random.nextInt(stock.size() - i) < missing) {
        drawn.add(stock.get(i));
        missing--;
      }
    }
    return drawn;
  }

  /** An index drawn by weights that are shares of a hundred, together a hundred. */
  int index(int... percents) {
    int left = random.nextInt(100);
    for (int i = 0; i < percents.length - 1; i++) {
      left -= percents[i];
      if (left < 0) {
        return i;
      }
    }
    return percents.length - 1;
  }

  /** So many digits. */
  String digits(int count) {
    StringBuilder digits = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }
}
