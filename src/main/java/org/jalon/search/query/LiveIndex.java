package org.jalon.search.query;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jalon.search.CourseSearch.State;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.index.Generation;
import org.jalon.search.index.IndexState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one reference to the index that readers use. It is swapped as a whole; what it replaces is
 * closed after its last reader.
 */
@Component
public class LiveIndex {

  private static final State NOTHING = new State(false, 0, Instant.EPOCH, 0, false);

  // Starts from the clock so that an ETag of before a restart never matches by chance.
  private final AtomicLong version = new AtomicLong(System.currentTimeMillis());
  private final AtomicReference<@Nullable Snapshot> live = new AtomicReference<>();

  /** Shows this generation, as last committed, to readers; the one before may still be read. */
  public void show(Generation generation, IndexState indexed) {
    Snapshot before = live.get();
    Snapshot after =
        before != null && before.generation() == generation
            ? before.reopen(state(indexed))
            : Snapshot.open(generation, state(indexed));
    Snapshot replaced = live.getAndSet(after);
    if (replaced != null && replaced.named()) {
      prepareNames();
    }
    if (replaced != null) {
      replaced.close();
    }
  }

  /** Who completed words before will do it again, and should not wait for the first letter. */
  private void prepareNames() {
    Thread.ofPlatform()
        .name("names")
        .daemon()
        .start(() -> {
          try (Snapshot snapshot = acquire()) {
            snapshot.names();
          } catch (IndexNotReadyException closed) {
            // The site is stopping: nobody will ask.
          }
        });
  }

  /** Shows nothing any more, and closes what was shown after its last reader. */
  public void close() {
    Snapshot last = live.getAndSet(null);
    if (last != null) {
      last.generation().retire();
      last.close();
    }
  }

  private State state(IndexState indexed) {
    return new State(
        true, version.incrementAndGet(), indexed.updated(), 0, indexed.demonstration());
  }

  /** The generation that readers see. */
  public Optional<Generation> generation() {
    return Optional.ofNullable(live.get()).map(Snapshot::generation);
  }

  /** The live snapshot; the caller closes it. */
  Snapshot acquire() {
    while (true) {
      Snapshot snapshot = live.get();
      if (snapshot == null) {
        throw new IndexNotReadyException();
      }
      if (snapshot.acquire()) {
        return snapshot;
      }
    }
  }

  State state() {
    Snapshot snapshot = live.get();
    return snapshot == null ? NOTHING : snapshot.state();
  }
}
