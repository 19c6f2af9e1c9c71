package org.jalon.offer;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What a run says to the database about many rows at once. */
final class RunSql {

  private static final int BATCH = 5_000;

  private final StatelessSession session;
  private final String sourceKey;
  private final long sequence;
  private final LocalDate today;
  private final List<Event> events = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();

  private record Event(long offer, String what) {}

  /** An unchanged offer of which control now says something else. */
  record Judged(
      long offer,
      Standing standing,
      int findingsHash,
      @Nullable LocalDate recheck,
      boolean flips) {}

  RunSql(StatelessSession session, String sourceKey, long sequence, LocalDate today) {
    this.session = session;
    this.sourceKey = sourceKey;
    this.sequence = sequence;
    this.today = today;
  }

  LocalDate today() {
    return today;
  }

  void event(long offer, String what) {
    events.add(new Event(offer, what));
  }

  void judge(Judged offer) {
    judged.add(offer);
  }

  int size() {
    return Math.max(events.size(), judged.size());
  }

  void flush() {
    if (!events.isEmpty()) {
      batch(
          "insert into offer_event (offer_id, run_id, what) values (?, ?, ?)",
          events,
          (statement, event) -> {
            statement.setLong(1, event.offer());
            statement.setLong(2, sequence);
            statement.setString(3, event.what());
          });
      events.clear();
    }
    if (!judged.isEmpty()) {
      // Only an offer that readers begin or cease to see has to be indexed again.
      batch(
          "update offer set standing = ?, findings_hash = ?, recheck = ?,"
              + " rejected = case when ? then coalesce(rejected, ?) end,"
              + " published = published or not ?,"
              + " change_seq = case when ? then ? else change_seq end where id = ?",
          judged,
          this::bind);
      judged.clear();
    }
  }

  private void bind(PreparedStatement statement, Judged offer) throws SQLException {
    boolean rejected = offer.standing() == Standing.REJECTED;
    statement.setString(1, OfferRow.stored(offer.standing()));
    statement.setInt(2, offer.findingsHash());
    if (offer.recheck() == null) {
      statement.setNull(3, Types.DATE);
    } else {
      statement.setDate(3, Date.valueOf(offer.recheck()));
    }
    statement.setBoolean(4, rejected);
    statement.setDate(5, Date.valueOf(today));
    statement.setBoolean(6, rejected);
    statement.setBoolean(7, offer.flips());
    statement.setLong(8, sequence);
    statement.setLong(9, offer.offer());
  }

  private interface Binder<T> {
    void bind(PreparedStatement statement, T value) throws SQLException;
  }

  private <T> void batch(String sql, List<T> values, Binder<T> binder) {
    session.doWork(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (T value : values) {
          binder.bind(statement, value);
          statement.addBatch();
        }
        statement.executeBatch();
      }
    });
  }

  /** Marks the offers withdrawn today; their rows and fragments stay, their findings go. */
  void withdraw(List<Long> ids) {
    for (int from = 0; from < ids.size(); from += BATCH) {
      Long[] some = ids.subList(from, Math.min(ids.size(), from + BATCH)).toArray(Long[]::new);
      session.doWork(connection -> {
        run(
            connection,
            "update offer set withdrawn = ?, change_seq = ?, recheck = null, findings_hash = 0"
                + " where id = any (?)",
            Date.valueOf(today),
            sequence,
            connection.createArrayOf("bigint", some));
        run(
            connection,
            "delete from finding where offer_id = any (?)",
            connection.createArrayOf("bigint", some));
        run(
            connection,
            "insert into offer_event (offer_id, run_id, what)"
                + " select id, ?, 'withdrawn' from unnest(?) as id",
            sequence,
            connection.createArrayOf("bigint", some));
      });
    }
  }

  /** Fragments that no offer points to any more. */
  void dropUnusedFormations() {
    session.doWork(connection ->
        run(
            connection,
            "delete from formation f where f.source_key = ? and not exists"
                + " (select 1 from offer o where o.formation_id = f.id)",
            sourceKey));
  }

  /**
   * Rule OFF-15: offers of the source that look like one and the same. It is the only rule that
   * needs the other offers, so it is decided here, when all of them are known.
   */
  void findTwins(Instant now) {
    session.doWork(connection -> {
      // One pass over the source's offers: joins would be planned for a table as small as it was
      // before the run.
      run(
          connection,
          """
          create temporary table twin on commit drop as
          select id, ordinal, other from (
            select id, ordinal,
              first_value(number) over (partition by twin order by public_id) as other,
              row_number() over (partition by twin order by public_id) as n
            from offer where source_key = ? and withdrawn is null and twin is not null) t
          where n > 1
          """,
          sourceKey);
      run(
          connection,
          """
          delete from finding where source_key = ? and rule = 'OFF-15'
            and offer_id not in (select id from twin)
          """,
          sourceKey);
      run(
          connection,
          """
          insert into finding (id, source_key, offer_id, run_id, since, rule, effect, path, value,
            expected, referential, mender, line, col)
          select nextval('finding_seq'), ?, t.id, ?, ?, 'OFF-15', 'ALERT',
            'formation/action[' || (t.ordinal + 1) || ']', t.other, '', '', 'CARIF_OREF', 0, 0
          from twin t
          where t.id not in (
            select offer_id from finding where source_key = ? and rule = 'OFF-15')
          """,
          sourceKey,
          sequence,
          Timestamp.from(now),
          sourceKey);
    });
  }

  /** Counts the source's findings by rule, as they stand after the run. */
  void countRules() {
    session.doWork(connection ->
        run(
            connection,
            "insert into run_rule (run_id, rule, effect, findings, offers)"
                + " select ?, rule, effect, count(*), count(distinct offer_id) from finding"
                + " where source_key = ? group by rule, effect",
            sequence,
            sourceKey));
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
