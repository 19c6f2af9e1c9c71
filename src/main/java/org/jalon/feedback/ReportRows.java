package org.jalon.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.Optional;

/** Reads rows of the table {@code report}. */
final class ReportRows {

  private ReportRows() {}

  static Report read(ResultSet row, int n) throws SQLException {
    Timestamp answered = row.getTimestamp("answered");
    return new Report(
        row.getLong("id"),
        row.getString("reference"),
        row.getString("offer"),
        row.getString("source_key"),
        row.getString("region"),
        row.getString("department"),
        Reason.find(row.getString("reason")).orElse(Reason.OTHER),
        row.getString("words"),
        row.getString("language"),
        row.getTimestamp("created").toInstant(),
        row.getBoolean("suspicious"),
        row.getInt("repeats"),
        ReportState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getInt("version"),
        row.getString("answer"),
        Optional.ofNullable(answered).map(Timestamp::toInstant),
        row.getString("answered_by"));
  }
}
