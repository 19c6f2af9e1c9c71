package org.jalon.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseHit;
import org.jalon.search.CourseLookup;
import org.jalon.search.CourseMarker;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseResults;
import org.jalon.search.CourseSearch;
import org.jalon.search.Facet;
import org.jalon.search.MapView;
import org.jalon.search.SearchArea;
import org.jalon.search.Suggestion;
import org.jalon.search.WeekFit;
import org.jalon.search.WeekMask;
import org.jalon.search.index.CourseIndexDefinition;
import org.jalon.search.index.CourseJson;
import org.jalon.search.index.Generation;
import org.jalon.search.index.StoredCard;
import org.jalon.vocabulary.CourseKind;
import org.springframework.stereotype.Component;

/** {@link CourseSearch} over Lucene: words by the index, everything else over columns. */
@Component
class LuceneCourseSearch implements CourseSearch {

  private static final int KIND = FacetGroup.NATURE.facets().indexOf(Facet.KIND);
  private static final int OTHER = FacetBits.of(Facet.KIND, CourseKind.OTHER.code());

  private static final SearchArea.Box EARTH = new SearchArea.Box(-90, -180, 90, 180);

  private final LiveIndex index;
  private final CourseJson json;

  LuceneCourseSearch(LiveIndex index, CourseJson json) {
    this.index = index;
    this.json = json;
  }

  @Override
  public CourseResults search(CourseQuery query) {
    try (Snapshot snapshot = index.acquire()) {
      Found found = landing(snapshot, query);
      return new CourseResults(
          found.total(),
          found.stated(),
          hits(snapshot, query, found),
          found.facets(),
          found.ended(),
          found.remote(),
          found.within(),
          found.without(),
          found.otherWeeks(),
          found.other());
    }
  }

  private static Found landing(Snapshot snapshot, CourseQuery query) {
    int size = query.page() * CourseQuery.PAGE_SIZE;
    return isLanding(query)
        ? snapshot.landing(query, () -> CoursePass.run(snapshot, query, size))
        : CoursePass.run(snapshot, query, size);
  }

  /** The first pages without words are asked for all day long, and touch every offer: kept. */
  private static boolean isLanding(CourseQuery query) {
    return query.text().isEmpty()
        && query.certifications().isEmpty()
        && query.page() == 1
        && query.week().isEmpty()
        && !(query.area() instanceof SearchArea.Around)
        // Every movement of a map is another frame: they would fill the room of all others.
        && !(query.area() instanceof SearchArea.Box);
  }

  @Override
  public int count(CourseQuery query) {
    try (Snapshot snapshot = index.acquire()) {
      return isLanding(query)
          ? landing(snapshot, query).total()
          : CoursePass.count(snapshot, query);
    }
  }

  private List<CourseHit> hits(Snapshot snapshot, CourseQuery query, Found found) {
    boolean circle = query.area() instanceof SearchArea.Around;
    AreaFilter area = AreaFilter.of(query.area(), snapshot);
    List<CourseHit> hits = new ArrayList<>(CourseQuery.PAGE_SIZE);
    for (TopHits.Ranked ranked : found.hits().sorted((query.page() - 1) * CourseQuery.PAGE_SIZE)) {
      OptionalDouble distance =
          circle
              ? OptionalDouble.of(distance(snapshot, area, ranked.doc()))
              : OptionalDouble.empty();
      CourseCard card = card(snapshot, ranked.doc()).at(query.today());
      hits.add(
          new CourseHit(
              card,
              distance,
              Rank.stated(ranked.rank()),
              WeekFit.of(new WeekMask(card.week()), query.week())));
    }
    return hits;
  }

  private static double distance(Snapshot snapshot, AreaFilter area, int doc) {
    LeafReaderContext leaf =
        snapshot.leaves().get(org.apache.lucene.index.ReaderUtil.subIndex(doc, snapshot.leaves()));
    return area.distance(snapshot.columns(leaf), doc - leaf.docBase);
  }

  private StoredCard card(Snapshot snapshot, int doc) {
    return snapshot.cards().take(doc, () -> read(snapshot, doc));
  }

  private StoredCard read(Snapshot snapshot, int doc) {
    try {
      StoredFields fields = snapshot.searcher().storedFields();
      return json.card(
          fields.document(doc, Generation.cardFields()).get(CourseIndexDefinition.CARD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<CourseCard> list(CourseQuery query, int limit) {
    try (Snapshot snapshot = index.acquire()) {
      Found found = CoursePass.run(snapshot, query, limit);
      return Arrays.stream(found.hits().sorted(0))
          .map(ranked -> card(snapshot, ranked.doc()).at(query.today()))
          .toList();
    }
  }

  @Override
  public List<CourseMarker> markers(CourseQuery query, int limit) {
    try (Snapshot snapshot = index.acquire()) {
      Found found = CoursePass.run(snapshot, query, limit);
      return markers(snapshot, found, limit, EARTH);
    }
  }

  private List<CourseMarker> markers(
      Snapshot snapshot, Found found, int limit, SearchArea.Box frame) {
    List<CourseMarker> markers = new ArrayList<>();
    for (TopHits.Ranked ranked : found.hits().sorted(0)) {
      CourseCard card = card(snapshot, ranked.doc()).card();
      for (CourseCard.Point place : card.places()) {
        if (markers.size() < limit && frame.holds(place.latitude(), place.longitude())) {
          markers.add(
              new CourseMarker(
                  card.id(),
                  card.title(),
                  place.latitude(),
                  place.longitude(),
                  place.approximate()));
        }
      }
    }
    return markers;
  }

  @Override
  public MapView map(CourseQuery query, SearchArea.Box frame, int columns, int points) {
    try (Snapshot snapshot = index.acquire()) {
      Snapshot.MapAsked asked = new Snapshot.MapAsked(query, frame, columns, points);
      return isLanding(query)
          ? snapshot.map(asked, () -> map(snapshot, asked))
          : map(snapshot, asked);
    }
  }

  private MapView map(Snapshot snapshot, Snapshot.MapAsked asked) {
    CellCounter cells = new CellCounter(asked.frame(), asked.columns());
    Found found = CoursePass.run(snapshot, asked.query(), asked.points(), cells);
    return cells.places() > asked.points()
        ? new MapView(found.total(), cells.cells(), List.of())
        : new MapView(
            found.total(), List.of(), markers(snapshot, found, asked.points(), asked.frame()));
  }

  @Override
  public List<Suggestion> suggest(String text, int limit) {
    try (Snapshot snapshot = index.acquire()) {
      return snapshot.names().find(text, limit);
    }
  }

  @Override
  public CourseLookup find(String id) {
    try (Snapshot snapshot = index.acquire()) {
      return snapshot
          .generation()
          .findPayload(id)
          .map(json::lookup)
          .orElseGet(CourseLookup.Unknown::new);
    }
  }

  @Override
  public Optional<CourseCard> card(String id, LocalDate today) {
    try (Snapshot snapshot = index.acquire()) {
      return snapshot.generation().findCard(id).map(json::card).map(card -> card.at(today));
    }
  }

  @Override
  public Map<String, Integer> countByDepartment(LocalDate today) {
    try (Snapshot snapshot = index.acquire()) {
      int[] counts = new int[snapshot.departments().size()];
      int[][] natures = snapshot.combinations(FacetGroup.NATURE);
      forEachOpen(
          snapshot,
          today,
          (columns, doc, _) -> {
            if (natures[columns.combination(doc, FacetGroup.NATURE)][KIND] != OTHER) {
              Column.Multi departments = columns.departments();
              for (int i = departments.offsets()[doc]; i < departments.offsets()[doc + 1]; i++) {
                counts[departments.values()[i]]++;
              }
            }
          });
      Map<String, Integer> byDepartment = new TreeMap<>();
      snapshot
          .departments()
          .all()
          .forEach((code, ordinal) -> {
            if (counts[ordinal] > 0) {
              byDepartment.put(code, counts[ordinal]);
            }
          });
      return byDepartment;
    }
  }

  @Override
  public List<String> listIds(int part, int size, LocalDate today) {
    try (Snapshot snapshot = index.acquire()) {
      int[] docs = new int[size];
      int[] seen = new int[1];
      int from = part * size;
      forEachOpen(
          snapshot,
          today,
          (_, _, doc) -> {
            int rank = seen[0]++ - from;
            if (rank >= 0 && rank < size) {
              docs[rank] = doc;
            }
          });
      int found = Math.clamp(seen[0] - (long) from, 0, size);
      return Arrays.stream(docs, 0, found)
          .mapToObj(doc -> read(snapshot, doc).card().id())
          .toList();
    }
  }

  private interface OfferVisitor {
    void visit(SegmentColumns columns, int segmentDoc, int doc);
  }

  /** Visits every offer that is not over. */
  private static void forEachOpen(Snapshot snapshot, LocalDate today, OfferVisitor visitor) {
    int day = (int) today.toEpochDay();
    for (LeafReaderContext leaf : snapshot.leaves()) {
      SegmentColumns columns = snapshot.columns(leaf);
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        if ((live == null || live.get(doc)) && columns.offer(doc) && columns.end()[doc] >= day) {
          visitor.visit(columns, doc, leaf.docBase + doc);
        }
      }
    }
  }

  @Override
  public State state() {
    return index.state();
  }
}
