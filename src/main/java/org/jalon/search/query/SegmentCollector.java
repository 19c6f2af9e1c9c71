package org.jalon.search.query;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.jalon.search.CourseSort;
import org.jspecify.annotations.Nullable;

/** Counts and ranks the documents of one segment. */
final class SegmentCollector implements LeafCollector {

  private static final int GROUPS = FacetGroup.COUNT;

  private final SegmentColumns columns;
  private final int[] numbers;
  private final int[] end;
  private final int[] week;
  private final int docBase;
  private final float[] costs;
  private final WordScores words;
  private final Rings.@Nullable OfDocument near;

  private final AreaFilter area;
  private final boolean anywhere;
  private final @Nullable Rings rings;
  private final int ring;
  private final CourseSort sort;
  private final boolean withEnded;
  private final int freeWeek;
  private final int today;
  private final @Nullable EveryHit every;

  private final Tally tally;
  private final TopHits hits;
  private final FacetCounter[] counters;

  /** Groups of which something is selected: the others let everything through. */
  private final int[] selective;

  SegmentCollector(
      CourseCollector pass,
      SegmentColumns columns,
      int docBase,
      float[] costs,
      WordScores words,
      Rings.@Nullable OfDocument near) {
    this.columns = columns;
    this.numbers = columns.numbers();
    this.end = columns.end();
    this.week = columns.week();
    this.docBase = docBase;
    this.costs = costs;
    this.words = words;
    this.near = near;
    this.area = pass.area;
    this.anywhere = pass.anywhere;
    this.rings = pass.rings;
    this.ring = rings == null ? 0 : rings.asked();
    this.sort = pass.sort;
    this.withEnded = pass.query.withEnded();
    this.freeWeek = pass.query.week().bits();
    this.today = pass.today;
    this.every = pass.every;
    this.tally = pass.tally;
    this.hits = tally.hits;
    this.counters = tally.counters;
    this.selective =
        Arrays.stream(FacetGroup.values())
            .mapToInt(Enum::ordinal)
            .filter(group -> counters[group].selective())
            .toArray();
  }

  /** The words are scored apart, see {@link WordScores}. */
  @Override
  public void setScorer(Scorable scorer) {
    // Nothing of it is needed.
  }

  @Override
  public void collect(int doc) throws IOException {
    // Most documents that the words match lie elsewhere: they cost no more than this.
    byte at = near == null ? 0 : near.ring(doc);
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
    if (near != null) {
      if (passes && (!over || withEnded) && !clashes(doc)) {
        tally.rings[at]++;
      }
      if (at > ring) {
        return;
      }
    } else if (!anywhere && Double.isNaN(area.distance(columns, doc))) {
      return;
    }
    if (over && !withEnded) {
      tally.ended += passes ? 1 : 0;
      return;
    }
    if (clashes(doc)) {
      tally.otherWeeks += passes ? 1 : 0;
      return;
    }
    if (!passes) {
      counters[failing].almost(numbers[from + failing]);
      return;
    }
    boolean stated = freeWeek == 0 || week[doc] != 0;
    for (int group : selective) {
      stated &= !counters[group].unstated(numbers[from + group]);
    }
    for (int group = 0; group < GROUPS; group++) {
      counters[group].hit(numbers[from + group]);
    }
    tally.total++;
    tally.stated += stated ? 1 : 0;
    if (every != null) {
      every.add(columns, doc);
    }
    rank(doc, at, Rank.of(stated, over, 0));
  }

  private void rank(int doc, byte at, double base) throws IOException {
    switch (sort) {
      case DISTANCE -> hits.offer(base + metres(doc), docBase + doc);
      case CHANGE -> hits.offer(base + Rank.byChange(columns.updated()[doc]), docBase + doc);
      case START -> hits.offer(base + Rank.byStart(columns.starts(), doc, today), docBase + doc);
      case RELEVANCE -> rankByCost(doc, at, base + costs[doc]);
    }
  }

  /** Distances and words are dear: each is worked out for who may still come first. */
  private void rankByCost(int doc, byte at, double base) throws IOException {
    double cost = base;
    if (freeWeek != 0) {
      cost += Ranking.clashes(Integer.bitCount(week[doc] & ~freeWeek));
    }
    double nearest = rings == null ? 0 : rings.innerKm(at);
    if (!hits.wants(cost + nearest + words.least())) {
      return;
    }
    cost += metres(doc) / 1000;
    if (hits.wants(cost + words.least())) {
      hits.offer(cost + words.cost(doc), docBase + doc);
    }
  }

  /** Whether it meets, and only when the reader is not free. */
  private boolean clashes(int doc) {
    return freeWeek != 0 && week[doc] != 0 && (week[doc] & freeWeek) == 0;
  }

  /** The only group with a failing facet, or what {@link FacetCounter#verdict} says of all. */
  private int failing(int from) {
    int failing = FacetCounter.PASSES;
    for (int group : selective) {
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
      tally.remote++;
    }
  }
}
