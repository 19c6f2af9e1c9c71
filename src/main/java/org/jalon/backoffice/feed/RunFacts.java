package org.jalon.backoffice.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jalon.backoffice.view.Phrases;
import org.jalon.offer.RunReport;

/**
 * What is told of a run beside its counts.
 *
 * @param rate actions a second
 * @param fileOf number of the run whose file was taken again; empty for a file of its own
 */
record RunFacts(
    String fileName,
    String bytes,
    String hash,
    String lheo,
    String rate,
    String fileOf,
    String finished) {

  private static final int MILLIS = 1000;
  private static final int HASH_SHOWN = 12;

  static RunFacts of(RunReport run, Phrases phrases) {
    long millis = Math.max(1, run.duration().toMillis());
    String hash = run.fileHash();
    return new RunFacts(
        run.fileName(),
        phrases.bytes(run.bytes()),
        hash.length() > HASH_SHOWN ? hash.substring(0, HASH_SHOWN) + "…" : hash,
        run.lheo(),
        phrases.get("run.rate", phrases.number((long) run.counts().read() * MILLIS / millis)),
        run.fileOf().isPresent() ? Long.toString(run.fileOf().getAsLong()) : "",
        phrases.time(run.finished()));
  }

  /** The run's counts beside those of the committed run before. */
  static List<Count> counts(RunReport run, Optional<RunReport> before, Phrases phrases) {
    List<Count> counts = new ArrayList<>();
    counts.add(count("read", r -> r.counts().read(), run, before, phrases));
    counts.add(count("shown", SourcesController::shown, run, before, phrases));
    counts.add(count("added", r -> r.counts().added(), run, before, phrases));
    counts.add(count("changed", r -> r.counts().changed(), run, before, phrases));
    counts.add(count("unchanged", r -> r.counts().unchanged(), run, before, phrases));
    counts.add(count("withdrawn", r -> r.counts().withdrawn(), run, before, phrases));
    counts.add(count("not-regulatory", RunReport::notRegulatory, run, before, phrases));
    counts.add(count("rejected", RunReport::rejected, run, before, phrases));
    counts.add(count("findings", RunReport::findings, run, before, phrases));
    return counts;
  }

  private static Count count(
      String name,
      ToIntFunction<RunReport> value,
      RunReport run,
      Optional<RunReport> before,
      Phrases phrases) {
    int now = value.applyAsInt(run);
    return new Count(
        name,
        phrases.get("count." + name),
        phrases.number(now),
        before.map(old -> phrases.number(value.applyAsInt(old))).orElse(""),
        before.map(old -> phrases.difference(now - value.applyAsInt(old))).orElse(""));
  }

  /** A count; {@code before} and {@code difference} are empty when there was no run before. */
  record Count(String name, String label, String now, String before, String difference) {}
}
