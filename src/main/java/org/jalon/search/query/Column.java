package org.jalon.search.query;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jalon.search.Facet;

/** Columns of one segment, read once from its doc values into arrays. */
final class Column {

  private Column() {}

  /** Several values a document: those of document d stand from {@code offsets[d]} on. */
  record Multi(int[] offsets, int[] values) {

    boolean contains(int doc, int value) {
      for (int i = offsets[doc]; i < offsets[doc + 1]; i++) {
        if (values[i] == value) {
          return true;
        }
      }
      return false;
    }
  }

  /** One number a document; {@code missing} where there is none. */
  static int[] numbers(LeafReader reader, String field, int missing) throws IOException {
    int[] column = new int[reader.maxDoc()];
    Arrays.fill(column, missing);
    var values = DocValues.getSortedNumeric(reader, field);
    for (int doc = values.nextDoc();
        doc != SortedNumericDocValues.NO_MORE_DOCS;
        doc = values.nextDoc()) {
      column[doc] = (int) values.nextValue();
    }
    return column;
  }

  /** Several numbers a document. */
  static Multi numbers(LeafReader reader, String field) throws IOException {
    int[] offsets = new int[reader.maxDoc() + 1];
    int[] column = new int[reader.maxDoc() + 1];
    int size = 0;
    var values = DocValues.getSortedNumeric(reader, field);
    int next = values.nextDoc();
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      if (doc == next) {
        for (int i = 0; i < values.docValueCount(); i++) {
          if (size == column.length) {
            column = Arrays.copyOf(column, column.length * 2);
          }
          column[size++] = (int) values.nextValue();
        }
        next = values.nextDoc();
      }
      offsets[doc + 1] = size;
    }
    return new Multi(offsets, Arrays.copyOf(column, size));
  }

  /** The points of a geographic field as pairs: encoded latitude, encoded longitude. */
  static Multi points(LeafReader reader, String field) throws IOException {
    int[] offsets = new int[reader.maxDoc() + 1];
    int[] values = new int[2 * reader.maxDoc() + 2];
    int size = 0;
    var points = DocValues.getSortedNumeric(reader, field);
    int next = points.nextDoc();
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      if (doc == next) {
        for (int i = 0; i < points.docValueCount(); i++) {
          if (size + 2 > values.length) {
            values = Arrays.copyOf(values, values.length * 2);
          }
          long encoded = points.nextValue();
          values[size++] = (int) (encoded >>> 32);
          values[size++] = (int) encoded;
        }
        next = points.nextDoc();
      }
      offsets[doc + 1] = size;
    }
    return new Multi(offsets, Arrays.copyOf(values, size));
  }

  /** The values of a keyword field as numbers of {@code ordinals}. */
  static Multi keywords(LeafReader reader, String field, Ordinals ordinals) throws IOException {
    int[] offsets = new int[reader.maxDoc() + 1];
    int[] column = new int[reader.maxDoc() + 1];
    int size = 0;
    SortedSetDocValues values = DocValues.getSortedSet(reader, field);
    int[] global = new int[(int) values.getValueCount()];
    for (int i = 0; i < global.length; i++) {
      global[i] = ordinals.of(values.lookupOrd(i).utf8ToString());
    }
    int next = values.nextDoc();
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      if (doc == next) {
        for (int i = 0; i < values.docValueCount(); i++) {
          if (size == column.length) {
            column = Arrays.copyOf(column, column.length * 2);
          }
          column[size++] = global[(int) values.nextOrd()];
        }
        next = values.nextDoc();
      }
      offsets[doc + 1] = size;
    }
    return new Multi(offsets, Arrays.copyOf(column, size));
  }

  /**
   * Sets in {@code masks}, at {@code doc * stride + facet.ordinal()}, one bit for each value of the
   * facet: bit 0 for “not stated”, bit i + 1 for the facet's i-th code.
   */
  static void masks(LeafReader reader, Facet facet, int[] masks, int stride) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(reader, facet.parameter());
    int[] bits = new int[(int) values.getValueCount()];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = FacetBits.of(facet, values.lookupOrd(i).utf8ToString());
    }
    for (int doc = values.nextDoc();
        doc != SortedSetDocValues.NO_MORE_DOCS;
        doc = values.nextDoc()) {
      int mask = 0;
      for (int i = 0; i < values.docValueCount(); i++) {
        mask |= bits[(int) values.nextOrd()];
      }
      masks[doc * stride + facet.ordinal()] = mask;
    }
  }
}
