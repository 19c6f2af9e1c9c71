package org.jalon.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.jalon.vocabulary.Delivery;

/**
 * One pass over the documents that the words match: filters, counts and ranks them over the
 * columns.
 *
 * <p>A document that fails one facet's selection alone still counts in that facet, which is what
 * “leaving out its own selection” means; so no second pass is needed.
 */
final class CourseCollector implements Collector {

  private static final Facet[] FACETS = Facet.values();
  private static final int REMOTE = FacetBits.of(Facet.DELIVERY, Delivery.REMOTE.code());

  private final Snapshot snapshot;
  private final CourseQuery query;
  private final CourseSort sort;
  private final AreaFilter area;
  private final boolean anywhere;
  private final int today;
  private final int[] filterFacets;
  private final int[] filterBits;
  private final boolean[] filterSoft;
  private final int[][] counts = new int[FACETS.length][Integer.SIZE];
  private final TopHits hits;
  private int total;
  private int stated;
  private int ended;
  private int remote;

  CourseCollector(Snapshot snapshot, CourseQuery query, int size) {
    this.snapshot = snapshot;
    this.query = query;
    this.anywhere = query.area() instanceof SearchArea.France;
    this.area = AreaFilter.of(query.area(), snapshot);
    this.sort =
        Rank.effective(
            query.sort(), !query.words().isEmpty(), query.area() instanceof SearchArea.Around);
    this.today = (int) query.today().toEpochDay();
    this.hits = new TopHits(size);
    List<Facet> selected = new ArrayList<>();
    for (Facet facet : FACETS) {
      if (!selection(facet).isEmpty()) {
        selected.add(facet);
      }
    }
    this.filterFacets = selected.stream().mapToInt(Facet::ordinal).toArray();
    this.filterBits = selected.stream().mapToInt(f -> FacetBits.of(f, selection(f))).toArray();
    this.filterSoft = new boolean[filterFacets.length];
    for (int i = 0; i < filterSoft.length; i++) {
      filterSoft[i] = selected.get(i).soft();
    }
  }

  private Set<String> selection(Facet facet) {
    return query.selections().getOrDefault(facet, Set.of());
  }

  @Override
  public ScoreMode scoreMode() {
    return sort == CourseSort.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) {
    return new Segment(snapshot.columns(leaf), leaf.docBase);
  }

  /** Counts and ranks the documents of one segment. */
  final class Segment implements LeafCollector {
    private final SegmentColumns columns;
    private final int[] masks;
    private final int docBase;
    private @org.jspecify.annotations.Nullable Scorable scorer;

    Segment(SegmentColumns columns, int docBase) {
      this.columns = columns;
      this.masks = columns.masks();
      this.docBase = docBase;
    }

    @Override
    public void setScorer(Scorable newScorer) {
      this.scorer = newScorer;
    }

    @Override
    public void collect(int doc) throws IOException {
      int from = doc * SegmentColumns.STRIDE;
      if (masks[from] == 0) {
        return;
      }
      int failed = -1;
      boolean allStated = true;
      for (int i = 0; i < filterFacets.length; i++) {
        int mask = masks[from + filterFacets[i]];
        if ((mask & filterBits[i]) == 0) {
          if (filterSoft[i] && mask == FacetBits.NOT_STATED) {
            allStated = false;
          } else if (failed >= 0) {
            return;
          } else {
            failed = filterFacets[i];
          }
        }
      }
      double distance = anywhere ? 0 : area.distance(columns, doc);
      boolean over = columns.end()[doc] < today;
      if (Double.isNaN(distance)) {
        remote += failed < 0 && !over && masks[from + Facet.DELIVERY.ordinal()] == REMOTE ? 1 : 0;
        return;
      }
      if (over && !query.withEnded()) {
        ended += failed < 0 ? 1 : 0;
        return;
      }
      if (failed >= 0) {
        count(failed, masks[from + failed]);
        return;
      }
      for (int facet = 0; facet < FACETS.length; facet++) {
        count(facet, masks[from + facet]);
      }
      total++;
      stated += allStated ? 1 : 0;
      hits.offer(Rank.of(allStated, over, key(doc, distance)), docBase + doc);
    }

    private double key(int doc, double distance) throws IOException {
      return switch (sort) {
        case DISTANCE -> distance;
        case START -> Rank.byStart(columns.starts(), doc, today);
        case RELEVANCE -> scorer == null ? 0 : -scorer.score();
      };
    }

    private void count(int facet, int mask) {
      int[] values = counts[facet];
      for (int rest = mask; rest != 0; rest &= rest - 1) {
        values[Integer.numberOfTrailingZeros(rest)]++;
      }
    }
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
    return selection(Facet.KIND).contains(CourseKind.OTHER.code())
        ? 0
        : counts[Facet.KIND.ordinal()][
            Integer.numberOfTrailingZeros(FacetBits.of(Facet.KIND, CourseKind.OTHER.code()))];
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
