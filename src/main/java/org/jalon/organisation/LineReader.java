package org.jalon.organisation;

import java.util.List;
import java.util.Optional;
import org.jalon.register.Column;
import org.jalon.register.CsvLine;
import org.jalon.register.LoadTally;

/** How a register's lines become rows. */
interface LineReader {

  /** Stable key of the register, as in {@code run.Edition}. */
  String register();

  /** Class of the rows. */
  Class<?> table();

  List<Column> columns();

  /**
   * The row of a line, its id being set by who asks; empty when the line is unreadable, which the
   * tally is told.
   */
  Optional<Object> read(CsvLine line, long id, LoadTally tally);
}
