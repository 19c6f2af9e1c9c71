package org.jalon.search.certification.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import org.jalon.search.certification.CertificationFacet;
import org.jalon.search.certification.CertificationFacetCounts;
import org.jalon.search.certification.CertificationFacetCounts.Value;

/** Counts what every value of every facet would give. */
final class FacetCounting {

  private final CertificationSnapshot snapshot;
  private final Filters filters;

  FacetCounting(CertificationSnapshot snapshot, Filters filters) {
    this.snapshot = snapshot;
    this.filters = filters;
  }

  List<CertificationFacetCounts> all() {
    return Arrays.stream(CertificationFacet.values())
        .map(facet ->
            new CertificationFacetCounts(facet, facet.open() ? open(facet) : closed(facet)))
        .toList();
  }

  private List<Value> closed(CertificationFacet facet) {
    FixedBitSet docs = filters.without(facet);
    Map<String, DocSet> sets = filters.sets(facet);
    Set<String> selection = filters.selection(facet);
    return ClosedFacets.values(facet).stream()
        .map(value -> {
          DocSet set = sets.get(value);
          int count = set == null ? 0 : set.count(docs);
          return new Value(value, "", count, selection.contains(value));
        })
        .toList();
  }

  /** Those with most, ties in the order of the values; then those selected beside them. */
  private List<Value> open(CertificationFacet facet) {
    FixedBitSet docs = filters.without(facet);
    Map<String, DocSet> sets = filters.sets(facet);
    List<String> values = new ArrayList<>(sets.size());
    LongHeap most = new LongHeap(CertificationFacetCounts.MOST_VALUES);
    sets.forEach((value, set) -> {
      int count = set.count(docs);
      values.add(value);
      if (count > 0) {
        most.insertWithOverflow((long) count << Integer.SIZE | (Integer.MAX_VALUE - values.size()));
      }
    });
    Set<String> selection = filters.selection(facet);
    List<Value> shown = new ArrayList<>();
    while (most.size() > 0) {
      long next = most.pop();
      String value = values.get(Integer.MAX_VALUE - (int) next - 1);
      shown.add(value(facet, value, (int) (next >> Integer.SIZE), selection.contains(value)));
    }
    shown = new ArrayList<>(shown.reversed());
    Set<String> there = shown.stream().map(Value::code).collect(Collectors.toSet());
    for (String value : selection.stream().sorted().toList()) {
      if (!there.contains(value)) {
        DocSet set = sets.get(value);
        shown.add(value(facet, value, set == null ? 0 : set.count(docs), true));
      }
    }
    return shown;
  }

  private Value value(CertificationFacet facet, String value, int count, boolean selected) {
    return new Value(value, snapshot.label(facet, value), count, selected);
  }
}
