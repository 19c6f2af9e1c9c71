package org.jalon.search.visibility.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.jalon.search.index.OpenReader;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.search.visibility.VisibilitySearch.State;
import org.jalon.search.visibility.index.VisibilityDocuments;
import org.jalon.search.visibility.index.VisibilityGeneration;
import org.jalon.search.visibility.index.VisibilityIndexDefinition;
import org.jalon.search.visibility.index.VisibilityIndexState;

/** The index as one moment saw it: reader, columns and state belong together. */
final class VisibilitySnapshot extends OpenReader<VisibilityGeneration> {

  /** Some ten kilobytes each. */
  private static final int MOST_LANDINGS = 300;

  private final VisibilityIndexState indexed;
  private final Map<CacheKey, VisibilityColumns> columns;
  private final OpenValues open;
  private final Map<VisibilityFacet, FacetValues> values = new EnumMap<>(VisibilityFacet.class);
  private final List<Segment> segments = new ArrayList<>();
  private final Map<Landing, Found> landings = new ConcurrentHashMap<>();
  private final State state;

  private VisibilitySnapshot(
      VisibilityGeneration generation,
      IndexReader reader,
      VisibilityIndexState indexed,
      Map<CacheKey, VisibilityColumns> columns,
      OpenValues open) {
    super(generation, reader);
    this.indexed = indexed;
    this.columns = columns;
    this.open = open;
    for (VisibilityFacet facet : VisibilityFacet.values()) {
      values.put(facet, FacetValues.of(open.of(facet)));
    }
    int withdrawn = open.of(VisibilityFacet.STATE).find(VisibilityDocuments.WITHDRAWN);
    for (LeafReaderContext leaf : reader.leaves()) {
      segments.add(Segment.of(leaf, columns(leaf), withdrawn));
    }
    int offers = segments.stream().mapToInt(it -> it.current().cardinality()).sum();
    this.state = new State(true, indexed.sequence(), offers);
  }

  private VisibilityColumns columns(LeafReaderContext leaf) {
    VisibilityColumns known = columns.get(leaf.reader().getCoreCacheHelper().getKey());
    if (known == null) {
      throw new IllegalStateException("a segment of another snapshot");
    }
    return known;
  }

  /** Opens the generation as it was last committed; columns are read anew. */
  static VisibilitySnapshot open(VisibilityGeneration generation, VisibilityIndexState indexed) {
    return open(generation, indexed, Map.of(), OpenValues.empty());
  }

  /** Opens the same generation after a commit; only the columns of new segments are read. */
  VisibilitySnapshot reopen(VisibilityIndexState newState) {
    return open(generation(), newState, columns, open);
  }

  private static VisibilitySnapshot open(
      VisibilityGeneration generation,
      VisibilityIndexState indexed,
      Map<CacheKey, VisibilityColumns> known,
      OpenValues open) {
    IndexReader reader = generation.openReader();
    try {
      Map<CacheKey, VisibilityColumns> columns = new HashMap<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        CacheKey key = leaf.reader().getCoreCacheHelper().getKey();
        VisibilityColumns kept = known.get(key);
        columns.put(key, kept == null ? VisibilityColumns.read(leaf.reader(), open) : kept);
      }
      return new VisibilitySnapshot(generation, reader, indexed, columns, open);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a search without words found, worked out once a snapshot while there is room. */
  Found landing(Landing asked, Supplier<Found> search) {
    Found known = landings.get(asked);
    if (known != null) {
      return known;
    }
    Found found = search.get();
    if (landings.size() < MOST_LANDINGS) {
      landings.put(asked, found);
    }
    return found;
  }

  /**
   * A search without words or pasted numbers.
   *
   * @param day epoch day, which the order looks at
   */
  record Landing(
      Map<VisibilityFacet, Set<String>> selections, boolean withdrawn, int page, int day) {}

  /** JSON of a document's record. */
  String payload(int doc) {
    try {
      return reader()
          .storedFields()
          .document(doc, Set.of(VisibilityIndexDefinition.PAYLOAD))
          .get(VisibilityIndexDefinition.PAYLOAD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In how many documents a word stands, about. */
  int documents(Term term) {
    try {
      return reader().docFreq(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Segment> segments() {
    return segments;
  }

  /** The number of a value, -1 when no offer ever had it. */
  int number(VisibilityFacet facet, String value) {
    int number = open.of(facet).find(value);
    // Offers of a later snapshot may have brought it.
    return number < values(facet).codes().length ? number : -1;
  }

  FacetValues values(VisibilityFacet facet) {
    FacetValues known = values.get(facet);
    if (known == null) {
      throw new IllegalArgumentException("no facet: " + facet);
    }
    return known;
  }

  String label(VisibilityFacet facet, String code) {
    return facet == VisibilityFacet.ORGANISATION ? open.names().getOrDefault(code, "") : "";
  }

  VisibilityIndexState indexed() {
    return indexed;
  }

  State state() {
    return state;
  }
}
