package org.jalon.backoffice.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what, when. Lines are only ever added. */
@Component
public class Journal {

  private static final int DETAIL_LENGTH = 500;
  private static final String MATCHING = " from journal where (:what = '' or what = :what)";

  private final JdbcClient database;
  private final Clock clock;

  Journal(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public void write(Doer doer, Act what, String about, String detail) {
    write(doer, what, about, OptionalLong.empty(), detail);
  }

  public void write(Doer doer, Act what, String about, OptionalLong run, String detail) {
    database
        .sql(
            "insert into journal (at, who, address, what, about, run_id, detail)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            Timestamp.from(clock.instant()), storable(doer.login()), doer.address(), what.code())
        .param(storable(about))
        .param(run.isPresent() ? run.getAsLong() : null)
        .param(storable(detail))
        .update();
  }

  /** PostgreSQL keeps no NUL, and a line stays a line. */
  private static String storable(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.length() > DETAIL_LENGTH ? line.substring(0, DETAIL_LENGTH) : line;
  }

  /**
   * A page of it, newest first.
   *
   * @param what code of an {@link Act}; empty for all
   * @param page from 1
   */
  public List<JournalEntry> list(String what, int page, int size) {
    return database
        .sql("select *" + MATCHING + " order by id desc limit :size offset :from")
        .param("what", what)
        .param("size", size)
        .param("from", (long) (page - 1) * size)
        .query(Journal::entry)
        .list();
  }

  public int count(String what) {
    return database
        .sql("select count(*)" + MATCHING)
        .param("what", what)
        .query(Integer.class)
        .single();
  }

  public void forEach(String what, Consumer<JournalEntry> action) {
    try (var entries =
        database
            .sql("select *" + MATCHING + " order by id desc")
            .param("what", what)
            .query(Journal::entry)
            .stream()) {
      entries.forEach(action);
    }
  }

  private static JournalEntry entry(ResultSet row, int n) throws SQLException {
    long run = row.getLong("run_id");
    boolean none = row.wasNull();
    return new JournalEntry(
        row.getTimestamp("at").toInstant(),
        row.getString("who"),
        row.getString("address"),
        row.getString("what"),
        row.getString("about"),
        none ? OptionalLong.empty() : OptionalLong.of(run),
        row.getString("detail"));
  }
}
