package org.jalon.diffusion.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.diffusion.Consumer;
import org.jalon.lheo.LheoVersion;
import org.jalon.lheo.StoredFormation;
import org.jalon.run.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Writes the whole edition of one consumer and its differences, all forms in one pass over the
 * offers: the consumer's own LHÉO on the thread that reads, all else on one beside it. Nothing of
 * it is in the manifest yet.
 */
final class EditionWriter implements AutoCloseable {

  /** The only consumer that asks for learning opportunities. */
  private static final String EUROPASS = "europass";

  private final Consumer consumer;
  private final String edition;
  private final LheoFlow first;
  private final LheoFlow second;
  private final OfferTables tables;
  private final @Nullable Differences differences;
  private final Lane beside;
  private int leftOut;

  /** What was written: whole, and since the edition before if there is one. */
  record Written(FlowEdition whole, Optional<FlowEdition> delta) {}

  /**
   * @param edition name that no edition had before
   * @param before the whole edition that differences lead on from, if there is one
   */
  EditionWriter(Path folder, Consumer consumer, String edition, Optional<SentBefore> before)
      throws IOException {
    this.consumer = consumer;
    this.edition = edition;
    String name = consumer.id() + "-" + edition + "-";
    LheoVersion main =
        consumer.lheo().equals(LheoVersion.V2_2.number()) ? LheoVersion.V2_2 : LheoVersion.V2_3;
    LheoVersion other = main == LheoVersion.V2_2 ? LheoVersion.V2_3 : LheoVersion.V2_2;
    this.first = new LheoFlow(folder, name, main);
    this.second = new LheoFlow(folder, name, other);
    this.tables = new OfferTables(folder, name, consumer.id().equals(EUROPASS));
    this.differences =
        before.isPresent() ? new Differences(folder, name, edition, before.get(), main) : null;
    this.beside = new Lane("flow-" + consumer.id());
  }

  Written write(Outgoing outgoing, Progress progress, LocalDate date, Instant now)
      throws IOException {
    outgoing.forEach(
        consumer.id(),
        formation -> {
          take(formation);
          progress.add(formation.offers().size());
        });
    List<FlowEntry> others = new ArrayList<>();
    beside.hand(() -> {
      others.addAll(second.seal());
      others.addAll(tables.seal());
    });
    List<FlowEntry> sealed = new ArrayList<>(first.seal());
    beside.finish();
    sealed.addAll(others);
    FlowEdition whole =
        new FlowEdition(
            edition,
            date,
            null,
            tables.offers(),
            0,
            0,
            0,
            leftOut,
            sealed.stream().map(entry -> entry.at(now)).toList());
    Differences since = differences;
    return new Written(
        whole, since == null ? Optional.empty() : Optional.of(since.seal(date, now)));
  }

  /** What the file of the consumer's own version cannot take goes out in no form. */
  private void take(OutgoingFormation formation) throws IOException {
    StoredFormation stored = StoredFormation.read(formation.cut());
    if (!first.take(stored, formation.offers())) {
      leftOut += formation.offers().size();
      return;
    }
    beside.hand(() -> {
      second.take(stored, formation.offers());
      tables.add(formation);
      if (differences != null) {
        differences.add(formation);
      }
    });
  }

  @Override
  public void close() throws IOException {
    try (first;
        second;
        tables;
        var unlessNull = differences;
        beside) {
      // The last goes first. Each gives up what it has not sealed.
    }
  }
}
