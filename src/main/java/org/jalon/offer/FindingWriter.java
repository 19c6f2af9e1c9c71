package org.jalon.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.jalon.run.Edition;
import org.jalon.run.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the findings of offers. One that was there before, by rule and path, keeps the run and
 * the moment that found it first.
 */
final class FindingWriter {

  private final StatelessSession session;
  private final String sourceKey;
  private final long run;
  private final Instant now;
  private final Map<Long, List<Finding>> pending = new HashMap<>();

  private record Key(@Nullable Long offer, String rule, String path) {}

  private record First(long run, Instant since) {}

  FindingWriter(StatelessSession session, String sourceKey, long run, Instant now) {
    this.session = session;
    this.sourceKey = sourceKey;
    this.run = run;
    this.now = now;
  }

  /** A number that differs when rules, paths, values or what was expected differ. */
  static int hash(List<Finding> findings) {
    int hash = 0;
    for (Finding finding : findings) {
      int one = finding.rule().hashCode();
      one = 31 * one + finding.effect().name().hashCode();
      one = 31 * one + finding.path().hashCode();
      one = 31 * one + finding.value().hashCode();
      one = 31 * one + finding.expected().hashCode();
      hash = 31 * hash + one;
    }
    return hash;
  }

  /** From now on these are the offer's findings. */
  void replace(long offer, List<Finding> findings) {
    pending.put(offer, findings);
  }

  void flush() {
    if (pending.isEmpty()) {
      return;
    }
    List<FindingRow> before =
        session
            .createSelectionQuery(
                "from FindingRow where offerId in :offers and rule <> 'OFF-15'", FindingRow.class)
            .setParameter("offers", pending.keySet())
            .list();
    Map<Key, First> first = firsts(before);
    if (!before.isEmpty()) {
      session
          .createMutationQuery(
              "delete from FindingRow where offerId in :offers and rule <> 'OFF-15'")
          .setParameter("offers", pending.keySet())
          .executeUpdate();
    }
    List<FindingRow> rows = new ArrayList<>();
    pending.forEach((offer, found) -> found.forEach(f -> rows.add(row(offer, f, first))));
    session.insertMultiple(rows);
    pending.clear();
  }

  /** What is wrong with the file itself, in place of what was wrong with the one before. */
  void replaceOfFile(List<Finding> findings) {
    List<FindingRow> before =
        session
            .createSelectionQuery(
                "from FindingRow where sourceKey = :source and offerId is null", FindingRow.class)
            .setParameter("source", sourceKey)
            .list();
    Map<Key, First> first = firsts(before);
    if (!before.isEmpty()) {
      session.deleteMultiple(before);
    }
    session.insertMultiple(findings.stream().map(f -> row(null, f, first)).toList());
  }

  private static Map<Key, First> firsts(List<FindingRow> before) {
    Map<Key, First> first = new HashMap<>();
    for (FindingRow row : before) {
      first.put(new Key(row.offerId, row.rule, row.path), new First(row.runId, row.since));
    }
    return first;
  }

  private FindingRow row(@Nullable Long offer, Finding finding, Map<Key, First> firsts) {
    First first =
        firsts.getOrDefault(new Key(offer, finding.rule(), finding.path()), new First(run, now));
    FindingRow row = new FindingRow();
    row.sourceKey = sourceKey;
    row.offerId = offer;
    row.runId = first.run();
    row.since = first.since();
    row.rule = finding.rule();
    row.effect = finding.effect().name();
    row.path = finding.path();
    row.value = OfferRows.storable(finding.value());
    row.expected = OfferRows.storable(finding.expected());
    row.referential = finding.edition().map(Edition::referential).orElse("");
    row.edition = finding.edition().isPresent() ? finding.edition().get().date() : null;
    row.mender = finding.mender().name();
    row.line = finding.line();
    row.col = finding.column();
    return row;
  }
}
