package org.jalon.testsupport;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.feedback.FeedbackAwayException;
import org.jalon.feedback.NewReport;
import org.jalon.feedback.NewStatement;
import org.jalon.feedback.Report;
import org.jalon.feedback.ReportState;
import org.jalon.feedback.Reports;
import org.jalon.feedback.Statements;

/** Keeps what people say in memory, until it is told to be away. */
public final class FakeFeedback implements Reports, Statements {

  private final List<Report> reports = new ArrayList<>();
  private final List<NewReport> filed = new ArrayList<>();
  private final List<NewStatement> statements = new ArrayList<>();
  private final Clock clock;
  private boolean away;

  public FakeFeedback(Clock clock) {
    this.clock = clock;
  }

  /** Whether nothing can be kept or read from now on. */
  public void away(boolean gone) {
    away = gone;
  }

  public List<NewReport> filed() {
    return filed;
  }

  public List<NewStatement> statements() {
    return statements;
  }

  /** Nothing was ever said. */
  public void forget() {
    reports.clear();
    filed.clear();
    statements.clear();
    away = false;
  }

  /** What an operator says of the only report. */
  public void decide(ReportState state, String answer) {
    Report old = reports.removeFirst();
    reports.add(
        new Report(
            old.id(),
            old.reference(),
            old.offer(),
            old.source(),
            old.region(),
            old.department(),
            old.reason(),
            old.words(),
            old.language(),
            old.created(),
            old.suspicious(),
            old.repeats(),
            state,
            old.version() + 1,
            answer,
            Optional.of(clock.instant()),
            "camille"));
  }

  @Override
  public String file(NewReport report) {
    answer();
    filed.add(report);
    String reference = "bcdfg-hjkm-npqr" + (char) ('s' + reports.size());
    reports.add(
        new Report(
            reports.size(),
            reference,
            report.offer(),
            "essai",
            "84",
            "69",
            report.reason(),
            report.words(),
            report.language(),
            clock.instant(),
            false,
            0,
            report.trapped() ? ReportState.SPAM : ReportState.NEW,
            0,
            "",
            Optional.empty(),
            ""));
    return reference;
  }

  @Override
  public Optional<Report> find(String reference) {
    answer();
    return reports.stream().filter(report -> report.reference().equals(reference)).findFirst();
  }

  @Override
  public void make(NewStatement statement) {
    answer();
    statements.add(statement);
  }

  private void answer() {
    if (away) {
      throw new FeedbackAwayException("away on purpose", new IllegalStateException("test"));
    }
  }
}
