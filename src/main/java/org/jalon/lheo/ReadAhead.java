package org.jalon.lheo;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Reads on a thread of its own while what was read before is being worked on: parsing and the work
 * share the cores.
 *
 * @param <T> what a file is read into, one at a time
 */
public final class ReadAhead<T> implements AutoCloseable {

  private final BlockingQueue<Read<T>> queue;
  private final Source<T> source;
  private final Thread thread;

  /** Where the next one comes from; empty at the end of the file. */
  @FunctionalInterface
  public interface Source<T> {
    Optional<T> next() throws IOException, LheoFileException;
  }

  private sealed interface Read<T> {
    record One<T>(T found) implements Read<T> {}

    record End<T>() implements Read<T> {}

    record Failure<T>(Throwable cause) implements Read<T> {}
  }

  /**
   * @param most at most so many are read ahead
   */
  public ReadAhead(Source<T> source, int most) {
    this.source = source;
    this.queue = new ArrayBlockingQueue<>(most);
    this.thread = Thread.ofPlatform().name("read-ahead").daemon().start(this::read);
  }

  /**
   * The next one; empty when the file was read to its very end.
   *
   * @throws LheoFileException when the file cannot be taken
   * @throws IllegalStateException when reading broke down
   */
  public Optional<T> next() throws IOException, LheoFileException, InterruptedException {
    return switch (queue.take()) {
      case Read.One<T> one -> Optional.of(one.found());
      case Read.End<T> _ -> Optional.empty();
      case Read.Failure<T> failure -> throw failed(failure.cause());
    };
  }

  private static IllegalStateException failed(Throwable cause)
      throws IOException, LheoFileException {
    switch (cause) {
      case LheoFileException refused -> throw refused;
      case IOException unreadable -> throw unreadable;
      default -> throw new IllegalStateException(cause);
    }
  }

  private void read() {
    try {
      queue.put(last());
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private Read<T> last() throws InterruptedException {
    try {
      for (Optional<T> found = source.next(); found.isPresent(); found = source.next()) {
        queue.put(new Read.One<>(found.get()));
      }
      return new Read.End<>();
    } catch (LheoFileException | IOException | RuntimeException | Error failed) {
      // Whatever it is: somebody waits at the other end.
      return new Read.Failure<>(failed);
    }
  }

  /** Stops reading; what is read from is the caller's to close, afterwards. */
  @Override
  public void close() throws InterruptedException {
    thread.interrupt();
    thread.join();
  }
}
