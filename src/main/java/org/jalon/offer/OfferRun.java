package org.jalon.offer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.jalon.lheo.Action;
import org.jalon.lheo.ContentHash;
import org.jalon.lheo.Formation;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFinding;
import org.jalon.offer.derive.Digest;
import org.jalon.offer.derive.OfferDeriver;
import org.jalon.run.Effect;
import org.jalon.run.Finding;
import org.jalon.run.Mender;
import org.jalon.run.RunCounts;
import org.jspecify.annotations.Nullable;

/**
 * One import of one source, in one transaction. Actions that have not changed are neither written
 * nor announced; those that no longer come are withdrawn by {@link #finish()}, not before. What is
 * not committed has never been.
 */
public final class OfferRun implements AutoCloseable {

  private static final int BATCH = 500;

  private final StatelessSession session;
  private final Transaction transaction;
  private final OfferSource source;
  private final FeedMark feed;
  private final Inspector inspector;
  private final OfferDeriver deriver;
  private final Instant started;
  private final LocalDate today;
  private final Clock clock;
  private final OfferStore store;
  private final long sequence;
  private final boolean inspectAll;
  private final KnownOffers known;
  private final FindingWriter findings;
  private final RunSql sql;
  private final OfferWriter writer;
  private final List<Finding> ofFile = new ArrayList<>();
  private final int[] standings = new int[Standing.values().length];
  private int read;
  private int added;
  private int changed;
  private int judgedAnew;
  private int findingCount;
  private @Nullable RunTally tally;

  OfferRun(
      StatelessSession session,
      OfferSource source,
      FeedMark feed,
      Inspector inspector,
      OfferDeriver deriver,
      Clock clock,
      OfferStore store) {
    this.session = session;
    this.source = source;
    this.feed = feed;
    this.inspector = inspector;
    this.deriver = deriver;
    this.clock = clock;
    this.started = clock.instant();
    this.today = LocalDate.now(clock);
    this.store = store;
    this.transaction = session.beginTransaction();
    RunLock.await(session);
    this.sequence = OfferStore.nextSequence(session);
    SourceRow before = session.get(SourceRow.class, source.key());
    this.inspectAll = before == null || !before.inspectionMark.equals(inspector.mark());
    session.upsert(sourceRow());
    this.known = KnownOffers.load(session, source.key());
    this.findings = new FindingWriter(session, source.key(), sequence, started);
    this.sql = new RunSql(session, source.key(), sequence, today);
    this.writer = new OfferWriter(session, source.key(), sequence, started, findings, sql);
  }

  private SourceRow sourceRow() {
    SourceRow row = new SourceRow();
    row.key = source.key();
    row.name = source.name();
    row.profile = source.profile().name().toLowerCase(java.util.Locale.ROOT);
    row.demonstration = source.demonstration();
    row.region = source.region();
    row.fileHash = OfferStore.mark(feed.hash());
    row.inspectionMark = inspector.mark();
    row.lastGood = started;
    return row;
  }

  /** The run's number. */
  public long number() {
    return sequence;
  }

  /** What the run has met so far; nothing is withdrawn before the end. */
  public RunTally soFar() {
    return tally(0);
  }

  private RunTally tally(int withdrawn) {
    return new RunTally(
        new RunCounts(read, added, changed, read - added - changed, withdrawn),
        standings[Standing.NOT_REGULATORY.ordinal()],
        standings[Standing.REJECTED.ordinal()],
        known.shown());
  }

  /** Takes a formation with its actions. */
  public void add(FormationInFile found) {
    if (found.formation().action().isEmpty()) {
      report(withoutAction(found));
      return;
    }
    ContentHash hash = new ContentHash(found.formation());
    for (int ordinal = 0; ordinal < found.formation().action().size(); ordinal++) {
      take(found, ordinal, hash);
    }
    if (Math.max(writer.size(), sql.size()) >= BATCH) {
      flush();
    }
  }

  /** Nothing of it can be an offer, and nothing of it may be lost without a word. */
  private static Finding withoutAction(FormationInFile found) {
    return new Finding(
        "LHO-02",
        Effect.REJECTED,
        found.formation().numero(),
        "formation/action",
        "",
        "",
        Optional.empty(),
        Mender.CARIF_OREF,
        found.line(),
        found.column());
  }

  private void flush() {
    writer.flush();
    findings.flush();
    sql.flush();
  }

  private void take(FormationInFile found, int ordinal, ContentHash hash) {
    read++;
    Formation formation = found.formation();
    Action action = formation.action().get(ordinal);
    String base = id(found, action, ordinal);
    String id = freeId(base);
    byte[] content = withFaults(hash.of(action), found.findings());
    KnownOffers.Known before = known.find(id);
    boolean same = before != null && before.same(content);
    if (before != null && same && !inspectAll && !before.dueAgain(today)) {
      standings[before.standing().ordinal()]++;
      return;
    }
    Inspection inspection = inspect(found, ordinal, base, id);
    standings[inspection.standing().ordinal()]++;
    if (before != null && same) {
      judge(before, inspection);
    } else {
      write(
          new OfferWriter.NewOffer(
              id,
              found,
              ordinal,
              content,
              deriver.derive(formation, action),
              inspection,
              inspector.twin(formation, ordinal),
              before));
    }
  }

  private void write(OfferWriter.NewOffer offer) {
    KnownOffers.Known before = offer.before();
    if (before == null) {
      added++;
    } else {
      changed++;
      sql.event(before.row(), before.withdrawn() ? "back" : "changed");
      tellOfRejection(before, offer.inspection().standing());
    }
    writer.add(offer);
  }

  /** The offer is as it was; what control says of it may not be. */
  private void judge(KnownOffers.Known before, Inspection inspection) {
    int hash = FindingWriter.hash(inspection.findings());
    LocalDate recheck = inspection.recheck().isPresent() ? inspection.recheck().get() : null;
    boolean sameFindings =
        hash == before.findingsHash() && inspection.standing() == before.standing();
    if (sameFindings && before.hasRecheck(recheck)) {
      return;
    }
    boolean flips =
        (before.standing() == Standing.REJECTED) != (inspection.standing() == Standing.REJECTED);
    sql.judge(new RunSql.Judged(before.row(), inspection.standing(), hash, recheck, flips));
    if (!sameFindings) {
      findings.replace(before.row(), inspection.findings());
      judgedAnew++;
    }
    tellOfRejection(before, inspection.standing());
  }

  private void tellOfRejection(KnownOffers.Known before, Standing now) {
    boolean was = before.standing() == Standing.REJECTED;
    if (was != (now == Standing.REJECTED)) {
      sql.event(before.row(), was ? "accepted" : "rejected");
    }
  }

  private Inspection inspect(FormationInFile found, int ordinal, String base, String id) {
    Inspection inspection = inspector.inspect(found, ordinal);
    if (id.equals(base)) {
      return inspection;
    }
    List<Finding> all = new ArrayList<>(inspection.findings());
    String number = found.formation().action().get(ordinal).numero();
    all.add(
        new Finding(
            "FLX-04",
            Effect.ALERT,
            number,
            "formation/action[" + (ordinal + 1) + "]/@numero",
            number,
            "",
            Optional.empty(),
            Mender.CARIF_OREF,
            found.line(),
            found.column()));
    return new Inspection(inspection.standing(), all, inspection.recheck());
  }

  /** What is wrong in the file's form may change while the content is understood the same. */
  private static byte[] withFaults(byte[] content, List<LheoFinding> faults) {
    if (faults.isEmpty()) {
      return content;
    }
    MessageDigest digest = Digest.sha256();
    digest.update(content);
    for (LheoFinding fault : faults) {
      String text = fault.code() + fault.path() + '\n' + fault.value() + '\n';
      digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
    return digest.digest();
  }

  private String id(FormationInFile found, Action action, int ordinal) {
    String number = action.numero().strip();
    return number.isEmpty()
        ? PublicId.ofUnnumbered(source.key(), formationKey(found), ordinal)
        : PublicId.of(source.key(), number);
  }

  /** A second action with the same number gets a suffix. */
  private String freeId(String base) {
    String id = base;
    for (int n = 2; !known.see(id); n++) {
      id = PublicId.duplicate(base, n);
    }
    return id;
  }

  private static String formationKey(FormationInFile found) {
    String number = found.formation().numero();
    return number.isEmpty() ? found.fragment() : number;
  }

  /** Keeps a finding about the file itself. */
  public void report(Finding finding) {
    ofFile.add(finding);
  }

  /**
   * The whole file has been read: withdraws what it no longer has, and says what the run would do.
   * Nobody sees any of it before {@link #commit()}.
   */
  public RunTally finish() {
    flush();
    List<Long> vanished = known.vanished();
    sql.withdraw(vanished);
    findings.replaceOfFile(ofFile);
    if (changed > 0) {
      sql.dropUnusedFormations();
    }
    if (added + changed + vanished.size() > 0) {
      sql.findTwins(started);
    }
    RunTally now = tally(vanished.size());
    tally = now;
    findingCount = RunRecord.countFindings(session, source.key());
    session.insert(row(RunStatus.COMMITTED, now, ""));
    sql.countRules();
    RunRecord.writeUnchecked(session, sequence, inspector.unchecked());
    return now;
  }

  /**
   * Makes the finished run visible.
   *
   * @return what it did
   */
  public RunCounts commit() {
    RunCounts counts = finished().counts();
    transaction.commit();
    store.committed(sequence, counts.changedAnything() || judgedAnew > 0);
    return counts;
  }

  /** Undoes the finished run, and keeps what it would have done as a report. */
  public void undo(RunStatus status, String why) {
    RunTally undone = finished();
    RunRecord record = RunRecord.read(session, sequence, inspector.unchecked());
    transaction.rollback();
    store.keep(row(status, undone, why), record);
  }

  private RunTally finished() {
    RunTally known = tally;
    if (known == null) {
      throw new IllegalStateException("the run has not been finished");
    }
    return known;
  }

  private RunRow row(RunStatus status, RunTally of, String fault) {
    RunRow run = OfferStore.row(sequence, source, feed, status, started, clock.instant(), fault);
    run.read = of.counts().read();
    run.added = of.counts().added();
    run.changed = of.counts().changed();
    run.unchanged = of.counts().unchanged();
    run.withdrawn = of.counts().withdrawn();
    run.notRegulatory = of.notRegulatory();
    run.rejected = of.rejected();
    run.findings = findingCount;
    return run;
  }

  /** Ends the run; what was not committed has never been. */
  @Override
  public void close() {
    try {
      if (transaction.isActive()) {
        transaction.rollback();
      }
      session.close();
    } finally {
      store.ended();
    }
  }
}
