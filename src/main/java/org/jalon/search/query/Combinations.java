package org.jalon.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The different combinations of a group's facets that a segment holds, numbered from 0. A
 * combination is one mask a facet, see {@link FacetBits}; number 0 is that of a document that is
 * not an offer.
 */
final class Combinations {

  private final List<int[]> masks;

  private Combinations(List<int[]> masks) {
    this.masks = List.copyOf(masks);
  }

  int count() {
    return masks.size();
  }

  /** The mask of the group's facet at this position in this combination. */
  int mask(int combination, int position) {
    return masks.get(combination)[position];
  }

  /** Numbers combinations as they come. */
  static final class Numbering {
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<int[]> masks = new ArrayList<>();

    private record Key(int[] masks) {
      @Override
      public boolean equals(Object other) {
        return other instanceof Key key && Arrays.equals(masks, key.masks);
      }

      @Override
      public int hashCode() {
        return Arrays.hashCode(masks);
      }
    }

    /**
     * @param size facets of the group
     */
    Numbering(int size) {
      number(new int[size]);
    }

    int number(int[] combination) {
      Integer known = numbers.get(new Key(combination));
      if (known != null) {
        return known;
      }
      int[] kept = combination.clone();
      numbers.put(new Key(kept), masks.size());
      masks.add(kept);
      return masks.size() - 1;
    }

    Combinations all() {
      return new Combinations(masks);
    }
  }
}
