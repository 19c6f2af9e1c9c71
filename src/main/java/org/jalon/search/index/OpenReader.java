package org.jalon.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.IndexReader;

/**
 * A generation as one moment saw it. Readers {@link #acquire()} it for a request; it is closed
 * after the last one has left.
 *
 * @param <G> the kind of generation
 */
public abstract class OpenReader<G extends DocumentIndex<?>> implements AutoCloseable {

  private final G generation;
  private final IndexReader reader;
  // Who shows it is the first user.
  private final AtomicInteger users = new AtomicInteger(1);

  /**
   * @param reader of this generation; closed with this
   */
  protected OpenReader(G generation, IndexReader reader) {
    this.generation = generation;
    this.reader = reader;
    generation.use();
  }

  /** Takes part in it; false when it has been closed in the meantime. */
  public final boolean acquire() {
    return users.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
  }

  /** Ends what {@link #acquire()} began. */
  @Override
  public final void close() {
    if (users.decrementAndGet() > 0) {
      return;
    }
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      generation.release();
    }
  }

  public final G generation() {
    return generation;
  }

  protected final IndexReader reader() {
    return reader;
  }
}
