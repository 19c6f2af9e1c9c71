package org.jalon.search.visibility.query;

import java.util.Optional;
import org.jalon.search.index.LiveReader;
import org.jalon.search.visibility.VisibilitySearch.State;
import org.jalon.search.visibility.index.VisibilityGeneration;
import org.jalon.search.visibility.index.VisibilityIndexState;
import org.springframework.stereotype.Component;

/** The index of visibility that readers see. */
@Component
public class LiveVisibility {

  private static final State NOTHING = new State(false, 0, 0);

  private final LiveReader<VisibilitySnapshot> live = new LiveReader<>();

  /** Shows this generation, as last committed; what was shown before may still be read. */
  public void show(VisibilityGeneration generation, VisibilityIndexState indexed) {
    VisibilitySnapshot next =
        live.find()
            .filter(before -> before.generation() == generation)
            .map(before -> before.reopen(indexed))
            .orElseGet(() -> VisibilitySnapshot.open(generation, indexed));
    live.show(next);
  }

  /** Shows nothing any more, and closes what was shown after its last reader. */
  public void close() {
    live.close();
  }

  /** The generation that readers see. */
  public Optional<VisibilityGeneration> generation() {
    return live.find().map(VisibilitySnapshot::generation);
  }

  /** What the generation that readers see says of itself. */
  public Optional<VisibilityIndexState> indexed() {
    return live.find().map(VisibilitySnapshot::indexed);
  }

  /** The live snapshot; the caller closes it. */
  VisibilitySnapshot acquire() {
    return live.acquire();
  }

  State state() {
    return live.find().map(VisibilitySnapshot::state).orElse(NOTHING);
  }
}
