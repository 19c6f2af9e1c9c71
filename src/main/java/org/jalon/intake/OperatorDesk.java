package org.jalon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jalon.offer.OfferSource;
import org.jalon.offer.OfferStore;
import org.jalon.offer.RunArchive;
import org.jalon.offer.RunReport;
import org.jalon.offer.RunStatus;
import org.springframework.stereotype.Component;

/** The desk over the real queue, store and spool. */
@Component
class OperatorDesk implements FeedDesk {

  private final SourceList declared;
  private final OfferStore store;
  private final RunArchive runs;
  private final IntakeWork intake;
  private final WorkQueue queue;
  private final Spool spool;
  private final Alerts alerts;
  private final Lateness lateness;
  private final Clock clock;

  OperatorDesk(
      SourceList declared,
      OfferStore store,
      RunArchive runs,
      IntakeWork intake,
      WorkQueue queue,
      Spool spool,
      Alerts alerts,
      Lateness lateness,
      Clock clock) {
    this.declared = declared;
    this.store = store;
    this.runs = runs;
    this.intake = intake;
    this.queue = queue;
    this.spool = spool;
    this.alerts = alerts;
    this.lateness = lateness;
    this.clock = clock;
  }

  @Override
  public List<SourceState> sources() {
    List<SourceState> states = new ArrayList<>();
    all().values().forEach(source -> states.add(state(source)));
    return states;
  }

  private Map<String, FeedSource> all() {
    Map<String, FeedSource> all = new LinkedHashMap<>();
    declared.list().forEach(source -> all.put(source.key(), source));
    for (OfferSource stored : store.listSources()) {
      all.putIfAbsent(stored.key(), SourceList.undeclared(stored));
    }
    return all;
  }

  private SourceState state(FeedSource source) {
    String key = source.key();
    List<RunReport> last = runs.list(key, 1);
    Optional<RunReport> held =
        last.stream().filter(run -> run.status() == RunStatus.HELD).findFirst();
    return new SourceState(
        source,
        last.stream().findFirst(),
        runs.findLast(key, RunStatus.COMMITTED),
        held.or(() -> runs.findLast(key, RunStatus.HELD).filter(this::stillOpen)),
        store.findLastGood(key),
        lateness.isLate(source),
        live(key));
  }

  /** A held run is over when a later one was committed. */
  private boolean stillOpen(RunReport held) {
    return runs.findLast(held.source(), RunStatus.COMMITTED)
        .filter(committed -> committed.number() > held.number())
        .isEmpty();
  }

  @Override
  public Optional<SourceState> find(String source) {
    return Optional.ofNullable(all().get(source)).map(this::state);
  }

  @Override
  public Optional<LiveRun> live(String source) {
    return intake.find(source).map(Work::live);
  }

  @Override
  public boolean run(String source, String askedBy) {
    return declared
        .find(source)
        .filter(known -> queue.add(Work.take(known, askedBy, clock)))
        .isPresent();
  }

  @Override
  public boolean tryOut(String source, String askedBy) {
    return declared
        .find(source)
        .filter(known ->
            queue.add(work(known, Work.Mode.TRY, askedBy, Optional.empty(), OptionalLong.empty())))
        .isPresent();
  }

  @Override
  public boolean tryOut(String source, InputStream file, String fileName, String askedBy)
      throws IOException, FeedRefusedException {
    Optional<FeedSource> known = Optional.ofNullable(all().get(source));
    if (known.isEmpty()) {
      return false;
    }
    SpooledFile received = spool.receive(source, file, fileName);
    return queue.add(
        work(known.get(), Work.Mode.TRY, askedBy, Optional.of(received), OptionalLong.empty()));
  }

  @Override
  public boolean accept(long run, String askedBy) {
    return again(run, RunStatus.HELD, askedBy);
  }

  @Override
  public void dismiss(long run, String askedBy) {
    store.dismiss(run);
    runs.find(run).ifPresent(dismissed -> alerts.clear(dismissed.source()));
  }

  @Override
  public boolean returnTo(long run, String askedBy) {
    return again(run, RunStatus.COMMITTED, askedBy);
  }

  /** Takes the file of an earlier run in again, whatever the guard says. */
  private boolean again(long number, RunStatus status, String askedBy) {
    Optional<RunReport> run = runs.find(number).filter(found -> found.status() == status);
    Optional<Path> file = run.flatMap(found -> spool.find(found.source(), found.fileHash()));
    if (run.isEmpty() || file.isEmpty()) {
      return false;
    }
    RunReport of = run.get();
    FeedSource source = all().get(of.source());
    if (source == null) {
      return false;
    }
    if (status == RunStatus.COMMITTED) {
      store.disownAfter(of);
    }
    SpooledFile kept = new SpooledFile(file.get(), of.fileHash(), of.fileName(), of.bytes());
    return queue.add(
        work(source, Work.Mode.TAKE_ANYWAY, askedBy, Optional.of(kept), OptionalLong.of(number)));
  }

  private Work work(
      FeedSource source,
      Work.Mode mode,
      String askedBy,
      Optional<SpooledFile> file,
      OptionalLong fileOf) {
    return new Work(source, mode, askedBy, file, fileOf, clock);
  }

  @Override
  public boolean keepsFileOf(long run) {
    return runs.find(run)
        .flatMap(found -> spool.find(found.source(), found.fileHash()))
        .isPresent();
  }

  @Override
  public List<Alert> openAlerts() {
    return alerts.open();
  }

  @Override
  public List<Alert> alerts(int most) {
    return alerts.list(most);
  }
}
