package org.jalon.search.visibility.upkeep;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hibernate.HibernateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  private void open() {
    try {
      builder.openExisting();
    } catch (RuntimeException e) {
      LOG.error("The visibility of an earlier run could not be opened", e);
    }
  }

  private void look() {
    try {
      builder.catchUp();
    } catch (CancellationException e) {
      LOG.info("The visibility is indexed at the next start: {}", e.getMessage());
    } catch (DataAccessException | HibernateException e) {
      LOG.debug("The database could not be asked for visibility", e);
    } catch (RuntimeException e) {
      // Thrown on, it would end the looking for good.
      LOG.error("The visibility could not be indexed", e);
    }
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }
}
