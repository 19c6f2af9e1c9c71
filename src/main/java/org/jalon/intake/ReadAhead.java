package org.jalon.intake;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoReader;

/**
 * Reads formations on a thread of its own while the ones before are being stored: parsing and the
 * database share the two cores. At most {@value #AHEAD} formations are read ahead.
 */
final class ReadAhead implements AutoCloseable {

  private static final int AHEAD = 64;

  private final BlockingQueue<Read> queue = new ArrayBlockingQueue<>(AHEAD);
  private final LheoReader reader;
  private final Thread thread;

  private sealed interface Read {
    record Formation(FormationInFile found) implements Read {}

    record End() implements Read {}

    record Refused(LheoFileException fault) implements Read {}

    record Unreadable(IOException cause) implements Read {}
  }

  ReadAhead(LheoReader reader) {
    this.reader = reader;
    this.thread = Thread.ofPlatform().name("read-ahead").daemon().start(this::read);
  }

  /**
   * The next formation; empty when the file was read to its very end.
   *
   * @throws LheoFileException when the file cannot be taken
   */
  Optional<FormationInFile> next() throws IOException, LheoFileException, InterruptedException {
    return switch (queue.take()) {
      case Read.Formation formation -> Optional.of(formation.found());
      case Read.End _ -> Optional.empty();
      case Read.Refused refused -> throw refused.fault();
      case Read.Unreadable unreadable -> throw unreadable.cause();
    };
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
      for (Optional<FormationInFile> found = reader.next();
          found.isPresent();
          found = reader.next()) {
        queue.put(new Read.Formation(found.get()));
      }
      return new Read.End();
    } catch (LheoFileException refused) {
      return new Read.Refused(refused);
    } catch (IOException unreadable) {
      return new Read.Unreadable(unreadable);
    }
  }

  /** Stops reading; the reader itself is the caller's to close, afterwards. */
  @Override
  public void close() throws InterruptedException {
    thread.interrupt();
    thread.join();
  }
}
