package org.jalon.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Raises alerts: kept, logged, and sent by mail. One that is open already is not raised again. */
@Component
class Alerts {

  private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);

  private final JdbcClient database;
  private final AlertMail mail;
  private final Clock clock;

  Alerts(JdbcClient database, AlertMail mail, Clock clock) {
    this.database = database;
    this.mail = mail;
    this.clock = clock;
  }

  void raise(FeedSource source, OptionalLong run, String rule, String detail) {
    boolean known =
        database
                .sql(
                    "select count(*) from alert"
                        + " where source_key = ? and rule = ? and detail = ? and cleared is null")
                .params(source.key(), rule, detail)
                .query(Integer.class)
                .single()
            > 0;
    if (known) {
      return;
    }
    database
        .sql(
            "insert into alert (source_key, run_id, rule, detail, raised)"
                + " values (:source, :run, :rule, :detail, :now)")
        .param("source", source.key())
        .param("run", run.isPresent() ? run.getAsLong() : null)
        .param("rule", rule)
        .param("detail", detail)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    LOG.error("ALERT {} {}: {}", rule, source.key(), detail);
    mail.send(source, rule, detail);
  }

  /** What was wrong with the source is over. */
  void clear(String source) {
    database
        .sql("update alert set cleared = :now where source_key = :source and cleared is null")
        .param("now", Timestamp.from(clock.instant()))
        .param("source", source)
        .update();
  }

  List<Alert> open() {
    return list("where cleared is null", 200);
  }

  List<Alert> list(int most) {
    return list("", most);
  }

  private List<Alert> list(String which, int most) {
    return database
        .sql("select * from alert " + which + " order by id desc limit :most")
        .param("most", most)
        .query((row, n) -> {
          long run = row.getLong("run_id");
          boolean ofRun = !row.wasNull();
          return new Alert(
              row.getLong("id"),
              row.getString("source_key"),
              ofRun ? OptionalLong.of(run) : OptionalLong.empty(),
              row.getString("rule"),
              row.getString("detail"),
              row.getTimestamp("raised").toInstant(),
              Optional.ofNullable(row.getTimestamp("cleared")).map(Timestamp::toInstant));
        })
        .list();
  }
}
