package org.jalon.language;

/** How far two spellings are apart. */
public final class Spelling {

  /** Longer texts are no misspelled names: the longest French one has 45 letters. */
  public static final int LONGEST = 48;

  private Spelling() {}

  /** Mistakes that still make a suggestion: one in a short word, two in a longer one. */
  public static int tolerated(String text) {
    return text.length() <= 4 ? 1 : 2;
  }

  /**
   * The letters of a text as bits, and in the upper half those that it has twice. Each mistake
   * changes at most two bits, so that most names are ruled out without comparing letters.
   */
  public static long letters(String text) {
    long once = 0;
    long twice = 0;
    for (int i = 0; i < text.length(); i++) {
      long letter = 1L << (text.charAt(i) & 31);
      twice |= once & letter;
      once |= letter;
    }
    return twice << 32 | once;
  }

  /**
   * Letters to add, drop, change or swap with their neighbour (optimal string alignment).
   *
   * @return the distance, or limit + 1 when it is greater than the limit
   */
  public static int distance(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        row[j] = step(one, other, i, j, row, last, beforeLast);
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return Math.min(last[other.length()], limit + 1);
  }

  private static int step(
      String one, String other, int i, int j, int[] row, int[] last, int[] beforeLast) {
    char left = one.charAt(i - 1);
    char right = other.charAt(j - 1);
    int cost = left == right ? 0 : 1;
    int best = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
    boolean swapped = i > 1 && j > 1 && left == other.charAt(j - 2) && right == one.charAt(i - 2);
    return swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
  }
}
