package org.jalon.search.visibility.query;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.jalon.search.query.Ordinals;

/**
 * The values of one facet that a snapshot knows.
 *
 * @param codes by number
 * @param inOrder numbers in the order of the codes
 */
record FacetValues(String[] codes, int[] inOrder) {

  static FacetValues of(Ordinals ordinals) {
    String[] codes = new String[ordinals.size()];
    ordinals.all().forEach((code, number) -> codes[number] = code);
    int[] inOrder =
        IntStream.range(0, codes.length)
            .boxed()
            .sorted(Comparator.comparing((Integer number) -> codes[number]))
            .mapToInt(Integer::intValue)
            .toArray();
    return new FacetValues(codes, inOrder);
  }
}
