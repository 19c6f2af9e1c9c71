package org.jalon.offer;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jalon.lheo.FileFault;
import org.jalon.offer.derive.OfferDeriver;
import org.jalon.run.RunCounts;
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
   * Begins a run of one source: nothing of it shows before {@link OfferRun#commit()}, and closing
   * it without leaves everything as it was.
   *
   * @param fileHash hash of the file, kept to know it again
   */
  public OfferRun begin(OfferSource source, String fileHash) {
    oneRunAtATime.lock();
    try {
      return new OfferRun(
          sessions.openStatelessSession(),
          source,
          fileHash,
          deriver,
          clock,
          oneRunAtATime::unlock,
          this::publish);
    } catch (RuntimeException | Error failed) {
      oneRunAtATime.unlock();
      throw failed;
    }
  }

  private void publish(long sequence, RunCounts counts) {
    if (counts.changedAnything()) {
      events.publishEvent(new OffersChanged(sequence, false));
    }
  }

  /** Whether the last committed run of the source read this very file, with today's derivation. */
  public boolean holds(OfferSource source, String fileHash) {
    try (StatelessSession session = sessions.openStatelessSession()) {
      SourceRow row = session.get(SourceRow.class, source.key());
      return row != null && row.fileHash.equals(OfferRun.mark(fileHash));
    }
  }

  /** Keeps the refusal of a file as a run of its own; the source's offers stay as they were. */
  public void refuse(OfferSource source, String fileHash, FileFault fault) {
    sessions.inStatelessTransaction(session -> {
      RunRow run = new RunRow();
      run.id = OfferRun.nextSequence(session);
      run.sourceKey = source.key();
      run.started = clock.instant();
      run.finished = clock.instant();
      run.status = "refused";
      run.fileHash = fileHash;
      run.fault = fault.toString();
      session.insert(run);
    });
  }

  /** The keys of the sources that have offers. */
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
                  OfferSource.Profile.valueOf(row.profile.toUpperCase(java.util.Locale.ROOT)),
                  row.demonstration))
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
          session
              .createMutationQuery("delete from OfferRow where sourceKey in :keys")
              .setParameter("keys", keys)
              .executeUpdate();
          session
              .createMutationQuery("delete from FormationRow where sourceKey in :keys")
              .setParameter("keys", keys)
              .executeUpdate();
          session
              .createMutationQuery("delete from SourceRow where key in :keys")
              .setParameter("keys", keys)
              .executeUpdate();
          return OfferRun.nextSequence(session);
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
