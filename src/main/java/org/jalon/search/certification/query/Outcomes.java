package org.jalon.search.certification.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.certification.reconversion.Agreement;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.certification.reconversion.Outcome;
import org.jalon.certification.reconversion.Regime;

/**
 * The answer of the law for every certification, at a date and for some branches. What an agreement
 * names is judged by itself; of all others one of each sort.
 */
final class Outcomes {

  /** Some 20 KB each. */
  private static final int MOST_KEPT = 200;

  private static final byte NOT_JUDGED = Byte.MAX_VALUE;

  private final Columns columns;
  private final Agreements agreements;
  private final Judge judge;
  private final Targets targets;
  private final Named named;
  private final Map<Asked, Map<String, DocSet>> kept = new ConcurrentHashMap<>();

  private record Asked(Set<String> branches, LocalDate written) {}

  Outcomes(Columns columns, Agreements agreements, Judge judge) {
    this.columns = columns;
    this.agreements = agreements;
    this.judge = judge;
    this.targets = new Targets(columns);
    this.named = new Named(columns, agreements);
  }

  /**
   * Code of the outcome → documents; each certification has the best of its outcomes.
   *
   * @param branches IDCC; empty for all that have an agreement
   */
  Map<String, DocSet> at(LocalDate written, Set<String> branches) {
    boolean byBranch = Regime.on(written) == Regime.PRO_A;
    Asked asked = new Asked(byBranch ? Set.copyOf(branches) : Set.of(), written);
    Map<String, DocSet> known = kept.get(asked);
    if (known == null) {
      known = byBranch ? ofBranches(asked) : sets(sameForAllBranches(written));
      if (kept.size() >= MOST_KEPT) {
        kept.clear();
      }
      kept.put(asked, known);
    }
    return known;
  }

  private byte[] sameForAllBranches(LocalDate written) {
    byte[] best = unjudged();
    judge("", List.of(), written, targets.sorts(written), best);
    return best;
  }

  private Map<String, DocSet> ofBranches(Asked asked) {
    Set<String> branches = new TreeSet<>(asked.branches);
    if (branches.isEmpty()) {
      agreements.list().stream().map(Agreement::idcc).forEach(branches::add);
    }
    byte[] best = unjudged();
    int[] sorts = targets.sorts(asked.written);
    branches.forEach(idcc -> judge(idcc, agreements.ofBranch(idcc), asked.written, sorts, best));
    return sets(best);
  }

  private byte[] unjudged() {
    byte[] best = new byte[columns.maxDoc()];
    Arrays.fill(best, NOT_JUDGED);
    return best;
  }

  private void judge(
      String idcc, List<Agreement> ofBranch, LocalDate written, int[] sorts, byte[] best) {
    FixedBitSet oneByOne = named.docs(idcc);
    byte[] bySort = new byte[Arrays.stream(sorts).max().orElse(0) + 1];
    Arrays.fill(bySort, NOT_JUDGED);
    for (int doc = 0; doc < best.length; doc++) {
      if (!columns.docs().get(doc)) {
        continue;
      }
      byte outcome = oneByOne.get(doc) ? NOT_JUDGED : bySort[sorts[doc]];
      if (outcome == NOT_JUDGED) {
        outcome = (byte) judge.judge(targets.of(doc), idcc, written, ofBranch).outcome().ordinal();
        if (!oneByOne.get(doc)) {
          bySort[sorts[doc]] = outcome;
        }
      }
      best[doc] = (byte) Math.min(best[doc], outcome);
    }
  }

  /** Outcomes stand in their enumeration from the best to the least telling. */
  private Map<String, DocSet> sets(byte[] best) {
    Map<Outcome, FixedBitSet> bits = new EnumMap<>(Outcome.class);
    Outcome[] outcomes = Outcome.values();
    for (int doc = 0; doc < best.length; doc++) {
      if (best[doc] != NOT_JUDGED) {
        bits.computeIfAbsent(outcomes[best[doc]], _ -> new FixedBitSet(columns.maxDoc())).set(doc);
      }
    }
    Map<String, DocSet> sets = new TreeMap<>();
    bits.forEach((outcome, docs) -> sets.put(outcome.code(), DocSet.of(docs)));
    return sets;
  }
}
