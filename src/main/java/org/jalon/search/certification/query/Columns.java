package org.jalon.search.certification.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.search.certification.CertificationFacet;
import org.jalon.search.certification.index.CertificationIndexDefinition;

/**
 * What a generation's certifications are filtered, sorted and linked by, in arrays by document
 * number; some 500 bytes each. A generation never changes once it is whole, so it is read once.
 *
 * @param docs the documents that are certifications
 * @param codes empty for what is none
 * @param active 1, 0 or {@link #NOT_SAID}
 * @param ends epoch day, {@link #NOT_SAID}
 * @param decided epoch day, {@link #NOT_SAID}
 * @param levels {@link #NOT_SAID} where there is none
 * @param byAlias any of its codes → document
 */
record Columns(
    int maxDoc,
    FixedBitSet docs,
    String[] codes,
    String[] titles,
    int[] active,
    int[] ends,
    int[] decided,
    int[] levels,
    List<List<String>> predecessors,
    List<List<String>> successors,
    Map<String, Integer> byAlias,
    Map<CertificationFacet, Map<String, DocSet>> facets) {

  static final int NOT_SAID = Integer.MAX_VALUE;

  static Columns read(IndexReader reader) throws IOException {
    int maxDoc = reader.maxDoc();
    String[] codes = single(reader, CertificationIndexDefinition.CODE);
    FixedBitSet docs = new FixedBitSet(maxDoc);
    for (int doc = 0; doc < maxDoc; doc++) {
      if (!codes[doc].isEmpty()) {
        docs.set(doc);
      }
    }
    return new Columns(
        maxDoc,
        docs,
        codes,
        single(reader, CertificationIndexDefinition.LABEL),
        numbers(reader, CertificationIndexDefinition.ACTIVE),
        numbers(reader, CertificationIndexDefinition.END),
        numbers(reader, CertificationIndexDefinition.DECIDED),
        levels(reader),
        several(reader, CertificationIndexDefinition.PREDECESSOR),
        several(reader, CertificationIndexDefinition.SUCCESSOR),
        aliases(reader, codes),
        facets(reader));
  }

  private interface ValueReader {
    void read(int doc, String value);
  }

  /** Every value of a keyword field with its document, the documents in ascending order. */
  private static void forEach(IndexReader reader, String field, ValueReader values)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues column = DocValues.getSortedSet(leaf.reader(), field);
      String[] terms = new String[(int) column.getValueCount()];
      for (int i = 0; i < terms.length; i++) {
        terms[i] = column.lookupOrd(i).utf8ToString();
      }
      for (int doc = column.nextDoc();
          doc != SortedSetDocValues.NO_MORE_DOCS;
          doc = column.nextDoc()) {
        for (int i = 0; i < column.docValueCount(); i++) {
          values.read(leaf.docBase + doc, terms[(int) column.nextOrd()]);
        }
      }
    }
  }

  private static String[] single(IndexReader reader, String field) throws IOException {
    String[] column = new String[reader.maxDoc()];
    Arrays.fill(column, "");
    forEach(reader, field, (doc, value) -> column[doc] = value);
    return column;
  }

  private static List<List<String>> several(IndexReader reader, String field) throws IOException {
    List<List<String>> column = new ArrayList<>(reader.maxDoc());
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      column.add(List.of());
    }
    forEach(
        reader,
        field,
        (doc, value) -> {
          List<String> values = new ArrayList<>(column.get(doc));
          values.add(value);
          column.set(doc, List.copyOf(values));
        });
    return column;
  }

  private static int[] numbers(IndexReader reader, String field) throws IOException {
    int[] column = new int[reader.maxDoc()];
    Arrays.fill(column, NOT_SAID);
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), field);
      for (int doc = values.nextDoc();
          doc != SortedNumericDocValues.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        column[leaf.docBase + doc] = (int) values.nextValue();
      }
    }
    return column;
  }

  private static int[] levels(IndexReader reader) throws IOException {
    int[] column = new int[reader.maxDoc()];
    Arrays.fill(column, NOT_SAID);
    forEach(
        reader,
        CertificationFacet.LEVEL.parameter(),
        (doc, value) -> column[doc] = Integer.parseInt(value));
    return column;
  }

  /** A code that two have, such as a diploma code, is that of the one whose own code it is. */
  private static Map<String, Integer> aliases(IndexReader reader, String[] codes)
      throws IOException {
    Map<String, Integer> byAlias = new HashMap<>();
    forEach(
        reader,
        CertificationIndexDefinition.ALIAS,
        (doc, value) -> {
          if (value.equals(codes[doc])) {
            byAlias.put(value, doc);
          } else {
            byAlias.putIfAbsent(value, doc);
          }
        });
    return byAlias;
  }

  private static Map<CertificationFacet, Map<String, DocSet>> facets(IndexReader reader)
      throws IOException {
    Map<CertificationFacet, Map<String, DocSet>> facets = new EnumMap<>(CertificationFacet.class);
    for (CertificationFacet facet : CertificationFacet.values()) {
      DocLists lists = new DocLists();
      forEach(reader, facet.parameter(), (doc, value) -> lists.add(value, doc));
      facets.put(facet, lists.sets(reader.maxDoc()));
    }
    return facets;
  }

  /** The document whose code, or other code, this is; -1 when there is none. */
  int find(String code) {
    return Objects.requireNonNullElse(byAlias.get(code), -1);
  }

  /** Values of a facet, in their order, → documents; none of one that depends on the day. */
  Map<String, DocSet> values(CertificationFacet facet) {
    return facets.getOrDefault(facet, Map.of());
  }
}
