package org.jalon.offer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.jalon.lheo.Action;
import org.jalon.lheo.ContentHash;
import org.jalon.lheo.Formation;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFinding;
import org.jalon.offer.derive.OfferDeriver;
import org.jalon.run.Effect;
import org.jalon.run.Finding;
import org.jalon.run.Mender;
import org.jalon.run.RunCounts;

/**
 * One import of one source, in one transaction. Actions that have not changed are neither written
 * nor announced; those that no longer come are withdrawn at {@link #commit()}, not before.
 */
public final class OfferRun implements AutoCloseable {

  /** Findings kept a run; more are counted only. */
  private static final int MAX_FINDINGS = 10_000;

  private static final int BATCH = 500;

  private final StatelessSession session;
  private final Transaction transaction;
  private final OfferSource source;
  private final String fileHash;
  private final OfferDeriver deriver;
  private final Clock clock;
  private final Instant started;
  private final Runnable onClose;
  private final Listener listener;
  private final long sequence;
  private final KnownOffers known;
  private final OfferWriter writer;
  private final Set<String> seen = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private int findingCount;
  private int read;
  private int added;
  private int changed;

  /** Told of a committed run. */
  interface Listener {
    void committed(long sequence, RunCounts counts);
  }

  OfferRun(
      StatelessSession session,
      OfferSource source,
      String fileHash,
      OfferDeriver deriver,
      Clock clock,
      Runnable onClose,
      Listener listener) {
    this.session = session;
    this.source = source;
    this.fileHash = fileHash;
    this.deriver = deriver;
    this.clock = clock;
    this.started = clock.instant();
    this.onClose = onClose;
    this.listener = listener;
    this.transaction = session.beginTransaction();
    this.sequence = nextSequence(session);
    SourceRow row = new SourceRow();
    row.key = source.key();
    row.name = source.name();
    row.profile = source.profile().name().toLowerCase(java.util.Locale.ROOT);
    row.demonstration = source.demonstration();
    row.fileHash = mark(fileHash);
    session.upsert(row);
    this.known = KnownOffers.load(session, source.key());
    this.writer = new OfferWriter(session, source.key(), sequence);
  }

  static long nextSequence(StatelessSession session) {
    return session.createNativeQuery("select nextval('run_seq')", Long.class).getSingleResult();
  }

  /** A file is known again only while it would be understood the same way. */
  static String mark(String fileHash) {
    return fileHash + ':' + OfferDeriver.VERSION;
  }

  /** Takes a formation with its actions. */
  public void add(FormationInFile found) {
    Formation formation = found.formation();
    for (LheoFinding finding : found.findings()) {
      report(
          new Finding(
              finding.code().name(),
              Effect.ALERT,
              formation.numero(),
              finding.path(),
              finding.value(),
              "",
              Optional.empty(),
              Mender.CARIF_OREF,
              finding.line(),
              finding.column()));
    }
    ContentHash hash = new ContentHash(formation);
    for (int ordinal = 0; ordinal < formation.action().size(); ordinal++) {
      take(found, ordinal, hash);
    }
    if (writer.size() >= BATCH) {
      writer.flush();
    }
  }

  private void take(FormationInFile found, int ordinal, ContentHash hash) {
    read++;
    Formation formation = found.formation();
    Action action = formation.action().get(ordinal);
    String id = freeId(found, action, ordinal);
    byte[] contentHash = hash.of(action);
    KnownOffers.Known before = known.find(id);
    if (before != null && before.same(contentHash)) {
      return;
    }
    if (before == null) {
      added++;
    } else {
      changed++;
    }
    writer.add(id, found, ordinal, contentHash, deriver.derive(formation, action), before);
  }

  /** The action's id; a second action with the same number gets a finding and a suffix. */
  private String freeId(FormationInFile found, Action action, int ordinal) {
    String number = action.numero().strip();
    String base =
        number.isEmpty()
            ? PublicId.ofUnnumbered(source.key(), formationKey(found), ordinal)
            : PublicId.of(source.key(), number);
    String id = base;
    for (int n = 2; !seen.add(id); n++) {
      id = PublicId.duplicate(base, n);
    }
    if (!id.equals(base)) {
      report(
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
    }
    return id;
  }

  private static String formationKey(FormationInFile found) {
    String number = found.formation().numero();
    return number.isEmpty() ? found.fragment() : number;
  }

  /** Keeps a finding with the run. */
  public void report(Finding finding) {
    findingCount++;
    if (findings.size() < MAX_FINDINGS) {
      findings.add(finding);
    }
  }

  /**
   * The whole file has been read: withdraws what it no longer has and makes the run visible.
   *
   * @return what the run did
   */
  public RunCounts commit() {
    writer.flush();
    int withdrawn = writer.withdraw(known.vanished(seen), java.time.LocalDate.now(clock));
    RunCounts counts = new RunCounts(read, added, changed, read - added - changed, withdrawn);
    writer.dropUnusedFormations(changed + withdrawn);
    session.insert(runRow(counts));
    writer.insertFindings(findings);
    transaction.commit();
    listener.committed(sequence, counts);
    return counts;
  }

  private RunRow runRow(RunCounts counts) {
    RunRow run = new RunRow();
    run.id = sequence;
    run.sourceKey = source.key();
    run.started = started;
    run.finished = clock.instant();
    run.status = "committed";
    run.fileHash = fileHash;
    run.read = counts.read();
    run.added = counts.added();
    run.changed = counts.changed();
    run.unchanged = counts.unchanged();
    run.withdrawn = counts.withdrawn();
    run.findings = findingCount;
    run.fault = "";
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
      onClose.run();
    }
  }
}
