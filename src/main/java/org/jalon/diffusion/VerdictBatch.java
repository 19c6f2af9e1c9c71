package org.jalon.diffusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verdicts of some offers on their way to the database: only what differs is written. */
final class VerdictBatch {

  private final JudgingSql sql;
  private final Instant now;
  private final List<JudgingSql.Written> written = new ArrayList<>();
  private final List<JudgingSql.Changed> history = new ArrayList<>();
  private long sequence;
  private int changed;

  VerdictBatch(JudgingSql sql, Instant now) {
    this.sql = sql;
    this.now = now;
  }

  /** How many offers have other verdicts than before, or are judged for the first time. */
  int changed() {
    return changed;
  }

  void add(JudgedRow row, List<Verdict> judged) {
    JudgedRow.Before before = row.before();
    Optional<LocalDate> next =
        judged.stream().flatMap(verdict -> verdict.next().stream()).min(LocalDate::compareTo);
    long content = VerdictJson.content(judged);
    if (before == null) {
      changed++;
      keep(row, VerdictJson.write(judged), content, sequence(), next);
      return;
    }
    boolean sameVerdicts = before.content() == content;
    boolean sameOffer =
        before.judgedSeq() == row.changeSeq() && before.fingerprint() == row.fingerprint();
    if (sameVerdicts && sameOffer && before.next().equals(next)) {
      return;
    }
    changed += sameVerdicts ? 0 : 1;
    // An offer that changed is told anew even if its verdicts are the same: its title may differ.
    long changeSeq = sameVerdicts && sameOffer ? before.changeSeq() : sequence();
    keep(row, VerdictJson.write(since(row, before, judged)), content, changeSeq, next);
  }

  private void keep(
      JudgedRow row, String verdicts, long content, long changeSeq, Optional<LocalDate> next) {
    written.add(new JudgingSql.Written(row, verdicts, content, changeSeq, next));
  }

  private long sequence() {
    if (sequence == 0) {
      sequence = sql.nextSequence();
    }
    return sequence;
  }

  /** A state that stays keeps its day; one that became another is remembered. */
  private List<Verdict> since(JudgedRow row, JudgedRow.Before before, List<Verdict> judged) {
    Map<String, Verdict> stored = VerdictJson.read(before.verdicts());
    List<Verdict> dated = new ArrayList<>(judged.size());
    for (Verdict verdict : judged) {
      Verdict known = stored.get(verdict.consumer());
      if (known == null) {
        dated.add(verdict);
      } else if (known.state() == verdict.state()) {
        dated.add(verdict.since(known.since()));
      } else {
        dated.add(verdict);
        history.add(
            new JudgingSql.Changed(
                row.id(), verdict.consumer(), known.state().code(), verdict.state().code()));
      }
    }
    return dated;
  }

  /**
   * Writes what was added.
   *
   * @return the number that these changes bear, 0 when nothing is to be told
   */
  long store() {
    if (!written.isEmpty()) {
      sql.write(written);
    }
    if (!history.isEmpty()) {
      sql.writeHistory(history, now);
    }
    return sequence;
  }
}
