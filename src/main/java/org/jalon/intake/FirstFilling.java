package org.jalon.intake;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.hibernate.JDBCException;
import org.jalon.database.Database;
import org.jalon.demonstration.Demonstration;
import org.jalon.offer.OfferSource;
import org.jalon.offer.OfferSource.Profile;
import org.jalon.offer.OfferStore;
import org.jalon.run.Progress;
import org.jalon.run.RunCounts;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexUpkeep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What happens between the start of the site and its first offers. It runs behind the web start: an
 * index of an earlier run is shown at once, and readers never wait for the database.
 */
@Component
class FirstFilling {

  private static final int RETRY_MILLIS = 5_000;
  private static final Logger LOG = LoggerFactory.getLogger(FirstFilling.class);

  private final IntakeProperties properties;
  private final Database database;
  private final Demonstration demonstration;
  private final FeedIntake intake;
  private final OfferStore store;
  private final IndexUpkeep upkeep;
  private final CourseSearch search;
  private final Thread work = Thread.ofPlatform().name("first-filling").unstarted(this::fill);

  FirstFilling(
      IntakeProperties properties,
      Database database,
      Demonstration demonstration,
      FeedIntake intake,
      OfferStore store,
      IndexUpkeep upkeep,
      CourseSearch search) {
    this.properties = properties;
    this.database = database;
    this.demonstration = demonstration;
    this.intake = intake;
    this.store = store;
    this.upkeep = upkeep;
    this.search = search;
  }

  @EventListener(ApplicationStartedEvent.class)
  void start() {
    upkeep.openExisting();
    work.start();
  }

  /** A database that goes away meanwhile is waited for: what was committed is not done again. */
  private void fill() {
    try {
      while (!filled()) {
        Thread.sleep(RETRY_MILLIS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the offers could not be taken in", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean filled() throws IOException, InterruptedException {
    try {
      CompletableFuture<Void> invented = CompletableFuture.runAsync(this::invent);
      database.prepare();
      invented.join();
      List<FeedFile> feeds = feeds();
      dropOtherWorld(feeds);
      RunCounts counts = RunCounts.NONE;
      Progress progress = new Progress(System.out, "Reading feeds", "offers");
      for (FeedFile feed : feeds) {
        counts = counts.plus(intake.take(feed, progress));
      }
      if (counts.read() > 0) {
        progress.end();
      }
      upkeep.catchUp();
      CourseSearch.State state = search.state();
      LOG.info("{} offers can be searched", state.offers());
      return true;
    } catch (JDBCException e) {
      LOG.warn("The database went away, the offers are tried again: {}", e.getMessage());
      return false;
    }
  }

  /**
   * The feeds of the folder; without one the demonstration, unless real offers are there already.
   */
  private List<FeedFile> feeds() throws IOException {
    if (properties.feedFolder().isPresent()) {
      Path folder = properties.feedFolder().get();
      if (!Files.isDirectory(folder)) {
        LOG.error("jalon.feeds is not a folder: {}. The offers stay as they are.", folder);
        return List.of();
      }
      return FeedFile.list(folder, Profile.LEGACY, false);
    }
    if (store.listSources().stream().anyMatch(source -> !source.demonstration())) {
      LOG.info("The offers of earlier feeds stay; empty the var folder to see the demonstration.");
      return List.of();
    }
    return FeedFile.list(properties.demonstrationFolder(), Profile.CURRENT, true);
  }

  /**
   * The demonstration is written while the database starts; when it is there already, not again.
   */
  private void invent() {
    try {
      if (properties.feedFolder().isEmpty()) {
        demonstration.write(properties.demonstrationFolder());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the demonstration could not be written", e);
    }
  }

  /** Real offers and invented ones never stand side by side. */
  private void dropOtherWorld(List<FeedFile> feeds) {
    if (feeds.isEmpty() || feeds.getFirst().source().demonstration()) {
      return;
    }
    Set<String> invented =
        store.listSources().stream()
            .filter(OfferSource::demonstration)
            .map(OfferSource::key)
            .collect(Collectors.toSet());
    store.drop(invented);
  }

  /** Waits until the work is done; whoever must not meet it half done. */
  void await() throws InterruptedException {
    work.join();
  }

  @PreDestroy
  void stop() throws InterruptedException {
    work.interrupt();
    work.join(10_000);
  }
}
