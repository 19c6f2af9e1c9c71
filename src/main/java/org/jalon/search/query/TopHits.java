package org.jalon.search.query;

import java.util.Arrays;

/**
 * The first {@code size} documents by rank, a bounded heap over primitive arrays: a page deep in
 * ten thousand results must not make ten thousand objects.
 */
public final class TopHits {

  private final double[] ranks;
  private final int[] docs;
  private int size;

  /**
   * @param size how many are kept
   */
  public TopHits(int size) {
    this.ranks = new double[size];
    this.docs = new int[size];
  }

  /** Whether any document is kept at all. */
  boolean any() {
    return ranks.length > 0;
  }

  /** Offers a document; lower ranks come first, equal ones by document number. */
  public void offer(double rank, int doc) {
    if (size < ranks.length) {
      ranks[size] = rank;
      docs[size] = doc;
      up(size++);
    } else if (ranks.length > 0 && before(rank, doc, 0)) {
      ranks[0] = rank;
      docs[0] = doc;
      down();
    }
  }

  /** Whether a document of this rank, or of a worse one, can still be among the first. */
  boolean wants(double rank) {
    return size < ranks.length || (ranks.length > 0 && rank <= ranks[0]);
  }

  private boolean before(double rank, int doc, int other) {
    int order = Double.compare(rank, ranks[other]);
    return order < 0 || (order == 0 && doc < docs[other]);
  }

  private void up(int from) {
    int child = from;
    while (child > 0) {
      int parent = (child - 1) / 2;
      if (!before(ranks[parent], docs[parent], child)) {
        return;
      }
      swap(parent, child);
      child = parent;
    }
  }

  private void down() {
    int parent = 0;
    while (true) {
      int last = parent;
      for (int child = 2 * parent + 1; child <= 2 * parent + 2; child++) {
        if (child < size && before(ranks[last], docs[last], child)) {
          last = child;
        }
      }
      if (last == parent) {
        return;
      }
      swap(parent, last);
      parent = last;
    }
  }

  private void swap(int a, int b) {
    double rank = ranks[a];
    ranks[a] = ranks[b];
    ranks[b] = rank;
    int doc = docs[a];
    docs[a] = docs[b];
    docs[b] = doc;
  }

  /** The documents from {@code offset} on, first rank first, with their ranks. */
  public Ranked[] sorted(int offset) {
    Ranked[] all = new Ranked[size];
    for (int i = 0; i < size; i++) {
      all[i] = new Ranked(ranks[i], docs[i]);
    }
    Arrays.sort(all);
    return offset >= size ? new Ranked[0] : Arrays.copyOfRange(all, offset, size);
  }

  /** A document; lower ranks come first. */
  public record Ranked(double rank, int doc) implements Comparable<Ranked> {
    @Override
    public int compareTo(Ranked other) {
      int order = Double.compare(rank, other.rank);
      return order != 0 ? order : Integer.compare(doc, other.doc);
    }
  }
}
