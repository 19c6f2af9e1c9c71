package org.jalon.search.upkeep;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jalon.offer.OffersChanged;
import org.jalon.search.IndexUpkeep;
import org.jalon.search.certification.upkeep.CertificationKeeper;
import org.jalon.search.visibility.upkeep.VisibilityKeeper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Follows the change log, one piece of work at a time. When the database cannot be reached the
 * readers keep what they have, and the work is tried again.
 */
@Component
class IndexKeeper implements IndexUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
  private static final int RETRY_SECONDS = 10;
  private static final int LOOK_SECONDS = 15;

  private final IndexBuilder builder;
  private final CertificationKeeper certifications;
  private final VisibilityKeeper visibility;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("index-keeper").daemon().factory());
  private volatile boolean following;

  IndexKeeper(
      IndexBuilder builder, CertificationKeeper certifications, VisibilityKeeper visibility) {
    this.builder = builder;
    this.certifications = certifications;
    this.visibility = visibility;
  }

  @Override
  public void openExisting() {
    builder.openExisting();
    certifications.openExisting();
    visibility.openExisting();
  }

  @Override
  public void databaseReady() {
    certifications.follow();
    visibility.follow();
  }

  @Override
  public void catchUp() {
    builder.catchUp(false);
    if (!following) {
      following = true;
      // Another process may have taken feeds in: nobody tells of that, so it is asked.
      worker.scheduleWithFixedDelay(
          this::lookForStrangers, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }
  }

  private void lookForStrangers() {
    try {
      builder.catchUp(false);
    } catch (DataAccessException | org.hibernate.HibernateException e) {
      LOG.debug("The database could not be asked for changes", e);
    } catch (RuntimeException e) {
      // Thrown on, it would end the looking for good.
      LOG.error("The index could not catch up", e);
    }
  }

  /**
   * Before the first {@link #catchUp()} nothing follows: the start's many runs are indexed once.
   */
  @EventListener
  void on(OffersChanged changed) {
    if (following) {
      worker.execute(() -> follow(changed.wholly()));
    }
  }

  private void follow(boolean wholly) {
    try {
      builder.catchUp(wholly);
    } catch (DataAccessException | org.hibernate.HibernateException e) {
      LOG.warn("The index could not catch up, next try in {} s: {}", RETRY_SECONDS, e.getMessage());
      worker.schedule(() -> follow(wholly), RETRY_SECONDS, TimeUnit.SECONDS);
    }
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }
}
