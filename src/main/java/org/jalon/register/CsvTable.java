package org.jalon.register;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file line by line, in constant memory: with or without BOM, quotes, line breaks in quotes;
 * separated by {@code ;}, {@code ,} or tab; columns in any order.
 */
public final class CsvTable implements AutoCloseable {

  private static final String SEPARATORS = ";,\t";

  /** Longest field; a quote that is never closed must not take the file into memory. */
  private static final int MOST_CHARACTERS = 1 << 22;

  private static final int MOST_HEADING_SHOWN = 300;

  private final RegisterFile file;
  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> records;
  private final Map<Column, Integer> places = new HashMap<>();
  private int width;
  private @Nullable CsvLine last;

  private CsvTable(RegisterFile file, char separator) throws IOException {
    this.file = file;
    this.reader = reader(file, separator);
    this.records = reader.iterator();
  }

  /**
   * Reads the heading.
   *
   * @throws RegisterFileException when a required column is missing, which it names
   */
  public static CsvTable open(RegisterFile file, List<Column> columns)
      throws RegisterFileException, IOException {
    CsvTable table = new CsvTable(file, separator(file));
    try {
      table.readHeading(columns);
      return table;
    } catch (RegisterFileException | IOException | RuntimeException e) {
      table.close();
      throw e;
    }
  }

  /** The one that parts the heading into most columns. */
  private static char separator(RegisterFile file) throws RegisterFileException, IOException {
    char best = SEPARATORS.charAt(0);
    int most = 0;
    for (char separator : SEPARATORS.toCharArray()) {
      try (CsvTable attempt = new CsvTable(file, separator)) {
        int fields = attempt.nextRecord().map(CsvRecord::getFieldCount).orElse(0);
        if (fields > most) {
          most = fields;
          best = separator;
        }
      }
    }
    return best;
  }

  private static CsvReader<CsvRecord> reader(RegisterFile file, char separator) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .detectBomHeader(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .maxBufferSize(MOST_CHARACTERS)
        .ofCsvRecord(file.open(), file.charset());
  }

  private void readHeading(List<Column> columns) throws RegisterFileException, IOException {
    List<String> heading = nextRecord().map(CsvRecord::getFields).orElse(List.of());
    width = heading.size();
    List<String> missing = new ArrayList<>();
    for (Column column : columns) {
      int place = place(heading, column);
      if (place >= 0) {
        places.put(column, place);
      } else if (column.required()) {
        missing.add(column.name());
      }
    }
    if (!missing.isEmpty()) {
      String found = String.join(", ", heading);
      throw new RegisterFileException(
          Refusal.Code.MISSING_COLUMN,
          file.name()
              + " has no column "
              + String.join(", ", missing)
              + "; it has: "
              + found.substring(0, Math.min(found.length(), MOST_HEADING_SHOWN)));
    }
  }

  private static int place(List<String> heading, Column column) {
    for (int i = 0; i < heading.size(); i++) {
      if (column.isCalled(heading.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The next line; empty after the last.
   *
   * @throws RegisterFileException when the file turns out to be cut or no CSV
   */
  public Optional<CsvLine> next() throws RegisterFileException, IOException {
    Optional<CsvRecord> record = nextRecord();
    if (record.isEmpty()) {
      checkEnd();
      return Optional.empty();
    }
    CsvLine line =
        new CsvLine(record.get().getStartingLineNumber(), record.get().getFields(), places);
    last = line;
    return Optional.of(line);
  }

  private Optional<CsvRecord> nextRecord() throws RegisterFileException, IOException {
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (CsvParseException e) {
      throw new RegisterFileException(
          Refusal.Code.NOT_THE_FORMAT, file.name() + " is no CSV: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw new IOException(file.name() + " cannot be read", e);
    }
  }

  /** A last line that is too short, without its line break or in an open quote, was cut. */
  private void checkEnd() throws RegisterFileException {
    CsvLine end = last;
    if (end == null || end.fields().size() >= width) {
      return;
    }
    if (!file.endsWithLineBreak() || end.fields().getLast().contains("\n")) {
      throw new RegisterFileException(
          Refusal.Code.CUT,
          file.name() + " ends within line " + end.number() + ": " + width + " columns expected");
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
