package org.jalon.search.certification.upkeep;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hibernate.HibernateException;
import org.jalon.certification.FichesChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Keeps the certifications level with the fiches, on a thread of its own: nobody waits for it. What
 * fails is tried again, and readers keep what they have.
 */
@Component
public class CertificationKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(CertificationKeeper.class);
  private static final int LOOK_SECONDS = 15;

  private final CertificationBuilder builder;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("certification-keeper").daemon().factory());
  private volatile boolean following;

  CertificationKeeper(CertificationBuilder builder) {
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
      // Another process may have taken an edition in: nobody tells of that, so it is asked.
      worker.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }
  }

  @EventListener
  void on(FichesChanged changed) {
    if (following) {
      worker.execute(this::look);
    }
  }

  private void open() {
    try {
      builder.openExisting();
    } catch (RuntimeException e) {
      LOG.error("The certifications of an earlier run could not be opened", e);
    }
  }

  private void look() {
    try {
      builder.catchUp();
    } catch (CancellationException e) {
      LOG.info("The certifications are indexed at the next start: {}", e.getMessage());
    } catch (DataAccessException | HibernateException e) {
      LOG.debug("The database could not be asked for certifications", e);
    } catch (RuntimeException e) {
      // Thrown on, it would end the looking for good.
      LOG.error("The certifications could not be indexed", e);
    }
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }
}
