package org.jalon.organisation;

import java.time.Clock;
import java.util.Optional;
import org.jalon.register.EditionState;
import org.jalon.register.Held;
import org.jalon.register.LoadedEdition;
import org.jalon.register.store.RegisterStore;
import org.jalon.run.Edition;
import org.springframework.stereotype.Component;

/** The extract that the database holds, read into memory when it is first asked. */
@Component
class LoadedEstablishments implements Establishments {

  private final Held<EstablishmentTable> held;

  LoadedEstablishments(RegisterStore store, Clock clock) {
    this.held = new Held<>(() -> store.read(EstablishmentTable::read), clock);
  }

  @Override
  public Optional<Edition> edition() {
    return state().loaded().map(loaded -> new Edition(EstablishmentLines.REGISTER, loaded.date()));
  }

  @Override
  public Optional<Establishment> find(String siret) {
    return held.get().flatMap(table -> table.find(siret));
  }

  @Override
  public boolean complete() {
    return state().loaded().map(LoadedEdition::complete).orElse(false);
  }

  EditionState state() {
    return new EditionState(
        EstablishmentLines.REGISTER, held.get().flatMap(EstablishmentTable::edition));
  }

  void reload() {
    held.reload();
  }
}
