package org.jalon.search.certification.query;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.language.TextFolding;
import org.jalon.search.certification.CertificationFacet;
import org.jalon.search.certification.CertificationQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a query lets through: text and offers as one set, and one set for each facet of which
 * something is selected.
 */
final class Filters {

  private static final CertificationFacet[] FACETS = CertificationFacet.values();

  private final CertificationSnapshot snapshot;
  private final CertificationQuery query;
  private final Map<CertificationFacet, Set<String>> selections =
      new EnumMap<>(CertificationFacet.class);
  private final Map<CertificationFacet, FixedBitSet> selected =
      new EnumMap<>(CertificationFacet.class);
  private final FixedBitSet base;
  private final FixedBitSet found;

  Filters(CertificationSnapshot snapshot, CertificationQuery query, @Nullable TextHits text) {
    this.snapshot = snapshot;
    this.query = query;
    query
        .selections()
        .forEach((facet, values) -> {
          if (!values.isEmpty()) {
            selections.put(facet, normal(facet, values));
          }
        });
    selections.forEach((facet, values) -> selected.put(facet, union(facet, values)));
    this.base = base(text);
    this.found = base.clone();
    selected.values().forEach(found::and);
  }

  /** Names are compared by their folded form. */
  private static Set<String> normal(CertificationFacet facet, Set<String> values) {
    boolean named = facet == CertificationFacet.CERTIFIER || facet == CertificationFacet.OPCO;
    return named
        ? values.stream().map(TextFolding::fold).collect(Collectors.toSet())
        : new HashSet<>(values);
  }

  private FixedBitSet union(CertificationFacet facet, Set<String> values) {
    FixedBitSet union = new FixedBitSet(snapshot.columns().maxDoc());
    Map<String, DocSet> sets = sets(facet);
    for (String value : values) {
      DocSet set = sets.get(value);
      if (set != null) {
        set.addTo(union);
      }
    }
    return union;
  }

  private FixedBitSet base(@Nullable TextHits text) {
    FixedBitSet all = snapshot.columns().docs().clone();
    if (text != null) {
      all.and(text.docs());
    }
    Set<String> offered = query.offered();
    if (offered != null) {
      FixedBitSet named = new FixedBitSet(snapshot.columns().maxDoc());
      for (String code : offered) {
        int doc = snapshot.columns().find(code);
        if (doc >= 0) {
          named.set(doc);
        }
      }
      all.and(named);
    }
    return all;
  }

  /** Value → its documents, of every facet, at the dates asked. */
  Map<String, DocSet> sets(CertificationFacet facet) {
    return switch (facet) {
      case STATE -> snapshot.day(query.today()).states();
      case PRO_A ->
          snapshot
              .outcomes()
              .at(query.written(), selections.getOrDefault(CertificationFacet.BRANCH, Set.of()));
      default -> snapshot.columns().values(facet);
    };
  }

  Set<String> selection(CertificationFacet facet) {
    return selections.getOrDefault(facet, Set.of());
  }

  /** What passes all of them; not to be changed. */
  FixedBitSet found() {
    return found;
  }

  /** What passes all but the facet's own; not to be changed. */
  FixedBitSet without(CertificationFacet facet) {
    if (!selected.containsKey(facet)) {
      return found;
    }
    FixedBitSet without = base.clone();
    for (CertificationFacet other : FACETS) {
      FixedBitSet its = selected.get(other);
      if (other != facet && its != null) {
        without.and(its);
      }
    }
    return without;
  }
}
