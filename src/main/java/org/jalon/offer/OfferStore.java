package org.jalon.offer;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jalon.offer.derive.OfferDeriver;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where runs bring offers. Runs follow each other: one at a time. */
@Component
public class OfferStore {

  private final SessionFactory sessions;
  private final OfferDeriver deriver;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final ReentrantLock oneRunAtATime = new ReentrantLock();

  OfferStore(
      EntityManagerFactory factory,
      OfferDeriver deriver,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sessions = factory.unwrap(SessionFactory.class);
    this.deriver = deriver;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Begins a run of one source, after any other run: nothing of it shows before {@link
   * OfferRun#commit()}, and closing it without leaves everything as it was.
   */
  public OfferRun begin(OfferSource source, FeedMark feed, Inspector inspector) {
    oneRunAtATime.lock();
    StatelessSession session = null;
    try {
      session = sessions.openStatelessSession();
      return new OfferRun(session, source, feed, inspector, deriver, clock, this);
    } catch (RuntimeException | Error failed) {
      if (session != null) {
        session.close();
      }
      ended();
      throw failed;
    }
  }

  void ended() {
    oneRunAtATime.unlock();
  }

  void committed(long sequence, boolean changedAnything) {
    if (changedAnything) {
      events.publishEvent(new OffersChanged(sequence, false));
    }
  }

  void keep(RunRow row, RunRecord record) {
    sessions.inStatelessTransaction(session -> {
      session.insert(row);
      record.write(session, row.id);
    });
  }

  static long nextSequence(StatelessSession session) {
    return session.createNativeQuery("select nextval('run_seq')", Long.class).getSingleResult();
  }

  /** A file is known again only while it would be understood the same way. */
  static String mark(String fileHash) {
    return fileHash + ':' + OfferDeriver.VERSION;
  }

  /**
   * Whether reading this very file could change nothing: the source's last committed run read it,
   * with the same derivation, rules and registers, and no offer is to be looked at again today.
   */
  public boolean holds(OfferSource source, String fileHash, Inspector inspector) {
    try (StatelessSession session = sessions.openStatelessSession()) {
      SourceRow row = session.get(SourceRow.class, source.key());
      return row != null
          && row.fileHash.equals(mark(fileHash))
          && row.inspectionMark.equals(inspector.mark())
          && session
                  .createSelectionQuery(
                      "select count(*) from OfferRow"
                          + " where sourceKey = :source and withdrawn is null and recheck <= :today",
                      Long.class)
                  .setParameter("source", source.key())
                  .setParameter("today", LocalDate.now(clock))
                  .getSingleResult()
              == 0;
    }
  }

  /**
   * Whether this very file was refused, held, dismissed or gone back behind when the source sent it
   * last: it need not be read, nor reported, every night anew.
   */
  public boolean refusedBefore(OfferSource source, String fileHash) {
    try (StatelessSession session = sessions.openStatelessSession()) {
      return session
          .createSelectionQuery(
              "from RunRow where sourceKey = :source and fileHash = :hash and status <> 'dry'"
                  + " order by id desc",
              RunRow.class)
          .setParameter("source", source.key())
          .setParameter("hash", fileHash)
          .setMaxResults(1)
          .uniqueResultOptional()
          .filter(run -> run.disowned || RunStatus.of(run.status) != RunStatus.COMMITTED)
          .isPresent();
    }
  }

  /** An operator goes back to an earlier file: the later ones are not taken again by themselves. */
  public void disownAfter(RunReport run) {
    sessions.inStatelessTransaction(session ->
        session
            .createMutationQuery(
                "update RunRow set disowned = true where sourceKey = :source and id > :run"
                    + " and status = 'committed' and fileHash <> :hash")
            .setParameter("source", run.source())
            .setParameter("run", run.number())
            .setParameter("hash", run.fileHash())
            .executeUpdate());
  }

  /**
   * Keeps the refusal of a file as a run of its own; the source's offers stay as they were.
   *
   * @param status {@link RunStatus#REFUSED}, or {@link RunStatus#DRY} when it was only tried
   */
  public void refuse(OfferSource source, FeedMark feed, RunStatus status, String fault) {
    sessions.inStatelessTransaction(session -> {
      Instant now = clock.instant();
      session.insert(row(nextSequence(session), source, feed, status, now, now, fault));
    });
  }

  /** The source was asked, and what it serves is what stands here already. */
  public void confirm(OfferSource source) {
    sessions.inStatelessTransaction(session ->
        session
            .createMutationQuery("update SourceRow set lastGood = :now where key = :key")
            .setParameter("now", clock.instant())
            .setParameter("key", source.key())
            .executeUpdate());
  }

  /** When what the source serves was last known to be what stands here; empty when never. */
  public Optional<Instant> findLastGood(String sourceKey) {
    try (StatelessSession session = sessions.openStatelessSession()) {
      return Optional.ofNullable(session.get(SourceRow.class, sourceKey)).map(row -> row.lastGood);
    }
  }

  /** An operator's last word on a held run. */
  public void dismiss(long run) {
    sessions.inStatelessTransaction(session ->
        session
            .createMutationQuery(
                "update RunRow set status = 'dismissed' where id = :run and status = 'held'")
            .setParameter("run", run)
            .executeUpdate());
  }

  static RunRow row(
      long number,
      OfferSource source,
      FeedMark feed,
      RunStatus status,
      Instant started,
      Instant finished,
      String fault) {
    RunRow run = new RunRow();
    run.id = number;
    run.sourceKey = source.key();
    run.started = started;
    run.finished = finished;
    run.status = status.stored();
    run.fileHash = feed.hash();
    run.fault = OfferRows.storable(fault);
    run.askedBy = feed.askedBy();
    run.fileName = OfferRows.storable(feed.fileName());
    run.bytes = feed.bytes();
    run.lheo = feed.lheo();
    run.fileOf = feed.fileOf().isPresent() ? feed.fileOf().getAsLong() : null;
    return run;
  }

  /** The sources that have offers. */
  public List<OfferSource> listSources() {
    try (StatelessSession session = sessions.openStatelessSession()) {
      return session
          .createSelectionQuery("from SourceRow order by key", SourceRow.class)
          .list()
          .stream()
          .map(row ->
              new OfferSource(
                  row.key,
                  row.name,
                  OfferSource.Profile.valueOf(row.profile.toUpperCase(Locale.ROOT)),
                  row.demonstration,
                  row.region))
          .toList();
    }
  }

  /**
   * Takes sources away with all their offers, without tombstones: for the demonstration, which was
   * never real.
   */
  public void drop(Set<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    long sequence =
        sessions.fromStatelessTransaction(session -> {
          RunLock.await(session);
          for (String rows : List.of("OfferRow", "FormationRow")) {
            session
                .createMutationQuery("delete from " + rows + " where sourceKey in :keys")
                .setParameter("keys", keys)
                .executeUpdate();
          }
          session
              .createMutationQuery("delete from SourceRow where key in :keys")
              .setParameter("keys", keys)
              .executeUpdate();
          return nextSequence(session);
        });
    events.publishEvent(new OffersChanged(sequence, true));
  }

  /** The withdrawal day of an offer; empty when it was never seen or is still there. */
  public Optional<LocalDate> findWithdrawal(String publicId) {
    try (StatelessSession session = sessions.openStatelessSession()) {
      return session
          .createSelectionQuery(
              "select withdrawn from OfferRow where publicId = :id", LocalDate.class)
          .setParameter("id", publicId)
          .uniqueResultOptional();
    }
  }
}
