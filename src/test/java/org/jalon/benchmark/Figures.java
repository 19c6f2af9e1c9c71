package org.jalon.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** Medians and percentiles of measured numbers. */
final class Figures {

  private Figures() {}

  static double median(double... values) {
    return percentile(values, 50);
  }

  /** The smallest value that is not below that share of the values. */
  static double percentile(double[] values, int percent) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
    return sorted[Math.clamp(rank - 1L, 0, sorted.length - 1)];
  }

  static void print(String format, Object... arguments) {
    System.out.println("[benchmark] " + String.format(Locale.ROOT, format, arguments));
  }
}
