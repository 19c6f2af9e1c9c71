package org.jalon.search.visibility.query;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.search.certification.query.DocSet;
import org.jalon.search.query.Ordinals;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.search.visibility.index.VisibilityIndexDefinition;

/**
 * Which documents of a segment have which value of a facet: one set a value.
 *
 * @param numbers of the values that the segment has
 * @param sets beside them
 */
record ValueSets(int[] numbers, DocSet[] sets) {

  /** Looking up one document takes as long as so many documents of a set that is walked through. */
  private static final int FEW = 256;

  static final ValueSets NONE = new ValueSets(new int[0], new DocSet[0]);

  static ValueSets read(LeafReader reader, VisibilityFacet facet, Ordinals ordinals)
      throws IOException {
    String field = VisibilityIndexDefinition.field(facet);
    SortedSetDocValues values = DocValues.getSortedSet(reader, field);
    int[] numbers = numbers(values, ordinals);
    int[] sizes = new int[numbers.length];
    forEach(values, (_, value) -> sizes[value]++);
    int[][] docs = new int[numbers.length][];
    for (int i = 0; i < docs.length; i++) {
      docs[i] = new int[sizes[i]];
    }
    int[] filled = new int[numbers.length];
    forEach(
        DocValues.getSortedSet(reader, field), (doc, value) -> docs[value][filled[value]++] = doc);
    DocSet[] sets = new DocSet[numbers.length];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = DocSet.of(docs[i], reader.maxDoc());
    }
    return new ValueSets(numbers, sets);
  }

  /** Numbers of a field's values in this segment → numbers in all segments. */
  static int[] numbers(SortedSetDocValues values, Ordinals ordinals) throws IOException {
    int[] numbers = new int[(int) values.getValueCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = ordinals.of(values.lookupOrd(i).utf8ToString());
    }
    return numbers;
  }

  private interface Pair {
    void read(int doc, int value);
  }

  private static void forEach(SortedSetDocValues values, Pair pair) throws IOException {
    for (int doc = values.nextDoc();
        doc != SortedSetDocValues.NO_MORE_DOCS;
        doc = values.nextDoc()) {
      for (int i = 0; i < values.docValueCount(); i++) {
        pair.read(doc, (int) values.nextOrd());
      }
    }
  }

  /** Sets the bits of the documents that have that value. */
  void addTo(FixedBitSet docs, int number) {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == number) {
        sets[i].addTo(docs);
      }
    }
  }

  /** Adds to each value's count how many of the documents have it. */
  void count(FixedBitSet docs, int[] counts) {
    int size = docs.cardinality();
    if (size == 0) {
      return;
    }
    // A number typed finds one offer: it is looked up in each set, no set is walked through.
    int[] few = size < docs.length() / FEW ? SetBits.list(docs, size) : null;
    for (int i = 0; i < numbers.length; i++) {
      counts[numbers[i]] += few == null ? sets[i].count(docs) : sets[i].count(few);
    }
  }
}
