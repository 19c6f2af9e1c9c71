package org.jalon.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The different combinations of a group's facets that the index holds, numbered from 0 as they
 * come, the same in every segment. A combination is one mask a facet, see {@link FacetBits}; number
 * 0 is that of a document that is not an offer. Grows while segments are read, one thread at a
 * time; queries take {@link #list()} and never see it grow.
 */
final class Combinations {

  private final Map<Masks, Integer> numbers = new HashMap<>();
  private final List<int[]> masks = new ArrayList<>();

  private record Masks(int[] values) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Masks masks && Arrays.equals(values, masks.values);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }
  }

  /**
   * @param size facets of the group
   */
  Combinations(int size) {
    number(new int[size]);
  }

  synchronized int number(int[] combination) {
    Integer known = numbers.get(new Masks(combination));
    if (known != null) {
      return known;
    }
    int[] kept = combination.clone();
    numbers.put(new Masks(kept), masks.size());
    masks.add(kept);
    return masks.size() - 1;
  }

  /** The masks of each combination known so far, by number. */
  synchronized int[][] list() {
    return masks.toArray(int[][]::new);
  }
}
