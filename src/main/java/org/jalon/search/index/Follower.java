package org.jalon.search.index;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hibernate.HibernateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * A thread of its own that keeps an index level with its source: nobody waits for it. What fails is
 * tried again at the next look, and readers keep what they have.
 */
public final class Follower implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
  private static final int LOOK_SECONDS = 15;

  private final String name;
  private final Runnable openExisting;
  private final Runnable catchUp;
  private final ScheduledExecutorService worker;
  private volatile boolean following;

  /**
   * @param name of the index, for the log and the thread
   * @param openExisting shows what an earlier run of the site left
   * @param catchUp brings the index level; does nothing when it is
   */
  public Follower(String name, Runnable openExisting, Runnable catchUp) {
    this.name = name;
    this.openExisting = openExisting;
    this.catchUp = catchUp;
    this.worker =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name(name + "-keeper").daemon().factory());
  }

  /** Shows what an earlier run of the site left. */
  public void openExisting() {
    worker.execute(this::open);
  }

  /**
   * The source can be asked from now on. Other processes change it and tell nobody: it is asked.
   */
  public void follow() {
    if (!following) {
      following = true;
      worker.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }
  }

  /** Something changed: looks at once, when the source can be asked already. */
  public void lookNow() {
    if (following) {
      worker.execute(this::look);
    }
  }

  private void open() {
    try {
      openExisting.run();
    } catch (RuntimeException e) {
      LOG.error("The {} index of an earlier run could not be opened", name, e);
    }
  }

  private void look() {
    try {
      catchUp.run();
    } catch (CancellationException e) {
      LOG.info("The {} index is brought level at the next start: {}", name, e.getMessage());
    } catch (DataAccessException | HibernateException e) {
      LOG.debug("The database could not be asked for the {} index", name, e);
    } catch (RuntimeException e) {
      // Thrown on, it would end the looking for good.
      LOG.error("The {} index could not be brought level", name, e);
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
