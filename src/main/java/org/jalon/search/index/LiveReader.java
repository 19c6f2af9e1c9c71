package org.jalon.search.index;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jalon.search.IndexNotReadyException;
import org.jspecify.annotations.Nullable;

/**
 * The one reference to an index that readers use. It is swapped as a whole; what it replaces is
 * closed after its last reader.
 *
 * @param <R> the index as one moment saw it
 */
public final class LiveReader<R extends OpenReader<?>> {

  private final AtomicReference<@Nullable R> live = new AtomicReference<>();

  /** Shows it from now on; the one before may still be read. */
  public void show(R next) {
    R replaced = live.getAndSet(next);
    if (replaced != null) {
      replaced.close();
    }
  }

  /** Shows nothing any more, and closes what was shown after its last reader. */
  public void close() {
    R last = live.getAndSet(null);
    if (last != null) {
      last.generation().retire();
      last.close();
    }
  }

  /** What is shown; to be asked only for what outlives its closing. */
  public Optional<R> find() {
    return Optional.ofNullable(live.get());
  }

  /**
   * What is shown; the caller closes it.
   *
   * @throws IndexNotReadyException when nothing is
   */
  public R acquire() {
    while (true) {
      R shown = live.get();
      if (shown == null) {
        throw new IndexNotReadyException();
      }
      if (shown.acquire()) {
        return shown;
      }
    }
  }
}
