package org.jalon.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jalon.run.Effect;
import org.jalon.run.RunCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs and their reports, read back. */
@Component
public class RunArchive {

  private static final String RUN = "select * from run";

  private final JdbcClient database;

  RunArchive(JdbcClient database) {
    this.database = database;
  }

  /** The last runs of a source, newest first. */
  public List<RunReport> list(String source, int most) {
    return database
        .sql(RUN + " where source_key = ? order by id desc limit ?")
        .params(source, most)
        .query(RunArchive::report)
        .list();
  }

  public Optional<RunReport> find(long number) {
    return database.sql(RUN + " where id = ?").params(number).query(RunArchive::report).optional();
  }

  /** The source's last run of a status. */
  public Optional<RunReport> findLast(String source, RunStatus status) {
    return database
        .sql(RUN + " where source_key = ? and status = ? order by id desc limit 1")
        .params(source, status.stored())
        .query(RunArchive::report)
        .optional();
  }

  /** The committed run of the same source before this one. */
  public Optional<RunReport> findBefore(RunReport run) {
    return database
        .sql(
            RUN
                + " where source_key = ? and status = 'committed' and id < ?"
                + " order by id desc limit 1")
        .params(run.source(), run.number())
        .query(RunArchive::report)
        .optional();
  }

  /** Findings by rule as the run left them, gravest and most frequent first. */
  public List<RuleCount> rules(RunReport run) {
    long before = findBefore(run).map(RunReport::number).orElse(-1L);
    return database
        .sql(
            """
            select coalesce(n.rule, b.rule) as rule, coalesce(n.effect, b.effect) as effect,
              coalesce(n.findings, 0) as findings, coalesce(n.offers, 0) as offers,
              coalesce(b.findings, 0) as before
            from (select * from run_rule where run_id = :run) n
            full join (select * from run_rule where run_id = :before) b
              on b.rule = n.rule and b.effect = n.effect
            """)
        .param("run", run.number())
        .param("before", before)
        .query((row, n) ->
            new RuleCount(
                row.getString("rule"),
                Effect.valueOf(row.getString("effect")),
                row.getInt("findings"),
                row.getInt("offers"),
                before < 0 ? OptionalInt.empty() : OptionalInt.of(row.getInt("before"))))
        .list()
        .stream()
        .sorted(
            java.util.Comparator.comparing(RuleCount::effect)
                .thenComparing(RuleCount::findings, java.util.Comparator.reverseOrder())
                .thenComparing(RuleCount::rule))
        .toList();
  }

  /** Registers that were missing or too old for the run. */
  public List<Unchecked> unchecked(long run) {
    return database
        .sql("select referential, rules from run_unchecked where run_id = ? order by referential")
        .params(run)
        .query((row, n) -> new Unchecked(row.getString(1), List.of(row.getString(2).split(","))))
        .list();
  }

  /**
   * What the run did to offers, or would have done.
   *
   * @param what one sort: see {@link OfferChange}
   */
  public List<OfferChange> changes(RunReport run, String what, int most) {
    String sql =
        run.status() != RunStatus.COMMITTED
            ? "select what, public_id, title from run_preview"
                + " where run_id = :run and what = :what order by id limit :most"
            : what.equals("added")
                ? "select :what as what, public_id, title from offer"
                    + " where first_seq = :run and source_key = :source order by id limit :most"
                : "select e.what, o.public_id, o.title from offer_event e"
                    + " join offer o on o.id = e.offer_id"
                    + " where e.run_id = :run and e.what = :what order by o.id limit :most";
    var query =
        database.sql(sql).param("run", run.number()).param("what", what).param("most", most);
    return (sql.contains(":source") ? query.param("source", run.source()) : query)
        .query((row, n) -> new OfferChange(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }

  private static RunReport report(ResultSet row, int n) throws SQLException {
    long fileOf = row.getLong("file_of");
    boolean again = !row.wasNull();
    return new RunReport(
        row.getLong("id"),
        row.getString("source_key"),
        RunStatus.of(row.getString("status")),
        row.getTimestamp("started").toInstant(),
        row.getTimestamp("finished").toInstant(),
        row.getString("asked_by"),
        row.getString("file_hash"),
        row.getString("file_name"),
        row.getLong("bytes"),
        row.getString("lheo"),
        new RunCounts(
            row.getInt("read"),
            row.getInt("added"),
            row.getInt("changed"),
            row.getInt("unchanged"),
            row.getInt("withdrawn")),
        row.getInt("not_regulatory"),
        row.getInt("rejected"),
        row.getInt("findings"),
        row.getString("fault"),
        again ? OptionalLong.of(fileOf) : OptionalLong.empty());
  }
}
