package org.jalon.search.visibility.query;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.search.visibility.VisibilityFacet;

/**
 * What a query lets through in one segment: text and pasted list as one set, and one set for each
 * facet of which something is selected. That withdrawn offers are left out counts as a selection of
 * {@link VisibilityFacet#STATE}: so their number is known where they are not shown.
 */
final class Filters {

  private static final VisibilityFacet[] FACETS = VisibilityFacet.values();

  private final FixedBitSet base;
  private final FixedBitSet found;
  private final Map<VisibilityFacet, FixedBitSet> selected = new EnumMap<>(VisibilityFacet.class);

  Filters(
      Segment segment,
      Selections selections,
      Optional<TextHits> text,
      Optional<PastedHits> pasted) {
    FixedBitSet all = segment.live().clone();
    text.ifPresent(hits -> all.and(hits.docs()));
    pasted.ifPresent(hits -> all.and(hits.docs()));
    this.base = all;
    selections
        .numbers()
        .forEach((facet, numbers) -> selected.put(facet, union(segment, facet, numbers)));
    if (selections.current()) {
      FixedBitSet shown = segment.current().clone();
      text.ifPresent(hits -> shown.or(hits.own()));
      pasted.ifPresent(hits -> shown.or(hits.own()));
      selected.put(VisibilityFacet.STATE, shown);
    }
    this.found = base.clone();
    selected.values().forEach(found::and);
  }

  private static FixedBitSet union(Segment segment, VisibilityFacet facet, int[] numbers) {
    FixedBitSet union = segment.nothing();
    if (facet == VisibilityFacet.ORGANISATION) {
      int[] bodies = segment.columns().bodies();
      for (int doc = 0; doc < bodies.length; doc++) {
        for (int number : numbers) {
          if (bodies[doc] == number && number >= 0) {
            union.set(doc);
          }
        }
      }
    } else {
      for (int number : numbers) {
        segment.columns().sets(facet).addTo(union, number);
      }
    }
    return union;
  }

  /** What passes all of them; not to be changed. */
  FixedBitSet found() {
    return found;
  }

  /** What passes all but the facet's own; not to be changed. */
  FixedBitSet without(VisibilityFacet facet) {
    if (!selected.containsKey(facet)) {
      return found;
    }
    FixedBitSet without = base.clone();
    for (VisibilityFacet other : FACETS) {
      FixedBitSet its = selected.get(other);
      if (other != facet && its != null) {
        without.and(its);
      }
    }
    return without;
  }
}
