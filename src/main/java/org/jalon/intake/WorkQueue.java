package org.jalon.intake;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hibernate.HibernateException;
import org.jalon.run.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Work on sources, one after the other. While the database cannot be reached work is tried again:
 * what was not committed has never been.
 */
@Component
class WorkQueue {

  private static final Logger LOG = LoggerFactory.getLogger(WorkQueue.class);
  private static final int RETRY_SECONDS = 30;
  private static final int MOST_TRIES = 20;

  private final IntakeWork intake;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("intake").daemon().factory());

  WorkQueue(IntakeWork intake) {
    this.intake = intake;
  }

  /** Queues the work; false when the source has some already. */
  boolean add(Work work) {
    if (!intake.announce(work)) {
      return false;
    }
    worker.execute(() -> perform(work, 1));
    return true;
  }

  /** Queues the fetching of the registers: the feeds queued after it are judged by them. */
  void addRegisters(RegisterLoading registers) {
    worker.execute(() -> {
      try {
        registers.refresh();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
  }

  private void perform(Work work, int attempt) {
    try {
      intake.perform(work, new Progress(quiet(), "", ""));
    } catch (DataAccessException | HibernateException e) {
      LOG.warn("{}: the database went away: {}", work.source().key(), e.getMessage());
      if (attempt < MOST_TRIES) {
        worker.schedule(() -> perform(work, attempt + 1), RETRY_SECONDS, TimeUnit.SECONDS);
      }
    } catch (IOException | RuntimeException e) {
      LOG.error("{} could not be worked on", work.source().key(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static PrintStream quiet() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  /** Waits until all that was queued so far is done. */
  void await() throws InterruptedException {
    try {
      worker.submit(() -> {}).get();
    } catch (java.util.concurrent.ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @PreDestroy
  void stop() throws InterruptedException {
    worker.shutdownNow();
    worker.awaitTermination(10, TimeUnit.SECONDS);
  }
}
