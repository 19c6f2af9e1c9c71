package org.jalon.diffusion;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jalon.offer.Standing;
import org.jalon.run.Edition;
import org.jalon.run.Effect;
import org.jalon.run.Finding;
import org.jalon.run.Mender;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** What judging says to the database. */
@Component
class JudgingSql {

  /** Any number that nothing else in this database locks. */
  private static final long KEY = 0x76657264696374L;

  /** Of standing and findings; twins are found by the store, beside the hash of the inspection. */
  private static final String FINGERPRINT =
      "hashtextextended(o.standing || o.findings_hash || coalesce((select t.value from finding t"
          + " where t.offer_id = o.id and t.rule = 'OFF-15' limit 1), ''), 0)";

  private final JdbcTemplate database;

  JudgingSql(JdbcTemplate database) {
    this.database = database;
  }

  /**
   * Judging is one at a time, of all processes that share the database: changes are read by number,
   * so none may appear after one with a greater number. The lock goes with the transaction.
   */
  void awaitTurn() {
    database.query("select pg_advisory_xact_lock(?)", row -> {}, KEY);
  }

  long nextSequence() {
    return one("select nextval('verdict_seq')");
  }

  /** Grows with every committed run, whatever it changed. */
  long lastRun() {
    return one("select coalesce(max(id), 0) from run where status = 'committed'");
  }

  /** Whether a run is bringing offers in: it holds the lock of runs, see the module of offers. */
  boolean runUnderway() {
    return one(
            "select count(*) from pg_locks where locktype = 'advisory' and classid = 74"
                + " and objid = 1634496366 and objsubid = 1")
        > 0;
  }

  private long one(String sql) {
    Long found = database.queryForObject(sql, Long.class);
    return found == null ? 0 : found;
  }

  /** Ids of all offers, those of a formation together. */
  long[] all() {
    return ids("select id from offer order by formation_id, ordinal");
  }

  /** Ids of those whose verdicts may differ by now, those of a formation together. */
  long[] due(LocalDate day) {
    return ids(
        "select o.id from offer o left join offer_verdicts v on v.offer_id = o.id"
            + " where v.offer_id is null or o.change_seq > v.judged_seq or v.next <= ?"
            + " or v.judged_findings <> "
            + FINGERPRINT
            + " order by o.formation_id, o.ordinal",
        Date.valueOf(day));
  }

  private long[] ids(String sql, Object... values) {
    LongStream.Builder ids = LongStream.builder();
    database.query(
        sql,
        (ResultSet row) -> {
          ids.add(row.getLong(1));
        },
        values);
    return ids.build().toArray();
  }

  /**
   * Keeps the offers from being deleted until the end of the transaction, without waiting for who
   * is deleting them.
   */
  List<JudgedRow> read(long[] ids) {
    Long[] kept =
        query(
                "select id from offer where id = any (?) for key share skip locked",
                boxed(ids),
                (row, n) -> row.getLong(1))
            .toArray(Long[]::new);
    return query(
        "select o.id, o.formation_id, o.ordinal, o.standing, o.withdrawn, s.region,"
            + " s.demonstration, o.change_seq, "
            + FINGERPRINT
            + " as fingerprint, v.verdicts, v.content, v.judged_seq, v.judged_findings,"
            + " v.change_seq as verdict_seq, v.next"
            + " from offer o join source s on s.key = o.source_key"
            + " left join offer_verdicts v on v.offer_id = o.id"
            + " where o.id = any (?) order by o.formation_id, o.ordinal",
        kept,
        JudgingSql::row);
  }

  private static JudgedRow row(ResultSet row, int n) throws SQLException {
    String verdicts = row.getString("verdicts");
    return new JudgedRow(
        row.getLong("id"),
        row.getLong("formation_id"),
        row.getInt("ordinal"),
        Standing.valueOf(row.getString("standing").toUpperCase(Locale.ROOT)),
        day(row, "withdrawn"),
        row.getString("region"),
        row.getBoolean("demonstration"),
        row.getLong("change_seq"),
        row.getLong("fingerprint"),
        verdicts == null
            ? null
            : new JudgedRow.Before(
                verdicts,
                row.getLong("content"),
                row.getLong("judged_seq"),
                row.getLong("judged_findings"),
                row.getLong("verdict_seq"),
                day(row, "next")));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
  }

  /** By formation. */
  Map<Long, String> fragments(List<JudgedRow> rows) {
    Long[] ids = rows.stream().map(JudgedRow::formation).distinct().toArray(Long[]::new);
    Map<Long, String> fragments = new HashMap<>();
    query(
        "select id, fragment from formation where id = any (?)",
        ids,
        (row, n) -> fragments.put(row.getLong(1), row.getString(2)));
    return fragments;
  }

  /** By offer, gravest first. */
  Map<Long, List<Finding>> findings(List<JudgedRow> rows) {
    Long[] ids = rows.stream().map(JudgedRow::id).toArray(Long[]::new);
    Map<Long, List<Finding>> findings = new HashMap<>();
    query(
        "select * from finding where offer_id = any (?) order by rule, id",
        ids,
        (row, n) ->
            findings
                .computeIfAbsent(row.getLong("offer_id"), offer -> new ArrayList<>())
                .add(finding(row)));
    return findings;
  }

  private static Finding finding(ResultSet row) throws SQLException {
    Optional<LocalDate> edition = day(row, "edition");
    String referential = row.getString("referential");
    return new Finding(
        row.getString("rule"),
        Effect.valueOf(row.getString("effect")),
        "",
        row.getString("path"),
        row.getString("value"),
        row.getString("expected"),
        edition.map(date -> new Edition(referential, date)),
        Mender.valueOf(row.getString("mender")),
        0,
        0);
  }

  private <T extends @org.jspecify.annotations.Nullable Object> List<T> query(
      String sql, Long[] ids, RowMapper<T> mapper) {
    return database.query(
        connection -> {
          PreparedStatement statement = connection.prepareStatement(sql);
          statement.setArray(1, connection.createArrayOf("bigint", ids));
          return statement;
        },
        mapper);
  }

  private static Long[] boxed(long[] ids) {
    Long[] boxed = new Long[ids.length];
    for (int i = 0; i < ids.length; i++) {
      boxed[i] = ids[i];
    }
    return boxed;
  }

  /** What is to be stored of one offer. */
  record Written(
      JudgedRow row, String verdicts, long content, long changeSeq, Optional<LocalDate> next) {}

  void write(List<Written> judged) {
    database.batchUpdate(
        """
        insert into offer_verdicts
          (offer_id, verdicts, content, judged_seq, judged_findings, change_seq, next)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (offer_id) do update set verdicts = excluded.verdicts,
          content = excluded.content, judged_seq = excluded.judged_seq,
          judged_findings = excluded.judged_findings, change_seq = excluded.change_seq,
          next = excluded.next
        """,
        judged,
        500,
        (statement, one) -> {
          statement.setLong(1, one.row().id());
          statement.setString(2, one.verdicts());
          statement.setLong(3, one.content());
          statement.setLong(4, one.row().changeSeq());
          statement.setLong(5, one.row().fingerprint());
          statement.setLong(6, one.changeSeq());
          if (one.next().isPresent()) {
            statement.setDate(7, Date.valueOf(one.next().get()));
          } else {
            statement.setNull(7, Types.DATE);
          }
        });
  }

  /** A verdict that became another. */
  record Changed(long offer, String consumer, String before, String after) {}

  void writeHistory(List<Changed> changes, Instant at) {
    database.batchUpdate(
        "insert into verdict_change (offer_id, at, consumer, before, after) values (?, ?, ?, ?, ?)",
        changes,
        500,
        (statement, change) -> {
          statement.setLong(1, change.offer());
          statement.setTimestamp(2, Timestamp.from(at));
          statement.setString(3, change.consumer());
          statement.setString(4, change.before());
          statement.setString(5, change.after());
        });
  }

  Map<String, String> marks() {
    Map<String, String> marks = new java.util.TreeMap<>();
    database.query(
        "select consumer, mark from consumer_mark",
        (ResultSet row) -> {
          marks.put(row.getString(1), row.getString(2));
        });
    return marks;
  }

  /** In one statement a consumer: those who left are forgotten. */
  void writeMarks(Map<String, String> marks) {
    database.update("delete from consumer_mark");
    marks.forEach((consumer, mark) ->
        database.update(
            "insert into consumer_mark (consumer, mark) values (?, ?)", consumer, mark));
  }
}
