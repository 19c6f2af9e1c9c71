package org.jalon.search.visibility.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.search.visibility.index.BodyNames;
import org.jalon.search.visibility.index.VisibilityIndexDefinition;

/**
 * What filters, counts and sorts need of one segment, by document number. A segment never changes,
 * so its columns are read once.
 *
 * @param offers the documents that are offers, deleted ones included
 * @param sets of every facet but the bodies: there are too many of them
 * @param bodies number of the responsible body, -1 for none
 * @param starts epoch days, {@link #UNKNOWN} for none
 */
record VisibilityColumns(
    FixedBitSet offers, Map<VisibilityFacet, ValueSets> sets, int[] bodies, int[] starts) {

  static final int UNKNOWN = Integer.MAX_VALUE;

  static VisibilityColumns read(LeafReader reader, OpenValues values) throws IOException {
    Map<VisibilityFacet, ValueSets> sets = new EnumMap<>(VisibilityFacet.class);
    for (VisibilityFacet facet : VisibilityFacet.values()) {
      if (facet != VisibilityFacet.ORGANISATION) {
        sets.put(facet, ValueSets.read(reader, facet, values.of(facet)));
      }
    }
    readNames(reader, values.names());
    return new VisibilityColumns(offers(reader), sets, bodies(reader, values), starts(reader));
  }

  /** An offer is what has a state. */
  private static FixedBitSet offers(LeafReader reader) throws IOException {
    FixedBitSet offers = new FixedBitSet(reader.maxDoc());
    SortedSetDocValues states =
        DocValues.getSortedSet(reader, VisibilityIndexDefinition.field(VisibilityFacet.STATE));
    for (int doc = states.nextDoc();
        doc != SortedSetDocValues.NO_MORE_DOCS;
        doc = states.nextDoc()) {
      offers.set(doc);
    }
    return offers;
  }

  private static void readNames(LeafReader reader, Map<String, String> names) throws IOException {
    SortedSetDocValues named = DocValues.getSortedSet(reader, VisibilityIndexDefinition.BODY);
    for (long i = 0; i < named.getValueCount(); i++) {
      BodyNames.read(named.lookupOrd(i).utf8ToString(), names);
    }
  }

  private static int[] bodies(LeafReader reader, OpenValues values) throws IOException {
    int[] bodies = new int[reader.maxDoc()];
    Arrays.fill(bodies, -1);
    SortedSetDocValues sirets =
        DocValues.getSortedSet(
            reader, VisibilityIndexDefinition.field(VisibilityFacet.ORGANISATION));
    int[] numbers = ValueSets.numbers(sirets, values.of(VisibilityFacet.ORGANISATION));
    for (int doc = sirets.nextDoc();
        doc != SortedSetDocValues.NO_MORE_DOCS;
        doc = sirets.nextDoc()) {
      bodies[doc] = numbers[(int) sirets.nextOrd()];
    }
    return bodies;
  }

  private static int[] starts(LeafReader reader) throws IOException {
    int[] starts = new int[reader.maxDoc()];
    Arrays.fill(starts, UNKNOWN);
    SortedNumericDocValues days =
        DocValues.getSortedNumeric(reader, VisibilityIndexDefinition.START);
    for (int doc = days.nextDoc();
        doc != SortedNumericDocValues.NO_MORE_DOCS;
        doc = days.nextDoc()) {
      starts[doc] = (int) days.nextValue();
    }
    return starts;
  }

  ValueSets sets(VisibilityFacet facet) {
    return sets.getOrDefault(facet, ValueSets.NONE);
  }
}
