package org.jalon.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jalon.register.EditionState;
import org.jalon.register.Held;
import org.jalon.register.store.RegisterStore;
import org.jalon.run.Edition;
import org.springframework.stereotype.Component;

/** The list that the database holds, read into memory when it is first asked. */
@Component
class LoadedTrainingBodies implements TrainingBodies {

  private final Held<TrainingBodyTable> held;

  LoadedTrainingBodies(RegisterStore store, Clock clock) {
    this.held = new Held<>(() -> store.read(TrainingBodyTable::read), clock);
  }

  @Override
  public Optional<Edition> edition() {
    return state().loaded().map(loaded -> new Edition(TrainingBodyLines.REGISTER, loaded.date()));
  }

  @Override
  public List<TrainingBody> listBySiren(String siren) {
    return held.get().map(table -> table.listBySiren(siren)).orElse(List.of());
  }

  EditionState state() {
    return new EditionState(
        TrainingBodyLines.REGISTER, held.get().flatMap(TrainingBodyTable::edition));
  }

  void reload() {
    held.reload();
  }
}
