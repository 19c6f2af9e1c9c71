package org.jalon.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSort;
import org.jalon.search.Facet;
import org.jalon.search.FacetCounts;
import org.jalon.search.SearchArea;
import org.jalon.vocabulary.CourseKind;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the documents that the words match: filters, counts and ranks them over the
 * columns.
 *
 * <p>A document that fails one facet's selection alone still counts in that facet, which is what
 * “leaving out its own selection” means; so no second pass is needed.
 */
final class CourseCollector implements Collector {

  private static final Facet[] FACETS = Facet.values();
  private static final int GROUPS = FacetGroup.COUNT;

  private final Snapshot snapshot;
  private final CourseQuery query;
  private final CourseSort sort;
  private final boolean scored;
  private final AreaFilter area;
  private final boolean anywhere;
  private final @Nullable Rings rings;
  private final int ring;
  private final int[] withinCounts;
  private final int freeWeek;
  private final @Nullable CellCounter cells;
  private final int today;
  private final int[] selected = new int[FACETS.length];
  private final FacetCounter[] counters = new FacetCounter[GROUPS];
  private final int[][] counts = new int[FACETS.length][Integer.SIZE];
  private final TopHits hits;
  private int total;
  private int stated;
  private int ended;
  private int remote;
  private int otherWeeks;

  /**
   * @param size how many of the first hits are kept
   * @param cells counts the places of all hits, or null
   */
  CourseCollector(Snapshot snapshot, CourseQuery query, int size, @Nullable CellCounter cells) {
    this.snapshot = snapshot;
    this.query = query;
    this.anywhere = query.area() instanceof SearchArea.France;
    this.area = AreaFilter.of(query.area(), snapshot);
    this.cells = cells;
    this.freeWeek = query.week().bits();
    if (query.area() instanceof SearchArea.Around around) {
      this.rings = new Rings(around);
      this.ring = rings.of(around.radiusKm());
      this.withinCounts = new int[rings.radii().length];
    } else {
      this.rings = null;
      this.ring = 0;
      this.withinCounts = new int[0];
    }
    this.sort = Rank.effective(query.sort(), rings != null);
    this.scored = sort == CourseSort.RELEVANCE && !query.text().isEmpty();
    this.today = (int) query.today().toEpochDay();
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

  @Override
  public ScoreMode scoreMode() {
    return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public Segment getLeafCollector(LeafReaderContext leaf) {
    return segment(leaf, null);
  }

  /**
   * @param near in which ring a document lies, when a circle is asked
   */
  Segment segment(LeafReaderContext leaf, Rings.@Nullable OfDocument near) {
    SegmentColumns columns = snapshot.columns(leaf);
    return new Segment(columns, leaf.docBase, snapshot.costs(leaf, today), near);
  }

  /** Counts and ranks the documents of one segment. */
  final class Segment implements LeafCollector {
    private final SegmentColumns columns;
    private final int[] numbers;
    private final int[] end;
    private final int[] week;
    private final int docBase;
    private final float[] costs;
    private final Rings.@Nullable OfDocument rings;
    private @Nullable Scorable scorer;

    Segment(SegmentColumns columns, int docBase, float[] costs, Rings.@Nullable OfDocument rings) {
      this.columns = columns;
      this.numbers = columns.numbers();
      this.end = columns.end();
      this.week = columns.week();
      this.docBase = docBase;
      this.costs = costs;
      this.rings = rings;
    }

    @Override
    public void setScorer(Scorable newScorer) {
      this.scorer = newScorer;
    }

    @Override
    public void collect(int doc) throws IOException {
      // Most documents that the words match lie elsewhere: they cost no more than this.
      byte at = rings == null ? 0 : rings.ring(doc);
      int from = doc * GROUPS;
      if (at == Rings.OUTSIDE || numbers[from] == 0) {
        return;
      }
      int failing = failing(from);
      if (failing == FacetCounter.FAILS_MORE) {
        return;
      }
      boolean passes = failing == FacetCounter.PASSES;
      boolean over = end[doc] < today;
      if (rings != null) {
        if (passes && (!over || query.withEnded()) && !clashes(doc)) {
          withinCounts[at]++;
        }
        if (at > ring) {
          return;
        }
      } else if (!anywhere && Double.isNaN(area.distance(columns, doc))) {
        return;
      }
      if (over && !query.withEnded()) {
        ended += passes ? 1 : 0;
        return;
      }
      if (clashes(doc)) {
        otherWeeks += passes ? 1 : 0;
        return;
      }
      if (!passes) {
        counters[failing].almost(numbers[from + failing]);
        return;
      }
      boolean allStated = freeWeek == 0 || week[doc] != 0;
      for (int group = 0; group < GROUPS; group++) {
        int combination = numbers[from + group];
        counters[group].hit(combination);
        allStated &= !counters[group].unstated(combination);
      }
      total++;
      stated += allStated ? 1 : 0;
      if (cells != null) {
        cells.add(columns, doc);
      }
      rank(doc, Rank.of(allStated, over, 0));
    }

    /** Distances and scores are dear: they are worked out for who may still come first. */
    private void rank(int doc, double base) throws IOException {
      switch (sort) {
        case DISTANCE -> hits.offer(base + metres(doc), docBase + doc);
        case START -> hits.offer(base + Rank.byStart(columns.starts(), doc, today), docBase + doc);
        case CHANGE -> hits.offer(base + Rank.byChange(columns.updated()[doc]), docBase + doc);
        case RELEVANCE -> {
          double cost = base + costs[doc];
          if (freeWeek != 0) {
            cost += Ranking.clashes(Integer.bitCount(week[doc] & ~freeWeek));
          }
          if (hits.wants(cost)) {
            cost += metres(doc) / 1000;
            if (scored && hits.wants(cost)) {
              cost += Ranking.words(Objects.requireNonNull(scorer).score());
            }
            hits.offer(cost, docBase + doc);
          }
        }
      }
    }

    /** Whether it meets, and only when the reader is not free. */
    private boolean clashes(int doc) {
      return freeWeek != 0 && week[doc] != 0 && (week[doc] & freeWeek) == 0;
    }

    /** The only group with a failing facet, or what {@link FacetCounter#verdict} says of all. */
    private int failing(int from) {
      int failing = FacetCounter.PASSES;
      for (int group = 0; group < GROUPS; group++) {
        int verdict = counters[group].verdict(numbers[from + group]);
        if (verdict != FacetCounter.PASSES) {
          if (verdict == FacetCounter.FAILS_MORE || failing != FacetCounter.PASSES) {
            return FacetCounter.FAILS_MORE;
          }
          failing = group;
        }
      }
      return failing;
    }

    private double metres(int doc) {
      return area instanceof AreaFilter.Circle circle ? circle.metres(columns.points(), doc) : 0;
    }

    /** Counts a fully remote offer that matches but stands outside the area. */
    void collectRemote(int doc) {
      if (!anywhere
          && end[doc] >= today
          && !clashes(doc)
          && failing(doc * GROUPS) == FacetCounter.PASSES
          && Double.isNaN(area.distance(columns, doc))) {
        remote++;
      }
    }
  }

  /** Every document has been collected: the counters are read out. */
  void finish() {
    for (FacetCounter counter : counters) {
      counter.addTo(counts);
    }
  }

  /** Radius → offers found in that circle; empty where no circle is asked. */
  Map<Integer, Integer> within() {
    Map<Integer, Integer> within = new LinkedHashMap<>();
    int sum = 0;
    for (int i = 0; i < withinCounts.length; i++) {
      sum += withinCounts[i];
      int radius = Objects.requireNonNull(rings).radii()[i];
      if (CourseQuery.RADII.contains(radius)) {
        within.put(radius, sum);
      }
    }
    return within;
  }

  /** Selected facet → offers found without its selection. */
  Map<Facet, Integer> without() {
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

  /** Offers that meet only when the reader is not free, and match everything else. */
  int otherWeeks() {
    return otherWeeks;
  }

  int total() {
    return total;
  }

  int stated() {
    return stated;
  }

  int ended() {
    return ended;
  }

  int remote() {
    return remote;
  }

  /** Offers of other training that everything but the kind filter lets through. */
  int other() {
    String other = CourseKind.OTHER.code();
    return selection(Facet.KIND).contains(other)
        ? 0
        : counts[Facet.KIND.ordinal()][
            Integer.numberOfTrailingZeros(FacetBits.of(Facet.KIND, other))];
  }

  TopHits hits() {
    return hits;
  }

  List<FacetCounts> facets() {
    List<FacetCounts> facets = new ArrayList<>(FACETS.length);
    for (Facet facet : FACETS) {
      int[] values = counts[facet.ordinal()];
      List<FacetCounts.Value> shown = new ArrayList<>(facet.codes().size() + 1);
      for (int i = 0; i < facet.codes().size(); i++) {
        String code = facet.codes().get(i);
        shown.add(new FacetCounts.Value(code, values[i + 1], selection(facet).contains(code)));
      }
      shown.add(
          new FacetCounts.Value(
              Facet.NOT_STATED, values[0], selection(facet).contains(Facet.NOT_STATED)));
      facets.add(new FacetCounts(facet, shown));
    }
    return facets;
  }
}
