package org.jalon.search.certification.query;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Gathers which documents have which value, in the order of the documents. */
final class DocLists {

  private final Map<String, Growing> lists = new TreeMap<>();

  private static final class Growing {
    private int[] docs = new int[4];
    private int size;

    void add(int doc) {
      if (size == docs.length) {
        docs = Arrays.copyOf(docs, size * 2);
      }
      docs[size++] = doc;
    }
  }

  void add(String value, int doc) {
    lists.computeIfAbsent(value, _ -> new Growing()).add(doc);
  }

  /** Values in their order → documents. */
  Map<String, DocSet> sets(int maxDoc) {
    Map<String, DocSet> sets = new TreeMap<>();
    lists.forEach(
        (value, list) -> sets.put(value, DocSet.of(Arrays.copyOf(list.docs, list.size), maxDoc)));
    return sets;
  }
}
