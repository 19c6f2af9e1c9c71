package org.jalon.feedback;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports and statements for those who look after them. */
@Component
public class FeedbackDesk {

  private static final String MATCHING =
      """
       from report where (:all or source_key in (:sources)) and (:offer = '' or offer = :offer)
        and (state = :state or (:state = '' and state <> 'spam'))
        and (:reason = '' or reason = :reason)
      """;

  /** What nobody has looked at first, then the gravest, then the newest. */
  private static final String ORDER = " order by (state = 'new') desc, " + gravity() + ", id desc";

  private final JdbcClient database;
  private final Clock clock;

  FeedbackDesk(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  private static String gravity() {
    return Arrays.stream(Reason.values())
        .map(reason -> " when '" + reason.code() + "' then " + reason.gravity())
        .collect(Collectors.joining("", "case reason", " end"));
  }

  public List<Report> list(ReportQuery query) {
    return matching("select *" + MATCHING + ORDER + " limit :size offset :from", query)
        .param("size", query.size())
        .param("from", (long) (query.page() - 1) * query.size())
        .query(ReportRows::read)
        .list();
  }

  /** Every report of the query, page and size left aside, one at a time. */
  public void forEach(ReportQuery query, Consumer<Report> action) {
    try (var found =
        matching("select *" + MATCHING + ORDER, query).query(ReportRows::read).stream()) {
      found.forEach(action);
    }
  }

  public int count(ReportQuery query) {
    return matching("select count(*)" + MATCHING, query).query(Integer.class).single();
  }

  private JdbcClient.StatementSpec matching(String sql, ReportQuery query) {
    return database
        .sql(sql)
        .param("all", query.sources().isEmpty())
        .param("sources", some(query.sources()))
        .param("offer", query.offer())
        .param("state", query.state().map(ReportState::stored).orElse(""))
        .param("reason", query.reason().map(Reason::code).orElse(""));
  }

  /** Reports that nobody has looked at. */
  public int countNew(Set<String> sources) {
    return count(
        new ReportQuery(
            sources, Optional.of(ReportState.NEW), Optional.empty(), "", 1, Integer.MAX_VALUE));
  }

  public Optional<Report> find(long id) {
    return database
        .sql("select * from report where id = ?")
        .params(id)
        .query(ReportRows::read)
        .optional();
  }

  /**
   * Notes what was decided.
   *
   * @param version of the report as it was looked at
   * @return false when somebody else decided meanwhile: then nothing is changed
   */
  public boolean decide(long id, int version, ReportState state, String answer, String login) {
    return database
            .sql(
                """
                update report set state = :state, answer = :answer, answered = :now,
                  answered_by = :login, version = version + 1
                where id = :id and version = :version
                """)
            .param("state", state.stored())
            .param("answer", answer)
            .param("now", Timestamp.from(clock.instant()))
            .param("login", login)
            .param("id", id)
            .param("version", version)
            .update()
        > 0;
  }

  /**
   * What providers said, newest first.
   *
   * @param offer public id; an empty text for all
   */
  public List<Statement> statements(Set<String> sources, String offer, int most) {
    return database
        .sql(
            "select * from statement where (:all or source_key in (:sources))"
                + " and (:offer = '' or offer = :offer) order by id desc limit :most")
        .param("all", sources.isEmpty())
        .param("sources", some(sources))
        .param("offer", offer)
        .param("most", most)
        .query((row, n) ->
            new Statement(
                row.getLong("id"),
                row.getString("offer"),
                row.getString("source_key"),
                Said.valueOf(row.getString("said").toUpperCase(Locale.ROOT)),
                row.getString("words"),
                row.getString("contact"),
                row.getTimestamp("at").toInstant(),
                row.getString("key_id")))
        .list();
  }

  /** SQL knows no empty list. */
  private static Set<String> some(Set<String> sources) {
    return sources.isEmpty() ? Set.of("") : sources;
  }
}
