package org.jalon.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.jalon.language.TextFolding;
import org.jalon.search.Suggestion;
import org.jalon.search.index.CourseIndexDefinition;

/**
 * Names that offers have, for completion: sorted by every beginning of a word, so that “cui” finds
 * “CAP Cuisine”. The rarest of very many are left out; searches find them all the same.
 */
final class Names {

  /** Some 20 MB. */
  private static final int MOST = 40_000;

  private final List<Suggestion> names;
  private final String[] folded;

  /** Beginnings of words in the order of what follows: the name's number, then its position. */
  private final long[] beginnings;

  private final NameWords words;

  private Names(List<Suggestion> sorted) {
    this.names = sorted;
    this.folded = new String[sorted.size()];
    List<Long> starts = new ArrayList<>(sorted.size() * 6);
    for (int i = 0; i < folded.length; i++) {
      folded[i] = TextFolding.fold(sorted.get(i).text());
      for (int at = 0; at < folded[i].length(); at++) {
        boolean beginning =
            Character.isLetterOrDigit(folded[i].charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(folded[i].charAt(at - 1)));
        if (beginning) {
          starts.add((long) i << 32 | at);
        }
      }
    }
    starts.sort((a, b) -> compare(a, b));
    this.beginnings = starts.stream().mapToLong(Long::longValue).toArray();
    this.words = new NameWords(sorted, folded);
  }

  static Names of(Snapshot snapshot) {
    List<Suggestion> all = new ArrayList<>();
    collect(snapshot, CourseIndexDefinition.TITLE_NAME, Suggestion.Kind.COURSE, all);
    collect(snapshot, CourseIndexDefinition.BODY_NAME, Suggestion.Kind.ORGANISATION, all);
    collect(snapshot, CourseIndexDefinition.CERTIFICATION, Suggestion.Kind.CERTIFICATION, all);
    all.sort(Comparator.comparingInt(Suggestion::count).reversed().thenComparing(Suggestion::text));
    return new Names(List.copyOf(all.subList(0, Math.min(MOST, all.size()))));
  }

  private static void collect(
      Snapshot snapshot, String field, Suggestion.Kind kind, List<Suggestion> all) {
    Map<String, Integer> counts = new HashMap<>();
    for (LeafReaderContext leaf : snapshot.leaves()) {
      count(leaf.reader(), field, counts);
    }
    counts.forEach((text, count) -> all.add(new Suggestion(kind, text, count)));
  }

  private static void count(LeafReader reader, String field, Map<String, Integer> counts) {
    try {
      SortedSetDocValues values = DocValues.getSortedSet(reader, field);
      int[] byOrdinal = new int[(int) values.getValueCount()];
      Bits live = reader.getLiveDocs();
      for (int doc = values.nextDoc();
          doc != SortedSetDocValues.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        for (int i = 0; i < values.docValueCount(); i++) {
          long ordinal = values.nextOrd();
          byOrdinal[(int) ordinal] += live == null || live.get(doc) ? 1 : 0;
        }
      }
      for (int i = 0; i < byOrdinal.length; i++) {
        if (byOrdinal[i] > 0) {
          counts.merge(values.lookupOrd(i).utf8ToString(), byOrdinal[i], Integer::sum);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of all names. */
  NameWords words() {
    return words;
  }

  /**
   * Names that hold the words, the last of them perhaps unfinished; the most frequent first.
   *
   * @param limit at most so many of each kind
   */
  List<Suggestion> find(String text, int limit) {
    String wanted = TextFolding.fold(text);
    if (wanted.isEmpty() || limit < 1) {
      return List.of();
    }
    List<Suggestion> found = best(wanted, List.of(), limit);
    int border = wanted.lastIndexOf(' ');
    // “boulangerie cap” is “CAP Boulangerie” to whoever types it.
    return found.isEmpty() && border > 0
        ? best(wanted.substring(border + 1), List.of(wanted.substring(0, border).split(" ")), limit)
        : found;
  }

  private List<Suggestion> best(String beginning, List<String> others, int limit) {
    Map<Suggestion.Kind, PriorityQueue<Integer>> best = new HashMap<>();
    int last = -1;
    for (int i = first(beginning); i < beginnings.length && begins(i, beginning); i++) {
      int name = (int) (beginnings[i] >>> 32);
      if (name != last && holds(folded[name], others)) {
        keep(best.computeIfAbsent(names.get(name).kind(), k -> worstFirst()), name, limit);
      }
      last = name;
    }
    return best.values().stream()
        .flatMap(PriorityQueue::stream)
        .distinct()
        .sorted()
        .map(names::get)
        .toList();
  }

  private static PriorityQueue<Integer> worstFirst() {
    return new PriorityQueue<>(Comparator.reverseOrder());
  }

  /** Names are numbered by frequency: the smallest numbers are the best. */
  private static void keep(PriorityQueue<Integer> kept, int name, int limit) {
    if (kept.size() < limit) {
      if (!kept.contains(name)) {
        kept.add(name);
      }
    } else if (name < kept.element() && !kept.contains(name)) {
      kept.remove();
      kept.add(name);
    }
  }

  private static boolean holds(String name, List<String> words) {
    return words.stream().allMatch(name::contains);
  }

  private boolean begins(int i, String beginning) {
    return folded[(int) (beginnings[i] >>> 32)].startsWith(beginning, (int) beginnings[i]);
  }

  private int first(String beginning) {
    int low = 0;
    int high = beginnings.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      String name = folded[(int) (beginnings[middle] >>> 32)];
      if (compare(name, (int) beginnings[middle], beginning, 0) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(long one, long other) {
    return compare(
        folded[(int) (one >>> 32)], (int) one, folded[(int) (other >>> 32)], (int) other);
  }

  /** Alphabetical order of two texts from a position on. */
  private static int compare(String one, int from, String other, int otherFrom) {
    int length = Math.min(one.length() - from, other.length() - otherFrom);
    for (int i = 0; i < length; i++) {
      int order = one.charAt(from + i) - other.charAt(otherFrom + i);
      if (order != 0) {
        return order;
      }
    }
    return (one.length() - from) - (other.length() - otherFrom);
  }
}
