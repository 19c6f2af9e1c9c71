package org.jalon.backoffice.feed;

import java.util.List;
import java.util.OptionalLong;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.view.Phrases;
import org.jalon.offer.RunReport;
import org.jalon.offer.RunStatus;
import org.springframework.stereotype.Component;

/** Runs, ready to print. */
@Component
public class RunLines {

  private final VisibleSources sources;

  RunLines(VisibleSources sources) {
    this.sources = sources;
  }

  /** Runs of one source. */
  List<Line> lines(String source, List<RunReport> runs, Account account, Phrases phrases) {
    OptionalLong current = sources.current(source);
    return runs.stream().map(run -> line(run, current, account, phrases)).toList();
  }

  /** One run. */
  public Line line(RunReport run, Account account, Phrases phrases) {
    return line(run, sources.current(run.source()), account, phrases);
  }

  private Line line(RunReport run, OptionalLong current, Account account, Phrases phrases) {
    String status = run.status().name().toLowerCase(java.util.Locale.ROOT);
    return new Line(
        Long.toString(run.number()),
        status,
        phrases.get("status." + status),
        phrases.time(run.started()),
        LiveView.asker(run.askedBy(), phrases),
        phrases.duration(run.duration()),
        phrases.number(run.counts().read()),
        phrases.number(run.counts().added()),
        phrases.number(run.counts().changed()),
        phrases.number(run.counts().withdrawn()),
        phrases.number(run.rejected()),
        phrases.number(run.findings()),
        phrases.fault(run.fault()),
        account.operator() && returnable(run, current));
  }

  /**
   * Whether one can go back to what the run left: it is not what is there, and its file is kept.
   */
  boolean returnable(RunReport run) {
    return returnable(run, sources.current(run.source()));
  }

  private boolean returnable(RunReport run, OptionalLong current) {
    return run.status() == RunStatus.COMMITTED
        && current.isPresent()
        && current.getAsLong() != run.number()
        && sources.desk().keepsFileOf(run.number());
  }

  /** A run in a list. */
  public record Line(
      String number,
      String status,
      String statusText,
      String started,
      String askedBy,
      String duration,
      String read,
      String added,
      String changed,
      String withdrawn,
      String rejected,
      String findings,
      String fault,
      boolean returnable) {}
}
