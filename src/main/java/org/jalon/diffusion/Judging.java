package org.jalon.diffusion;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jalon.diffusion.gate.JudgingDay;
import org.jalon.diffusion.gate.OfferFacts;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFragment;
import org.jalon.offer.derive.OfferDeriver;
import org.jalon.run.Finding;
import org.jalon.run.Progress;
import org.jalon.vocabulary.FlowState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the stored verdicts up to date, some hundred offers a transaction: what is interrupted has
 * nothing to undo, and goes on where it stopped.
 */
@Component
class Judging {

  private static final int BATCH = 500;

  private final JudgingSql sql;
  private final OfferJudge judge;
  private final OfferDeriver deriver;
  private final TransactionTemplate transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Judging(
      JudgingSql sql,
      OfferJudge judge,
      OfferDeriver deriver,
      TransactionTemplate transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sql = sql;
    this.judge = judge;
    this.deriver = deriver;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What a job did.
   *
   * @param passedOver offers that somebody was deleting
   * @param states by consumer, of the offers that were judged
   */
  record Tally(
      int judged, int changed, int passedOver, Map<String, Map<FlowState, Integer>> states) {}

  /** Whether somebody waits for the end. */
  enum Pace {
    /** As fast as it goes, on all processors. */
    FAST,
    /** On one, with as long a rest after each batch as it took: readers and the index go first. */
    GENTLE
  }

  /** What is stored is up to date as long as this stays the same. */
  record Position(long run, LocalDate day, Map<String, String> marks) {}

  Position position() {
    // First what fails while the database is not ready: the registers would only take it as absent.
    long run = sql.lastRun();
    JudgingDay today = judge.today();
    return new Position(run, today.day(), judge.marks(today));
  }

  /**
   * Judges offers that changed or whose day has come; all, when a consumer, a gate or a register
   * did.
   *
   * @throws org.springframework.dao.DataAccessException when the database is away: the batches
   *     before stay judged
   */
  Tally catchUp(Progress progress, Pace pace) {
    JudgingDay today = judge.today();
    Map<String, String> marks = judge.marks(today);
    return marks.equals(sql.marks())
        ? judge(sql.due(today.day()), today, progress, pace)
        : judgeAll(today, marks, progress, pace);
  }

  /** Judges every offer. */
  Tally judgeAll(Progress progress) {
    JudgingDay today = judge.today();
    return judgeAll(today, judge.marks(today), progress, Pace.FAST);
  }

  private Tally judgeAll(
      JudgingDay today, Map<String, String> marks, Progress progress, Pace pace) {
    Tally tally = judge(sql.all(), today, progress, pace);
    if (!Thread.currentThread().isInterrupted()) {
      transactions.executeWithoutResult(status -> {
        sql.awaitTurn();
        sql.writeMarks(marks);
      });
    }
    return tally;
  }

  /** Whether a run is bringing offers in: what it brings is judged when it is over. */
  boolean runUnderway() {
    return sql.runUnderway();
  }

  private Tally judge(long[] ids, JudgingDay today, Progress progress, Pace pace) {
    Job job = new Job(today, pace);
    for (int from = 0; from < ids.length; from += BATCH) {
      long[] some = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + BATCH));
      long begun = System.nanoTime();
      transactions.executeWithoutResult(status -> job.judge(some));
      progress.add(some.length);
      if (pace == Pace.GENTLE && !rested(System.nanoTime() - begun)) {
        break;
      }
    }
    progress.end();
    if (job.sequence > 0) {
      events.publishEvent(new VerdictsChanged(job.sequence));
    }
    return new Tally(job.judged, job.changed, ids.length - job.judged, job.states);
  }

  /** Whether the site goes on: otherwise the rest is judged at its next start. */
  private static boolean rested(long nanos) {
    try {
      Thread.sleep(Duration.ofNanos(nanos));
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private record JudgedOffer(JudgedRow row, List<Verdict> verdicts) {}

  /** Rows of a formation come one after another. */
  private static List<List<JudgedRow>> byFormation(List<JudgedRow> rows) {
    List<List<JudgedRow>> formations = new ArrayList<>();
    long last = -1;
    for (JudgedRow row : rows) {
      if (formations.isEmpty() || row.formation() != last) {
        formations.add(new ArrayList<>(1));
        last = row.formation();
      }
      formations.getLast().add(row);
    }
    return formations;
  }

  /** The offers of one call, batch by batch. */
  private final class Job {

    private final JudgingDay today;
    private final Pace pace;
    private final Map<String, Map<FlowState, Integer>> states = new LinkedHashMap<>();
    private int judged;
    private int changed;
    private long sequence;

    Job(JudgingDay today, Pace pace) {
      this.today = today;
      this.pace = pace;
    }

    void judge(long[] ids) {
      sql.awaitTurn();
      List<JudgedRow> rows = sql.read(ids);
      Map<Long, String> fragments = sql.fragments(rows);
      Map<Long, List<Finding>> findings = sql.findings(rows);
      List<List<JudgedRow>> formations = byFormation(rows);
      Stream<List<JudgedRow>> work =
          pace == Pace.FAST ? formations.parallelStream() : formations.stream();
      List<JudgedOffer> offers =
          work.flatMap(formation -> judge(formation, fragments, findings).stream()).toList();
      VerdictBatch batch = new VerdictBatch(sql, clock.instant());
      for (JudgedOffer offer : offers) {
        offer.verdicts().forEach(this::count);
        batch.add(offer.row(), offer.verdicts());
      }
      sequence = Math.max(sequence, batch.store());
      judged += rows.size();
      changed += batch.changed();
    }

    /** The fragment is read once for all its offers. */
    private List<JudgedOffer> judge(
        List<JudgedRow> formation, Map<Long, String> fragments, Map<Long, List<Finding>> findings) {
      FormationInFile found =
          LheoFragment.readInFile(fragments.getOrDefault(formation.getFirst().formation(), ""));
      return formation.stream()
          .map(row -> {
            List<Finding> said = findings.getOrDefault(row.id(), List.of());
            return new JudgedOffer(row, judge.judge(facts(row, found, said), today));
          })
          .toList();
    }

    private OfferFacts facts(JudgedRow row, FormationInFile found, List<Finding> findings) {
      return new OfferFacts(
          found,
          row.ordinal(),
          deriver.derive(found.formation(), found.formation().action().get(row.ordinal())),
          row.standing(),
          row.region(),
          row.demonstration(),
          row.withdrawn(),
          findings);
    }

    private void count(Verdict verdict) {
      states
          .computeIfAbsent(verdict.consumer(), consumer -> new EnumMap<>(FlowState.class))
          .merge(verdict.state(), 1, Integer::sum);
    }
  }
}
