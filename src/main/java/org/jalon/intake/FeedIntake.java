package org.jalon.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jalon.intake.RunOutcome.Result;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoFinding;
import org.jalon.lheo.LheoReader;
import org.jalon.lheo.ReadAhead;
import org.jalon.offer.FeedMark;
import org.jalon.offer.Inspector;
import org.jalon.offer.OfferRun;
import org.jalon.offer.OfferStore;
import org.jalon.offer.RunStatus;
import org.jalon.offer.RunTally;
import org.jalon.run.Effect;
import org.jalon.run.Finding;
import org.jalon.run.Mender;
import org.jalon.run.Progress;
import org.springframework.stereotype.Component;

/** Takes one file in: whole, or not at all. */
@Component
class FeedIntake {

  /** Formations read while others are stored: enough to bridge a batch, little to hold. */
  private static final int AHEAD = 64;

  private final OfferStore store;
  private final Control control;
  private final IntakeSettings settings;

  FeedIntake(OfferStore store, Control control, IntakeSettings settings) {
    this.store = store;
    this.control = control;
    this.settings = settings;
  }

  /**
   * Reads a file into the store. One that cannot change anything is not read. One that cannot be
   * read to its end is refused, and the source's offers stay as they were.
   */
  RunOutcome take(Work work, SpooledFile file, Progress console)
      throws IOException, InterruptedException {
    Inspector inspector = control.inspector(work.source());
    FeedMark mark =
        new FeedMark(file.hash(), file.name(), file.bytes(), "", work.askedBy(), work.fileOf());
    Optional<RunOutcome> known = known(work, mark, inspector);
    if (known.isPresent()) {
      return known.get();
    }
    work.reads(file.bytes());
    try (CountedInput in = new CountedInput(Files.newInputStream(file.path()));
        LheoReader reader = LheoReader.open(in, file.name(), settings.limits().ofLheo())) {
      return read(work, mark.withLheo(reader.version().number()), inspector, in, reader, console);
    } catch (LheoFileException refused) {
      return refuse(work, mark, refused.fault().toString());
    }
  }

  /** What was only tried is nobody's alarm. */
  static RunStatus refusal(Work work) {
    return work.mode() == Work.Mode.TRY ? RunStatus.DRY : RunStatus.REFUSED;
  }

  private RunOutcome refuse(Work work, FeedMark mark, String why) {
    store.refuse(work.source().offers(), mark, refusal(work), why);
    return RunOutcome.of(Result.REFUSED, why);
  }

  private Optional<RunOutcome> known(Work work, FeedMark mark, Inspector inspector) {
    if (work.mode() != Work.Mode.TAKE) {
      return Optional.empty();
    }
    if (store.holds(work.source().offers(), mark.hash(), inspector)) {
      store.confirm(work.source().offers());
      return Optional.of(RunOutcome.of(Result.NOTHING_NEW));
    }
    boolean refused = !work.byHand() && store.refusedBefore(work.source().offers(), mark.hash());
    return refused ? Optional.of(RunOutcome.of(Result.REFUSED_BEFORE)) : Optional.empty();
  }

  private RunOutcome read(
      Work work,
      FeedMark mark,
      Inspector inspector,
      CountedInput in,
      LheoReader reader,
      Progress console)
      throws IOException, InterruptedException, LheoFileException {
    try (OfferRun run = store.begin(work.source().offers(), mark, inspector);
        ReadAhead<FormationInFile> ahead = new ReadAhead<>(reader::next, AHEAD)) {
      for (Optional<FormationInFile> found = ahead.next();
          found.isPresent();
          found = ahead.next()) {
        run.add(found.get());
        work.has(in.bytes(), run.soFar());
        console.add(found.get().formation().action().size());
      }
      reader.findings().forEach(finding -> run.report(ofFile(finding)));
      otherVersion(work.source(), reader).ifPresent(run::report);
      work.enter(LiveRun.Phase.CLOSING);
      RunTally tally = run.finish();
      work.has(in.bytes(), tally);
      return decide(work, run, tally);
    }
  }

  private static RunOutcome decide(Work work, OfferRun run, RunTally tally) {
    if (work.mode() == Work.Mode.TRY) {
      run.undo(RunStatus.DRY, "");
      return new RunOutcome(Result.TRIED, tally.counts(), "");
    }
    if (tally.counts().read() == 0) {
      String why = "EMPTY: no offer in the file";
      run.undo(RunStatus.REFUSED, why);
      return RunOutcome.of(Result.REFUSED, why);
    }
    Optional<String> objection = Guard.objection(tally, work.source().shrink());
    if (objection.isPresent() && work.mode() != Work.Mode.TAKE_ANYWAY) {
      run.undo(RunStatus.HELD, objection.get());
      return new RunOutcome(Result.HELD, tally.counts(), objection.get());
    }
    return new RunOutcome(Result.TAKEN, run.commit(), "");
  }

  private static Finding ofFile(LheoFinding finding) {
    return new Finding(
        "FLX-01",
        Effect.ALERT,
        "",
        finding.path(),
        finding.value(),
        finding.code().name(),
        Optional.empty(),
        Mender.CARIF_OREF,
        finding.line(),
        finding.column());
  }

  private static Optional<Finding> otherVersion(FeedSource source, LheoReader reader) {
    String version = reader.version().number();
    return source.lheo().isEmpty() || source.lheo().equals(version)
        ? Optional.empty()
        : Optional.of(
            new Finding(
                "FLX-01",
                Effect.ALERT,
                "",
                "lheo/@xmlns",
                version,
                source.lheo(),
                Optional.empty(),
                Mender.CARIF_OREF,
                1,
                1));
  }
}
