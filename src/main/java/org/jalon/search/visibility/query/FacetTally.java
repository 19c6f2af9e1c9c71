package org.jalon.search.visibility.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.search.visibility.VisibilityFacetCounts;
import org.jalon.search.visibility.VisibilityFacetCounts.Value;
import org.jalon.search.visibility.VisibilityQuery;

/** The counts of every value of every facet, which every segment adds to. */
final class FacetTally {

  private final VisibilitySnapshot snapshot;
  private final VisibilityQuery query;
  private final Map<VisibilityFacet, int[]> counts = new EnumMap<>(VisibilityFacet.class);

  FacetTally(VisibilitySnapshot snapshot, VisibilityQuery query) {
    this.snapshot = snapshot;
    this.query = query;
    for (VisibilityFacet facet : VisibilityFacet.values()) {
      counts.put(facet, new int[snapshot.values(facet).codes().length]);
    }
  }

  void add(Segment segment, Filters filters) {
    counts.forEach((facet, ofValues) -> {
      FixedBitSet docs = filters.without(facet);
      if (facet == VisibilityFacet.ORGANISATION) {
        int[] bodies = segment.columns().bodies();
        SetBits.forEach(
            docs,
            doc -> {
              if (bodies[doc] >= 0) {
                ofValues[bodies[doc]]++;
              }
            });
      } else {
        segment.columns().sets(facet).count(docs, ofValues);
      }
    });
  }

  List<VisibilityFacetCounts> read() {
    return Arrays.stream(VisibilityFacet.values())
        .map(facet -> new VisibilityFacetCounts(facet, values(facet)))
        .toList();
  }

  /** Those with most, ties in the order of the codes; then those selected beside them. */
  private List<Value> values(VisibilityFacet facet) {
    FacetValues known = snapshot.values(facet);
    int[] ofValues = counts.getOrDefault(facet, new int[0]);
    Set<String> unshown = new TreeSet<>(query.selections().getOrDefault(facet, Set.of()));
    List<Value> shown = new ArrayList<>();
    for (int number : most(known, ofValues)) {
      String code = known.codes()[number];
      shown.add(value(facet, code, ofValues[number], unshown.remove(code)));
    }
    for (String code : unshown) {
      int number = snapshot.number(facet, code);
      shown.add(value(facet, code, number < 0 ? 0 : ofValues[number], true));
    }
    return shown;
  }

  /** Numbers of the values that have most, none that has nothing. */
  private static int[] most(FacetValues known, int[] ofValues) {
    LongHeap most = new LongHeap(VisibilityFacetCounts.MOST_VALUES);
    for (int place = 0; place < ofValues.length; place++) {
      long count = ofValues[known.inOrder()[place]];
      if (count > 0) {
        most.insertWithOverflow(count << Integer.SIZE | (Integer.MAX_VALUE - place));
      }
    }
    int[] numbers = new int[most.size()];
    for (int i = numbers.length - 1; i >= 0; i--) {
      numbers[i] = known.inOrder()[Integer.MAX_VALUE - (int) most.pop()];
    }
    return numbers;
  }

  private Value value(VisibilityFacet facet, String code, int count, boolean selected) {
    return new Value(code, snapshot.label(facet, code), count, selected);
  }
}
