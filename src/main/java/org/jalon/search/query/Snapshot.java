package org.jalon.search.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSearch.State;
import org.jalon.search.MapView;
import org.jalon.search.SearchArea;
import org.jalon.search.index.Generation;
import org.jalon.search.index.OpenReader;
import org.jspecify.annotations.Nullable;

/** The index as one moment saw it: reader, columns and state belong together. */
final class Snapshot extends OpenReader<Generation> {

  /** A landing search holds some kilobytes. */
  private static final int MAX_LANDINGS = 500;

  /** Some ten kilobytes each. */
  private static final int MAX_MAPS = 200;

  private final Map<CourseQuery, Found> landings = new ConcurrentHashMap<>();
  private final Map<MapAsked, MapView> maps = new ConcurrentHashMap<>();
  private final CardShelf cards = new CardShelf();
  private volatile @Nullable Names names;
  private final Map<CacheKey, DayCosts> costs = new ConcurrentHashMap<>();
  private final IndexSearcher searcher;
  private final WordCache words;
  private final Map<CacheKey, SegmentColumns> columns;
  private final List<Combinations> combinations;
  private final List<int[][]> masks;
  private final OpenLists lists;
  private final State state;

  private Snapshot(
      Generation generation,
      IndexReader reader,
      Map<CacheKey, SegmentColumns> columns,
      List<Combinations> combinations,
      OpenLists lists,
      WordCache words,
      State state) {
    super(generation, reader);
    this.searcher = new IndexSearcher(reader);
    this.words = words;
    words.serve(searcher);
    this.columns = columns;
    this.combinations = combinations;
    this.masks = combinations.stream().map(Combinations::list).toList();
    this.lists = lists;
    this.state =
        new State(state.ready(), state.version(), state.updated(), offers(), state.demonstration());
  }

  private int offers() {
    int offers = 0;
    for (LeafReaderContext leaf : leaves()) {
      SegmentColumns segment = columns(leaf);
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        offers += segment.offer(doc) && (live == null || live.get(doc)) ? 1 : 0;
      }
    }
    return offers;
  }

  /** Opens the generation as it was last committed; columns are read anew. */
  static Snapshot open(Generation generation, State state) {
    List<Combinations> combinations =
        Arrays.stream(FacetGroup.values())
            .map(group -> new Combinations(group.facets().size()))
            .toList();
    return open(generation, state, Map.of(), combinations, new OpenLists(), new WordCache());
  }

  /** Opens the same generation after a commit; only the columns of new segments are read. */
  Snapshot reopen(State newState) {
    return open(generation(), newState, columns, combinations, lists, words);
  }

  private static Snapshot open(
      Generation generation,
      State state,
      Map<CacheKey, SegmentColumns> known,
      List<Combinations> combinations,
      OpenLists lists,
      WordCache words) {
    IndexReader reader = generation.openReader();
    Map<CacheKey, SegmentColumns> columns = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      CacheKey key = leaf.reader().getCoreCacheHelper().getKey();
      SegmentColumns kept = known.get(key);
      columns.put(
          key, kept == null ? SegmentColumns.read(leaf.reader(), combinations, lists) : kept);
    }
    return new Snapshot(generation, reader, columns, combinations, lists, words, state);
  }

  /** What a landing search found, worked out at most once a snapshot while there is room. */
  Found landing(CourseQuery query, Supplier<Found> search) {
    Found known = landings.get(query);
    if (known != null) {
      return known;
    }
    Found found = search.get();
    if (landings.size() < MAX_LANDINGS) {
      landings.put(query, found);
    }
    return found;
  }

  /** What a map shows of a landing search: see {@link #landing}. */
  MapView map(MapAsked asked, Supplier<MapView> search) {
    MapView known = maps.get(asked);
    if (known != null) {
      return known;
    }
    MapView found = search.get();
    if (maps.size() < MAX_MAPS) {
      maps.put(asked, found);
    }
    return found;
  }

  /** What {@link org.jalon.search.CourseSearch#map} is asked. */
  record MapAsked(CourseQuery query, SearchArea.Box frame, int columns, int points) {}

  /** The cards that were shown last. */
  CardShelf cards() {
    return cards;
  }

  /** The names for completion, made when they are first asked for. */
  Names names() {
    Names known = names;
    return known != null ? known : makeNames();
  }

  private synchronized Names makeNames() {
    Names made = names == null ? Names.of(this) : names;
    names = made;
    return made;
  }

  /** Whether anybody has asked for {@link #names()}. */
  boolean named() {
    return names != null;
  }

  /** What each offer of a segment costs that day, see {@link Ranking}; worked out once a day. */
  float[] costs(LeafReaderContext leaf, int today) {
    CacheKey key = leaf.reader().getCoreCacheHelper().getKey();
    DayCosts known = costs.get(key);
    if (known == null || known.day != today) {
      known = new DayCosts(today, Ranking.costs(columns(leaf), this, today));
      costs.put(key, known);
    }
    return known.costs;
  }

  private record DayCosts(int day, float[] costs) {}

  IndexSearcher searcher() {
    return searcher;
  }

  List<LeafReaderContext> leaves() {
    return reader().leaves();
  }

  SegmentColumns columns(LeafReaderContext leaf) {
    SegmentColumns segment = columns.get(leaf.reader().getCoreCacheHelper().getKey());
    if (segment == null) {
      throw new IllegalStateException("a segment of another snapshot");
    }
    return segment;
  }

  /** The masks of the group's combinations, by number. */
  int[][] combinations(FacetGroup group) {
    return masks.get(group.ordinal());
  }

  Ordinals departments() {
    return lists.departments();
  }

  Ordinals regions() {
    return lists.regions();
  }

  Ordinals certifications() {
    return lists.certifications();
  }

  State state() {
    return state;
  }
}
