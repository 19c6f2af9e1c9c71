package org.jalon.diffusion.file;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A thread beside the one that reads: does what it is handed, in that order. Who hands over waits
 * while too much is not done yet, and is told of what failed the next time.
 */
final class Lane implements AutoCloseable {

  /** Formations are some kilobytes, the largest some hundred. */
  private static final int MOST_WAITING = 64;

  private final ExecutorService thread;
  private final Semaphore room = new Semaphore(MOST_WAITING);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /** Something that writes. */
  interface Work {
    void run() throws IOException;
  }

  Lane(String name) {
    this.thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
  }

  void hand(Work work) throws IOException {
    tell();
    room.acquireUninterruptibly();
    thread.execute(() -> {
      try {
        if (failure.get() == null) {
          work.run();
        }
      } catch (Throwable failed) { // of any kind: a file that lacks something must not be sealed
        failure.compareAndSet(null, failed);
      } finally {
        room.release();
      }
    });
  }

  /** Waits until all is done. */
  void finish() throws IOException {
    room.acquireUninterruptibly(MOST_WAITING);
    room.release(MOST_WAITING);
    tell();
  }

  private void tell() throws IOException {
    Throwable failed = failure.get();
    if (failed instanceof IOException) {
      throw new IOException(failed.getMessage(), failed);
    }
    if (failed != null) {
      throw new IllegalStateException(failed);
    }
  }

  /** Gives up what still waits, and lets what runs end: nobody may close its files before. */
  @Override
  public void close() {
    thread.shutdownNow();
    thread.close();
  }
}
