package org.jalon.intake;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.intake.RunOutcome.Result;
import org.jalon.offer.FeedMark;
import org.jalon.offer.OfferStore;
import org.jalon.offer.RunArchive;
import org.jalon.offer.RunReport;
import org.jalon.offer.RunStatus;
import org.jalon.run.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does one piece of work from the fetching to the alert, and remembers how far each has come. */
@Component
class IntakeWork {

  private static final Logger LOG = LoggerFactory.getLogger(IntakeWork.class);

  /** Runs of a source that are looked through for files worth keeping. */
  private static final int RUNS_LOOKED_AT = 200;

  private final FeedFetch fetch;
  private final FeedIntake intake;
  private final OfferStore store;
  private final RunArchive runs;
  private final Spool spool;
  private final Alerts alerts;
  private final IntakeSettings settings;
  private final Map<String, Work> latest = new ConcurrentHashMap<>();

  IntakeWork(
      FeedFetch fetch,
      FeedIntake intake,
      OfferStore store,
      RunArchive runs,
      Spool spool,
      Alerts alerts,
      IntakeSettings settings) {
    this.fetch = fetch;
    this.intake = intake;
    this.store = store;
    this.runs = runs;
    this.spool = spool;
    this.alerts = alerts;
    this.settings = settings;
  }

  /** Notes work that is about to be done; false when the source has some already. */
  boolean announce(Work work) {
    Work noted =
        latest.merge(
            work.source().key(),
            work,
            (before, next) -> before.live().phase().over() ? next : before);
    return noted == work;
  }

  Optional<Work> find(String source) {
    return Optional.ofNullable(latest.get(source));
  }

  /** Does announced work. A failure of the machine is noted and thrown on: nothing was changed. */
  RunOutcome perform(Work work, Progress console) throws IOException, InterruptedException {
    try {
      RunOutcome outcome = fetchAndTake(work, console);
      tell(work, outcome);
      tidy(work.source());
      work.enter(LiveRun.Phase.DONE);
      return outcome;
    } catch (IOException | InterruptedException | RuntimeException | Error broken) {
      work.broke(String.valueOf(broken.getMessage()));
      throw broken;
    }
  }

  private RunOutcome fetchAndTake(Work work, Progress console)
      throws IOException, InterruptedException {
    work.enter(LiveRun.Phase.FETCHING);
    LOG.info("{}: asked by {}", work.source().key(), work.askedBy());
    SpooledFile file;
    try {
      file = work.file().isPresent() ? work.file().get() : fetch.fetch(work.source());
    } catch (FeedRefusedException refused) {
      FeedMark nothing = new FeedMark("", "", 0, "", work.askedBy(), OptionalLong.empty());
      store.refuse(work.source().offers(), nothing, FeedIntake.refusal(work), refused.fault());
      return RunOutcome.of(Result.REFUSED, refused.fault());
    }
    return intake.take(work, file, console);
  }

  private void tell(Work work, RunOutcome outcome) {
    FeedSource source = work.source();
    LOG.info("{}: {} {} {}", source.key(), outcome.result(), outcome.counts(), outcome.detail());
    if (work.mode() == Work.Mode.TRY) {
      return;
    }
    switch (outcome.result()) {
      case TAKEN, NOTHING_NEW -> alerts.clear(source.key());
      case REFUSED -> alerts.raise(source, lastRun(source), "FLX-01", outcome.detail());
      case HELD -> alerts.raise(source, lastRun(source), "FLX-02", outcome.detail());
      case TRIED, REFUSED_BEFORE -> {}
    }
  }

  private OptionalLong lastRun(FeedSource source) {
    List<RunReport> last = runs.list(source.key(), 1);
    return last.isEmpty() ? OptionalLong.empty() : OptionalLong.of(last.getFirst().number());
  }

  /** Keeps the files of the last committed runs, and those that wait for an operator's word. */
  private void tidy(FeedSource source) throws IOException {
    Set<String> kept = new HashSet<>();
    Set<String> committed = new HashSet<>();
    for (RunReport run : runs.list(source.key(), RUNS_LOOKED_AT)) {
      if (run.status() == RunStatus.HELD) {
        kept.add(run.fileHash());
      } else if (run.status() == RunStatus.COMMITTED && committed.size() < settings.keep()) {
        committed.add(run.fileHash());
      }
    }
    kept.addAll(committed);
    spool.keepOnly(source.key(), kept);
  }
}
