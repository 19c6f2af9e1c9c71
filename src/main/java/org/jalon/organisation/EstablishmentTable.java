package org.jalon.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jalon.register.LoadedEdition;
import org.jalon.register.PackedLongs;
import org.jalon.register.store.RegisterStore;
import org.jspecify.annotations.Nullable;

/** The state of establishments in memory, by SIRET: 16 bytes each. */
final class EstablishmentTable {

  private static final int FETCH = 5_000;
  private static final long OPEN = Long.MIN_VALUE;
  private static final long CLOSED_SOME_DAY = Long.MAX_VALUE;

  private final Optional<LoadedEdition> edition;
  private final PackedLongs sirets = new PackedLongs();

  /** Day of closing, counted from 1970. */
  private final PackedLongs states = new PackedLongs();

  private EstablishmentTable(Optional<LoadedEdition> edition) {
    this.edition = edition;
  }

  static EstablishmentTable read(StatelessSession session) {
    EstablishmentTable table =
        new EstablishmentTable(RegisterStore.find(session, EstablishmentLines.REGISTER));
    try (var rows =
        session
            .createSelectionQuery(
                "select siret, open, closed from EstablishmentRow order by siret, id",
                Object[].class)
            .setFetchSize(FETCH)
            .getResultStream()) {
      rows.forEach(row -> table.add((String) row[0], (boolean) row[1], (LocalDate) row[2]));
    }
    return table;
  }

  private void add(String siret, boolean open, @Nullable LocalDate closed) {
    sirets.add(Long.parseLong(siret));
    states.add(open ? OPEN : closed == null ? CLOSED_SOME_DAY : closed.toEpochDay());
  }

  Optional<LoadedEdition> edition() {
    return edition;
  }

  Optional<Establishment> find(String siret) {
    int place = siret.matches("[0-9]{14}") ? sirets.search(Long.parseLong(siret)) : -1;
    if (place < 0) {
      return Optional.empty();
    }
    long state = states.get(place);
    Optional<LocalDate> closed =
        state == OPEN || state == CLOSED_SOME_DAY
            ? Optional.empty()
            : Optional.of(LocalDate.ofEpochDay(state));
    return Optional.of(new Establishment(siret, state == OPEN, closed));
  }
}
