package org.jalon.search.visibility.upkeep;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.HibernateException;
import org.jalon.offer.OffersChanged;
import org.jalon.search.visibility.VisibilityChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Keeps the index of visibility level with its source, on a thread of its own: nobody waits for it.
 * What fails is tried again, and readers keep what they have.
 */
@Component
public class VisibilityKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(VisibilityKeeper.class);
  private static final int LOOK_SECONDS = 15;

  private final VisibilityBuilder builder;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("visibility-keeper").daemon().factory());
  private final AtomicBoolean wholly = new AtomicBoolean();
  private volatile boolean following;

  VisibilityKeeper(VisibilityBuilder builder) {
    this.builder = builder;
  }

  /** Shows what an earlier run of the site left. */
  public void openExisting() {
    worker.execute(this::open);
  }

  /** The database can be asked from now on: follows it. */
  public void follow() {
    if (!following) {
      following = true;
      // Verdicts change by the day, by runs and by other processes: so it is asked.
      worker.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }
  }

  @EventListener
  void on(VisibilityChanged changed) {
    lookNow();
  }

  /** Offers of a source that was dropped are no change of a verdict: they are not there to tell. */
  @EventListener
  void on(OffersChanged changed) {
    if (changed.wholly()) {
      wholly.set(true);
      lookNow();
    }
  }

  private void lookNow() {
    if (following) {
      worker.execute(this::look);
    }
  }

  private void open() {
    try {
      builder.openExisting();
    } catch (RuntimeException e) {
      LOG.error("The visibility of an earlier run could not be opened", e);
    }
  }

  private void look() {
    boolean asked = wholly.getAndSet(false);
    boolean done = false;
    try {
      builder.catchUp(asked);
      done = true;
    } catch (CancellationException e) {
      LOG.info("The visibility is indexed at the next start: {}", e.getMessage());
    } catch (DataAccessException | HibernateException e) {
      LOG.debug("The database could not be asked for visibility", e);
    } catch (RuntimeException e) {
      // Thrown on, it would end the looking for good.
      LOG.error("The visibility could not be indexed", e);
    } finally {
      if (asked && !done) {
        wholly.set(true);
      }
    }
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }
}
