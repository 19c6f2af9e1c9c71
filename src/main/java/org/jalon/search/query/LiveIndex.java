package org.jalon.search.query;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jalon.search.CourseSearch.State;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.index.Generation;
import org.jalon.search.index.IndexState;
import org.jalon.search.index.LiveReader;
import org.springframework.stereotype.Component;

/** The courses' index that readers see. */
@Component
public class LiveIndex {

  private static final State NOTHING = new State(false, 0, Instant.EPOCH, 0, false);

  // Starts from the clock so that an ETag of before a restart never matches by chance.
  private final AtomicLong version = new AtomicLong(System.currentTimeMillis());
  private final LiveReader<Snapshot> live = new LiveReader<>();

  /** Shows this generation, as last committed, to readers; the one before may still be read. */
  public void show(Generation generation, IndexState indexed) {
    Optional<Snapshot> before = live.find();
    boolean named = before.filter(Snapshot::named).isPresent();
    live.show(
        before
            .filter(snapshot -> snapshot.generation() == generation)
            .map(snapshot -> snapshot.reopen(state(indexed)))
            .orElseGet(() -> Snapshot.open(generation, state(indexed))));
    if (named) {
      prepareNames();
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
    live.close();
  }

  private State state(IndexState indexed) {
    return new State(
        true, version.incrementAndGet(), indexed.updated(), 0, indexed.demonstration());
  }

  /** The generation that readers see. */
  public Optional<Generation> generation() {
    return live.find().map(Snapshot::generation);
  }

  /** The live snapshot; the caller closes it. */
  Snapshot acquire() {
    return live.acquire();
  }

  State state() {
    return live.find().map(Snapshot::state).orElse(NOTHING);
  }
}
