package org.jalon.search.certification.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.search.certification.CertificationLinks.Step;

/**
 * The lines in which certifications replaced one another. A link counts whichever of its two ends
 * tells of it; links that turn in a circle are followed once.
 */
final class Chains {

  /** No line of the registers is a tenth as long; wrong data may be. */
  private static final int LONGEST = 100;

  private final Columns columns;
  private final Map<String, Set<String>> before = new HashMap<>();
  private final Map<String, Set<String>> after = new HashMap<>();

  Chains(Columns columns) {
    this.columns = columns;
    for (int doc = 0; doc < columns.maxDoc(); doc++) {
      String code = columns.codes()[doc];
      columns.predecessors().get(doc).forEach(predecessor -> link(predecessor, code));
      columns.successors().get(doc).forEach(successor -> link(code, successor));
    }
  }

  private void link(String older, String newer) {
    if (!older.equals(newer)) {
      before.computeIfAbsent(newer, _ -> new LinkedHashSet<>()).add(older);
      after.computeIfAbsent(older, _ -> new LinkedHashSet<>()).add(newer);
    }
  }

  /** The line that a code stands in, oldest first, the code itself included. */
  List<Step> of(String code) {
    Set<String> met = new LinkedHashSet<>();
    met.add(code);
    List<String> older = walk(code, before, met);
    List<String> newer = walk(code, after, met);
    List<Step> line = new ArrayList<>();
    older.reversed().forEach(other -> line.add(step(other)));
    line.add(step(code));
    newer.forEach(other -> line.add(step(other)));
    return line;
  }

  /** All that can be reached, each after everything met that leads to it where nothing turns. */
  private static List<String> walk(String from, Map<String, Set<String>> links, Set<String> met) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(links.getOrDefault(from, Set.of()));
    while (!open.isEmpty() && reached.size() < LONGEST) {
      String next = open.removeFirst();
      if (met.add(next)) {
        reached.add(next);
        open.addAll(links.getOrDefault(next, Set.of()));
      }
    }
    return inOrder(reached, links);
  }

  private static List<String> inOrder(Set<String> reached, Map<String, Set<String>> links) {
    Map<String, Integer> leading = new HashMap<>();
    for (String code : reached) {
      links.getOrDefault(code, Set.of()).forEach(next -> leading.merge(next, 1, Integer::sum));
    }
    List<String> ordered = new ArrayList<>(reached.size());
    Collection<String> left = new LinkedHashSet<>(reached);
    while (!left.isEmpty()) {
      // Where links turn nobody is first: then who was met first.
      String next =
          left.stream()
              .filter(code -> leading.getOrDefault(code, 0) == 0)
              .findFirst()
              .orElseGet(() -> left.iterator().next());
      left.remove(next);
      ordered.add(next);
      links.getOrDefault(next, Set.of()).forEach(later -> leading.merge(later, -1, Integer::sum));
    }
    return ordered;
  }

  private Step step(String code) {
    int doc = columns.find(code);
    boolean known = doc >= 0;
    return new Step(
        code,
        known ? columns.titles()[doc] : "",
        known,
        List.copyOf(after.getOrDefault(code, Set.of())));
  }
}
