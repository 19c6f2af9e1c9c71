package org.jalon.search.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.search.CourseQuery;
import org.jalon.search.Facet;
import org.jalon.search.FacetCounts;
import org.jalon.vocabulary.CourseKind;

/** The counters of one pass, which every segment adds to, and how they are read out. */
final class Tally {

  private static final Facet[] FACETS = Facet.values();

  private final CourseQuery query;
  private final int[] radii;
  private final int[] selected = new int[FACETS.length];

  /** By {@link FacetGroup}. */
  final FacetCounter[] counters = new FacetCounter[FacetGroup.COUNT];

  /** Offers by the ring they lie in, each counted once. */
  final int[] rings;

  final TopHits hits;
  int total;
  int stated;
  int ended;
  int remote;
  int otherWeeks;

  /**
   * @param radii kilometres of the rings, ascending; none without a circle
   * @param size how many of the first hits are kept
   */
  Tally(Snapshot snapshot, CourseQuery query, int[] radii, int size) {
    this.query = query;
    this.radii = radii;
    this.rings = new int[radii.length];
    this.hits = new TopHits(size);
    for (Facet facet : FACETS) {
      selected[facet.ordinal()] = FacetBits.of(facet, selection(facet));
    }
    for (FacetGroup group : FacetGroup.values()) {
      counters[group.ordinal()] = new FacetCounter(group, snapshot.combinations(group), selected);
    }
  }

  private Set<String> selection(Facet facet) {
    return query.selections().getOrDefault(facet, Set.of());
  }

  Found read() {
    int[][] counts = new int[FACETS.length][Integer.SIZE];
    for (FacetCounter counter : counters) {
      counter.addTo(counts);
    }
    return new Found(
        total,
        stated,
        hits,
        facets(counts),
        ended,
        remote,
        within(),
        without(),
        otherWeeks,
        other(counts));
  }

  /** Radius → offers found in that circle; empty where no circle is asked. */
  private Map<Integer, Integer> within() {
    Map<Integer, Integer> within = new LinkedHashMap<>();
    int sum = 0;
    for (int i = 0; i < rings.length; i++) {
      sum += rings[i];
      if (CourseQuery.RADII.contains(radii[i])) {
        within.put(radii[i], sum);
      }
    }
    return within;
  }

  /** Selected facet → offers found without its selection. */
  private Map<Facet, Integer> without() {
    Map<Facet, Integer> without = new EnumMap<>(Facet.class);
    for (FacetGroup group : FacetGroup.values()) {
      for (Facet facet : group.facets()) {
        if (!selection(facet).isEmpty()) {
          int more = counters[group.ordinal()].almostBut(group.facets().indexOf(facet));
          without.put(facet, total + more);
        }
      }
    }
    return without;
  }

  /** Offers of other training that everything but the kind filter lets through. */
  private int other(int[][] counts) {
    String other = CourseKind.OTHER.code();
    return selection(Facet.KIND).contains(other)
        ? 0
        : counts[Facet.KIND.ordinal()][
            Integer.numberOfTrailingZeros(FacetBits.of(Facet.KIND, other))];
  }

  private List<FacetCounts> facets(int[][] counts) {
    List<FacetCounts> facets = new ArrayList<>(FACETS.length);
    for (Facet facet : FACETS) {
      int[] values = counts[facet.ordinal()];
      Set<String> chosen = selection(facet);
      List<FacetCounts.Value> shown = new ArrayList<>(facet.codes().size() + 1);
      for (int i = 0; i < facet.codes().size(); i++) {
        String code = facet.codes().get(i);
        shown.add(new FacetCounts.Value(code, values[i + 1], chosen.contains(code)));
      }
      shown.add(
          new FacetCounts.Value(Facet.NOT_STATED, values[0], chosen.contains(Facet.NOT_STATED)));
      facets.add(new FacetCounts(facet, shown));
    }
    return facets;
  }
}
