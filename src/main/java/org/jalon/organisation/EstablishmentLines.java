package org.jalon.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.register.Column;
import org.jalon.register.CsvLine;
import org.jalon.register.LoadTally;
import org.jalon.register.Values;

/**
 * Sirene's stock of establishments, or an extract with its columns. {@code dateDebut} is the first
 * day of the establishment's present state: of a closed one, the day it closed.
 */
final class EstablishmentLines implements LineReader {

  static final String REGISTER = "establishments";

  private static final Column SIRET = Column.required("siret");
  private static final Column STATE =
      Column.required("etatAdministratifEtablissement", "etatAdministratif");
  private static final Column CLOSED =
      Column.optional("dateFermeture", "dateFermetureEtablissement");
  private static final Column SINCE = Column.optional("dateDebut");
  private static final int SIRET_LENGTH = 14;

  @Override
  public String register() {
    return REGISTER;
  }

  @Override
  public Class<?> table() {
    return EstablishmentRow.class;
  }

  @Override
  public List<Column> columns() {
    return List.of(SIRET, STATE, CLOSED, SINCE);
  }

  @Override
  public Optional<Object> read(CsvLine line, long id, LoadTally tally) {
    Optional<String> siret = Values.digits(line.text(SIRET), SIRET_LENGTH);
    String state = line.text(STATE);
    if (siret.isEmpty()) {
      tally.unreadable(line.number(), "SIRET “" + line.text(SIRET) + "”");
      return Optional.empty();
    }
    if (!state.equals("A") && !state.equals("F")) {
      tally.unreadable(line.number(), "state “" + state + "”, A or F expected");
      return Optional.empty();
    }
    EstablishmentRow row = new EstablishmentRow();
    row.id = id;
    row.siret = siret.get();
    row.open = state.equals("A");
    row.closed = row.open ? null : closed(line).orElse(null);
    return Optional.of(row);
  }

  private static Optional<LocalDate> closed(CsvLine line) {
    return Values.day(line.text(CLOSED)).or(() -> Values.day(line.text(SINCE)));
  }
}
