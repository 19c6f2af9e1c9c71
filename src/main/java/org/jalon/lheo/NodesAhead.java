package org.jalon.lheo;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Reads formations on a thread of its own while the ones before are being written. */
final class NodesAhead implements AutoCloseable {
  private static final int AHEAD = 128;

  private final BlockingQueue<Read> queue = new ArrayBlockingQueue<>(AHEAD);
  private final LheoReader reader;
  private final Thread thread;

  private sealed interface Read {
    record Formation(NodeInFile found) implements Read {}

    record End() implements Read {}

    record Failure(Throwable cause) implements Read {}
  }

  NodesAhead(LheoReader reader) {
    this.reader = reader;
    this.thread = Thread.ofPlatform().name("nodes-ahead").daemon().start(this::read);
  }

  /** The next formation; empty when the file was read to its very end. */
  Optional<NodeInFile> next() throws IOException, LheoFileException {
    try {
      return switch (queue.take()) {
        case Read.Formation formation -> Optional.of(formation.found());
        case Read.End _ -> Optional.empty();
        case Read.Failure failure -> throw failed(failure.cause());
      };
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
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

  private Read last() throws InterruptedException {
    try {
      for (Optional<NodeInFile> found = reader.nextNode();
          found.isPresent();
          found = reader.nextNode()) {
        queue.put(new Read.Formation(found.get()));
      }
      return new Read.End();
    } catch (LheoFileException | IOException | RuntimeException | Error failed) {
      // Whatever it is: somebody waits at the other end.
      return new Read.Failure(failed);
    }
  }

  /** Stops reading; the reader itself is the caller's to close, afterwards. */
  @Override
  public void close() throws IOException {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
