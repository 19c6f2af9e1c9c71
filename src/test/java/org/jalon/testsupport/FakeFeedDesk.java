package org.jalon.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jalon.intake.Alert;
import org.jalon.intake.FeedAccess;
import org.jalon.intake.FeedDesk;
import org.jalon.intake.FeedRefusedException;
import org.jalon.intake.FeedSource;
import org.jalon.intake.LiveRun;
import org.jalon.intake.SourceState;
import org.jalon.offer.OfferSource;
import org.jalon.offer.RunArchive;
import org.jalon.offer.RunStatus;
import org.jalon.run.RunCounts;

/** A desk that notes what is asked of it; the runs are those of the database. */
public final class FakeFeedDesk implements FeedDesk {

  private final RunArchive runs;
  private final Map<String, OfferSource> declared = new LinkedHashMap<>();
  private final Map<String, LiveRun> live = new ConcurrentHashMap<>();
  private final Set<Long> decided = ConcurrentHashMap.newKeySet();
  private final List<Alert> alerts = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private boolean busy;

  public FakeFeedDesk(RunArchive runs) {
    this.runs = runs;
  }

  public void declare(OfferSource source) {
    declared.put(source.key(), source);
  }

  /** Everything that was asked so far, such as {@code run source login}. */
  public List<String> asked() {
    return asked;
  }

  /** Whether each source has work waiting. */
  public void busy(boolean isBusy) {
    busy = isBusy;
  }

  public void alert(String source, OptionalLong run, String rule, String detail) {
    alerts.add(
        new Alert(alerts.size() + 1, source, run, rule, detail, Instant.now(), Optional.empty()));
  }

  public void live(String source, LiveRun.Phase phase) {
    live.put(
        source,
        new LiveRun(
            source,
            phase,
            true,
            "camille",
            Instant.now(),
            Duration.ofSeconds(12),
            34_000_000,
            86_000_000,
            new RunCounts(1_234, 5, 6, 1_223, 0),
            7,
            8,
            phase == LiveRun.Phase.FAILED ? "The disk is full" : ""));
  }

  public void quiet() {
    live.clear();
    decided.clear();
    alerts.clear();
    asked.clear();
    busy = false;
  }

  @Override
  public List<SourceState> sources() {
    return declared.values().stream().map(this::state).toList();
  }

  @Override
  public Optional<SourceState> find(String source) {
    return Optional.ofNullable(declared.get(source)).map(this::state);
  }

  private SourceState state(OfferSource source) {
    var last = runs.list(source.key(), 1).stream().findFirst();
    var committed = runs.findLast(source.key(), RunStatus.COMMITTED);
    return new SourceState(
        new FeedSource(
            source,
            "sftp://feeds.example.org/" + source.key() + ".xml.gz",
            Optional.of(LocalTime.of(3, 30)),
            "2.3",
            0.2,
            new FeedAccess("jalon", "s3cret-of-the-feed", "", "")),
        last,
        committed,
        last.filter(run -> run.status() == RunStatus.HELD),
        committed.map(run -> run.finished()),
        false,
        live(source.key()));
  }

  @Override
  public Optional<LiveRun> live(String source) {
    return Optional.ofNullable(live.get(source));
  }

  @Override
  public boolean run(String source, String askedBy) {
    return ask("run " + source + " " + askedBy);
  }

  @Override
  public boolean tryOut(String source, String askedBy) {
    return ask("try " + source + " " + askedBy);
  }

  @Override
  public boolean tryOut(String source, InputStream file, String fileName, String askedBy)
      throws IOException, FeedRefusedException {
    byte[] content = file.readAllBytes();
    if (fileName.endsWith(".html")) {
      throw new FeedRefusedException(FeedRefusedException.Code.HTML, "a page for people");
    }
    return ask("file " + source + " " + fileName + " " + content.length + " " + askedBy);
  }

  @Override
  public boolean accept(long run, String askedBy) {
    return decided.add(run) && ask("accept " + run + " " + askedBy);
  }

  @Override
  public void dismiss(long run, String askedBy) {
    ask("dismiss " + run + " " + askedBy);
  }

  @Override
  public boolean returnTo(long run, String askedBy) {
    return ask("return " + run + " " + askedBy);
  }

  private boolean ask(String what) {
    if (!busy) {
      asked.add(what);
    }
    return !busy;
  }

  @Override
  public boolean keepsFileOf(long run) {
    return true;
  }

  @Override
  public List<Alert> openAlerts() {
    return new ArrayList<>(alerts).reversed();
  }

  @Override
  public List<Alert> alerts(int most) {
    return openAlerts().stream().limit(most).toList();
  }
}
