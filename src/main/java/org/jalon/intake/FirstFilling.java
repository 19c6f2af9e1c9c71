package org.jalon.intake;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.hibernate.HibernateException;
import org.jalon.command.Commands;
import org.jalon.database.Database;
import org.jalon.demonstration.Demonstration;
import org.jalon.offer.OfferSource;
import org.jalon.offer.OfferStore;
import org.jalon.run.Progress;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexUpkeep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
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
  private final SourceList sources;
  private final Database database;
  private final Demonstration demonstration;
  private final IntakeWork intake;
  private final OfferStore store;
  private final IndexUpkeep upkeep;
  private final CourseSearch search;
  private final Environment environment;
  private final Clock clock;
  private final Thread work = Thread.ofPlatform().name("first-filling").unstarted(this::fill);
  private volatile boolean done;

  FirstFilling(
      IntakeProperties properties,
      SourceList sources,
      Database database,
      Demonstration demonstration,
      IntakeWork intake,
      OfferStore store,
      IndexUpkeep upkeep,
      CourseSearch search,
      Environment environment,
      Clock clock) {
    this.properties = properties;
    this.sources = sources;
    this.database = database;
    this.demonstration = demonstration;
    this.intake = intake;
    this.store = store;
    this.upkeep = upkeep;
    this.search = search;
    this.environment = environment;
    this.clock = clock;
  }

  /** A run asked for on the command line does its own work, and no more. */
  @EventListener(ApplicationStartedEvent.class)
  void start() {
    if (Commands.given(environment)) {
      return;
    }
    upkeep.openExisting();
    work.start();
  }

  /** A database that goes away meanwhile is waited for: what was committed is not done again. */
  private void fill() {
    try {
      while (!filled()) {
        Thread.sleep(RETRY_MILLIS);
      }
      done = true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean filled() throws InterruptedException {
    try {
      CompletableFuture<Void> invented = CompletableFuture.runAsync(this::invent);
      database.prepare();
      upkeep.databaseReady();
      invented.join();
      takeAll();
      upkeep.catchUp();
      CourseSearch.State state = search.state();
      LOG.info("{} offers can be searched", state.offers());
      return true;
    } catch (DataAccessException | HibernateException e) {
      LOG.warn("The database went away, the offers are tried again: {}", e.getMessage());
      return false;
    }
  }

  private void takeAll() throws InterruptedException {
    List<FeedSource> feeds = feeds();
    dropOtherWorld(feeds);
    LOG.info("Feeds to look at: {}", feeds.size());
    Progress progress = new Progress(System.out, "Reading feeds", "offers");
    for (FeedSource feed : feeds) {
      Work one = Work.take(feed, "start", clock);
      if (intake.announce(one)) {
        perform(one, progress);
      }
    }
    progress.end();
  }

  /** A disk that cannot be read spoils one source, not the others. */
  private void perform(Work one, Progress progress) throws InterruptedException {
    try {
      intake.perform(one, progress);
    } catch (IOException e) {
      LOG.error("{} could not be worked on", one.source().key(), e);
    }
  }

  /** The declared feeds; without any the demonstration, unless real offers are there already. */
  private List<FeedSource> feeds() {
    boolean real = store.listSources().stream().anyMatch(source -> !source.demonstration());
    if (sources.demonstration() && real) {
      LOG.info("The offers of earlier feeds stay; empty the var folder to see the demonstration.");
      return List.of();
    }
    return sources.list();
  }

  /**
   * The demonstration is written while the database starts; when it is there already, not again.
   */
  private void invent() {
    try {
      if (sources.demonstration()) {
        demonstration.write(properties.demonstrationFolder());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the demonstration could not be written", e);
    }
  }

  /** Real offers and invented ones never stand side by side. */
  private void dropOtherWorld(List<FeedSource> feeds) {
    if (feeds.isEmpty() || feeds.getFirst().offers().demonstration()) {
      return;
    }
    Set<String> invented =
        store.listSources().stream()
            .filter(OfferSource::demonstration)
            .map(OfferSource::key)
            .collect(Collectors.toSet());
    store.drop(invented);
  }

  /** Whether the database is in its newest shape and the start's work is over. */
  boolean done() {
    return done;
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
