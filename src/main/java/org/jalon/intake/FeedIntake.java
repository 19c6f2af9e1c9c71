package org.jalon.intake;

import java.io.IOException;
import java.util.Optional;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoFinding;
import org.jalon.lheo.LheoReader;
import org.jalon.offer.FeedMark;
import org.jalon.offer.Inspector;
import org.jalon.offer.OfferRun;
import org.jalon.offer.OfferStore;
import org.jalon.run.Effect;
import org.jalon.run.Finding;
import org.jalon.run.Mender;
import org.jalon.run.Progress;
import org.jalon.run.RunCounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes one feed in: whole, or not at all. */
@Component
class FeedIntake {

  private static final Logger LOG = LoggerFactory.getLogger(FeedIntake.class);

  private final OfferStore store;

  FeedIntake(OfferStore store) {
    this.store = store;
  }

  /**
   * Reads a feed into the store. A file that was read by the source's last run is not read again. A
   * file that cannot be read to its end is refused, and the source's offers stay as they were.
   */
  RunCounts take(FeedFile feed, Progress progress) throws IOException, InterruptedException {
    String hash = feed.hash();
    FeedMark mark = new FeedMark(hash, feed.path().getFileName().toString(), 0);
    if (store.holds(feed.source(), hash, Inspector.NONE)) {
      return RunCounts.NONE;
    }
    try (OfferRun run = store.begin(feed.source(), mark, Inspector.NONE);
        LheoReader reader = LheoReader.open(feed.path());
        ReadAhead ahead = new ReadAhead(reader)) {
      for (Optional<FormationInFile> found = ahead.next();
          found.isPresent();
          found = ahead.next()) {
        run.add(found.get());
        progress.add(found.get().formation().action().size());
      }
      for (LheoFinding finding : reader.findings()) {
        run.report(
            new Finding(
                finding.code().name(),
                Effect.ALERT,
                "",
                finding.path(),
                finding.value(),
                "",
                Optional.empty(),
                Mender.CARIF_OREF,
                finding.line(),
                finding.column()));
      }
      run.finish();
      return run.commit();
    } catch (LheoFileException refused) {
      LOG.error("{} is refused, nothing of it is taken: {}", feed.path(), refused.fault());
      store.refuse(feed.source(), mark, refused.fault().toString());
      return RunCounts.NONE;
    }
  }
}
