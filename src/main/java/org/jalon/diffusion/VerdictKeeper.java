package org.jalon.diffusion;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jalon.command.Commands;
import org.jalon.offer.OffersChanged;
import org.jalon.run.Progress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Keeps the verdicts level with the offers, on a thread of its own: nobody waits for it. After a
 * run, on a new day, and when another process took feeds in. What fails is tried again.
 */
@Component
class VerdictKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(VerdictKeeper.class);
  private static final int LOOK_SECONDS = 15;

  /** A night's next run begins meanwhile, and is waited for. */
  private static final int AFTER_RUN_SECONDS = 2;

  private final Judging judging;
  private final Environment environment;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("verdict-keeper").daemon().factory());
  private volatile boolean following;
  private Judging.@Nullable Position upToDate;

  VerdictKeeper(Judging judging, Environment environment) {
    this.judging = judging;
    this.environment = environment;
  }

  /** The database may not be there yet, nor in its newest shape: it is asked until it is. */
  @EventListener(ApplicationReadyEvent.class)
  void follow() {
    if (!Commands.given(environment)) {
      following = true;
      worker.scheduleWithFixedDelay(this::look, 1, LOOK_SECONDS, TimeUnit.SECONDS);
    }
  }

  @EventListener
  void on(OffersChanged changed) {
    if (following) {
      worker.schedule(this::look, AFTER_RUN_SECONDS, TimeUnit.SECONDS);
    }
  }

  private void look() {
    try {
      Judging.Position now = judging.position();
      if (!now.equals(upToDate) && !judging.runUnderway()) {
        Judging.Tally tally =
            judging.catchUp(new Progress(System.out, "Judging", "offers"), Judging.Pace.GENTLE);
        upToDate = tally.passedOver() == 0 ? now : null;
        LOG.debug("{} offers judged, {} anew", tally.judged(), tally.changed());
      }
    } catch (DataAccessException | TransactionException e) {
      LOG.debug("The database could not be asked for verdicts", e);
    } catch (RuntimeException e) {
      // Thrown on, it would end the looking for good.
      LOG.error("The offers could not be judged", e);
    }
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }
}
