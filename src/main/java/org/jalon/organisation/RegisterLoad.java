package org.jalon.organisation;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jalon.register.CsvLine;
import org.jalon.register.CsvTable;
import org.jalon.register.Guard;
import org.jalon.register.LoadTally;
import org.jalon.register.LoadedEdition;
import org.jalon.register.RegisterFile;
import org.jalon.register.RegisterFileException;
import org.jalon.register.store.RegisterStore;

/** Fills a register's table from a file, line by line, within the transaction of who asks. */
final class RegisterLoad {

  private static final int BATCH = 500;

  private final LineReader lines;
  private final Guard guard;
  private final LoadTally tally;

  RegisterLoad(LineReader lines, Guard guard, LoadTally tally) {
    this.lines = lines;
    this.guard = guard;
    this.tally = tally;
  }

  /** What the loader is told of the file. */
  record Order(LocalDate date, boolean complete, boolean force, Instant now) {}

  void fill(StatelessSession session, RegisterFile file, Order order)
      throws RegisterFileException, IOException {
    Optional<LoadedEdition> before = RegisterStore.find(session, lines.register());
    session.createMutationQuery("delete from " + lines.table().getSimpleName()).executeUpdate();
    writeRows(session, file);
    guard.check(tally, before, order.force());
    RegisterStore.put(
        session,
        lines.register(),
        new LoadedEdition(
            order.date(), order.now(), tally.rows(), file.hash(), file.name(), order.complete()));
  }

  private void writeRows(StatelessSession session, RegisterFile file)
      throws RegisterFileException, IOException {
    List<Object> batch = new ArrayList<>(BATCH);
    try (CsvTable table = CsvTable.open(file, lines.columns())) {
      Optional<CsvLine> line = table.next();
      while (line.isPresent()) {
        Optional<Object> row = lines.read(line.get(), tally.read(), tally);
        if (row.isPresent()) {
          tally.row();
          batch.add(row.get());
        }
        if (batch.size() == BATCH) {
          session.insertMultiple(batch);
          batch.clear();
        }
        line = table.next();
      }
    }
    session.insertMultiple(batch);
  }
}
