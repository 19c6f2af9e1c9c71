package org.jalon.register.store;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.hibernate.JDBCException;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.jalon.register.LoadedEdition;
import org.jalon.register.RegisterFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The registers' tables as a whole: an edition replaces another in one transaction, or not. */
@Component
public class RegisterStore {

  private static final Logger LOG = LoggerFactory.getLogger(RegisterStore.class);

  private final SessionFactory sessions;
  private final ReentrantLock oneLoadAtATime = new ReentrantLock();

  RegisterStore(EntityManagerFactory factory) {
    this.sessions = factory.unwrap(SessionFactory.class);
  }

  /** What a load does within its transaction. */
  @FunctionalInterface
  public interface Filling {

    /**
     * @throws RegisterFileException to leave everything as it was
     */
    void fill(StatelessSession session) throws RegisterFileException, IOException;
  }

  /** Commits what the filling wrote, unless it throws. Loads follow each other. */
  public void replace(Filling filling) throws RegisterFileException, IOException {
    oneLoadAtATime.lock();
    try (StatelessSession session = sessions.openStatelessSession()) {
      Transaction transaction = session.beginTransaction();
      try {
        filling.fill(session);
        transaction.commit();
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    } finally {
      oneLoadAtATime.unlock();
    }
  }

  /** Reads within a transaction; empty when the database is away or not yet in its shape. */
  public <T> Optional<T> read(Function<StatelessSession, T> reading) {
    try {
      return Optional.of(sessions.fromStatelessTransaction(reading::apply));
    } catch (JDBCException e) {
      LOG.warn("The registers cannot be read from the database: {}", e.getMessage());
      return Optional.empty();
    }
  }

  /** The edition of a register that its table holds. */
  public static Optional<LoadedEdition> find(StatelessSession session, String register) {
    EditionRow row = session.get(EditionRow.class, register);
    return row == null
        ? Optional.empty()
        : Optional.of(
            new LoadedEdition(
                row.edition, row.loaded, row.rowCount, row.fileHash, row.fileName, row.complete));
  }

  /** Says which edition the register's table holds from this commit on. */
  public static void put(StatelessSession session, String register, LoadedEdition edition) {
    EditionRow row = new EditionRow();
    row.key = register;
    row.edition = edition.date();
    row.loaded = edition.loaded();
    row.rowCount = edition.rows();
    row.fileHash = edition.fileHash();
    row.fileName = edition.fileName();
    row.complete = edition.complete();
    session.upsert(row);
  }
}
