package org.jalon.offer;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.jalon.lheo.Formation;
import org.jalon.lheo.LheoFragment;
import org.jalon.offer.derive.OfferDeriver;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads stored offers back, as streams. */
@Component
public class OfferArchive {

  private static final int FETCH_SIZE = 500;

  private final SessionFactory sessions;
  private final OfferDeriver deriver;

  OfferArchive(EntityManagerFactory factory, OfferDeriver deriver) {
    this.sessions = factory.unwrap(SessionFactory.class);
    this.deriver = deriver;
  }

  /** The number of the last committed run that touched an offer, 0 when there is none. */
  public long sequence() {
    try (StatelessSession session = sessions.openStatelessSession()) {
      Long last =
          session
              .createSelectionQuery("select max(changeSeq) from OfferRow", Long.class)
              .getSingleResultOrNull();
      return last == null ? 0 : last;
    }
  }

  /** Whether the offers are those of the demonstration. */
  public boolean demonstration() {
    try (StatelessSession session = sessions.openStatelessSession()) {
      return session
              .createSelectionQuery(
                  "select count(*) from SourceRow where demonstration", Long.class)
              .getSingleResult()
          > 0;
    }
  }

  /**
   * Calls back with every offer that a run later than {@code sequence} touched, withdrawn ones
   * included: with 0, with every offer. One that readers never saw is left out; one that control
   * keeps from them by now comes as withdrawn. One moment of the database is read.
   */
  public void forEachChangedAfter(long sequence, Consumer<ArchivedOffer> action) {
    try (StatelessSession session = sessions.openStatelessSession()) {
      Transaction transaction = session.beginTransaction();
      try (ScrollableResults<Object[]> rows =
          session
              .createSelectionQuery(
                  "select o.publicId, o.ordinal, coalesce(o.withdrawn, o.rejected), f.id, f.fragment,"
                      + " o.sourceKey from OfferRow o join FormationRow f on o.formationId = f.id"
                      + " where o.changeSeq > :sequence and o.published order by f.id, o.ordinal",
                  Object[].class)
              .setParameter("sequence", sequence)
              .setFetchSize(FETCH_SIZE)
              .scroll(ScrollMode.FORWARD_ONLY)) {
        Formations formations = new Formations();
        while (rows.next()) {
          action.accept(read(rows.get(), formations));
        }
      }
      transaction.commit();
    }
  }

  private ArchivedOffer read(Object[] row, Formations formations) {
    Formation formation = formations.read((Long) row[3], (String) row[4]);
    var offered = formation.action().get((Integer) row[1]);
    return new ArchivedOffer(
        (String) row[0],
        (String) row[5],
        formation,
        offered,
        deriver.derive(formation, offered),
        Optional.ofNullable((LocalDate) row[2]));
  }

  /** Offers come sorted by formation: the last one read is the one most often needed. */
  private static final class Formations {
    private long id = -1;
    private @Nullable Formation last;

    Formation read(long wanted, String fragment) {
      Formation known = last;
      if (known == null || id != wanted) {
        known = LheoFragment.read(fragment);
        last = known;
        id = wanted;
      }
      return known;
    }
  }
}
