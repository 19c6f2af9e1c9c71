package org.jalon.offer;

import org.hibernate.StatelessSession;

/**
 * One run at a time, of all processes that share the database: the change log is read by number, so
 * a run may not end before one with a smaller number. PostgreSQL frees the lock with the
 * transaction, also when the process dies.
 */
final class RunLock {

  /** Any number that nothing else in this database locks. */
  private static final long KEY = 0x4a616c6f6eL;

  private RunLock() {}

  static void await(StatelessSession session) {
    session
        .createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)", String.class)
        .setParameter("key", KEY)
        .getSingleResultOrNull();
  }
}
