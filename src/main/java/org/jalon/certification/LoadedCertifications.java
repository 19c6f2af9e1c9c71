package org.jalon.certification;

import java.time.Clock;
import java.util.Optional;
import org.jalon.register.EditionState;
import org.jalon.register.Held;
import org.jalon.register.store.RegisterStore;
import org.jalon.run.Edition;
import org.springframework.stereotype.Component;

/** The registers that the database holds, read into memory when they are first asked. */
@Component
class LoadedCertifications implements Certifications {

  private final Held<CertificationTable> held;

  LoadedCertifications(RegisterStore store, Clock clock) {
    this.held = new Held<>(() -> store.read(CertificationTable::read), clock);
  }

  @Override
  public Optional<Edition> edition(Register register) {
    return state(register)
        .loaded()
        .map(loaded -> new Edition(Registers.key(register), loaded.date()));
  }

  @Override
  public Optional<Certification> find(String code) {
    return held.get().flatMap(table -> CertificationCode.parse(code).flatMap(table::find));
  }

  EditionState state(Register register) {
    return new EditionState(
        Registers.key(register), held.get().flatMap(table -> table.edition(register)));
  }

  void reload() {
    held.reload();
  }
}
