package org.jalon.diffusion.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jalon.diffusion.sheet.SheetRefusedException.Why;

/**
 * Reads the first sheet of an {@code .xlsx} by its headings. Only values count: of a formula the
 * result that was stored with it, of macros nothing.
 */
public final class SheetReader {

  /** Lines beside the heading. */
  public static final int MOST_ROWS = 5_000;

  private static final long MOST_UNFOLDED = 200L << 20;
  private static final int MOST_PARTS = 500;
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd");

  private SheetReader() {}

  /** Every line that says something, in order. */
  public static List<SheetRow> read(Path file) throws SheetRefusedException {
    refuseBombs(file);
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook workbook = new ReadableWorkbook(in);
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return read(rows.iterator());
    } catch (ExcelReaderException | UncheckedIOException | IOException unreadable) {
      throw new SheetRefusedException(Why.UNREADABLE, unreadable);
    } catch (RuntimeException damaged) {
      // The library meets damaged parts with whatever exception they lead to.
      throw new SheetRefusedException(Why.UNREADABLE, damaged);
    }
  }

  /** The library holds shared texts in memory: what unfolds without measure is not given to it. */
  private static void refuseBombs(Path file) throws SheetRefusedException {
    byte[] buffer = new byte[1 << 16];
    long unfolded = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw new SheetRefusedException(Why.TOO_MUCH);
      }
      for (ZipEntry part : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(part)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unfolded += read;
            if (unfolded > MOST_UNFOLDED) {
              throw new SheetRefusedException(Why.TOO_MUCH);
            }
          }
        }
      }
    } catch (IOException damaged) {
      throw new SheetRefusedException(Why.UNREADABLE, damaged);
    }
  }

  private static List<SheetRow> read(Iterator<Row> lines) throws SheetRefusedException {
    if (!lines.hasNext()) {
      throw new SheetRefusedException(Why.EMPTY);
    }
    Map<Integer, SheetColumn> columns = headings(lines.next());
    if (columns.isEmpty()) {
      throw new SheetRefusedException(Why.NO_HEADINGS);
    }
    List<SheetRow> rows = new ArrayList<>();
    while (lines.hasNext()) {
      Row line = lines.next();
      Map<SheetColumn, String> values = new EnumMap<>(SheetColumn.class);
      for (Cell cell : line) {
        SheetColumn column = cell == null ? null : columns.get(cell.getColumnIndex());
        String value = column == null ? "" : text(cell, column);
        if (!value.isEmpty()) {
          values.put(column, value);
        }
      }
      if (!values.isEmpty()) {
        rows.add(new SheetRow(line.getRowNum(), values));
      }
      if (rows.size() > MOST_ROWS) {
        throw new SheetRefusedException(Why.TOO_MUCH);
      }
    }
    if (rows.isEmpty()) {
      throw new SheetRefusedException(Why.EMPTY);
    }
    return rows;
  }

  private static Map<Integer, SheetColumn> headings(Row line) {
    Map<Integer, SheetColumn> columns = new java.util.HashMap<>();
    for (Cell cell : line) {
      if (cell != null) {
        SheetColumn.find(cell.getText())
            .ifPresent(column -> columns.putIfAbsent(cell.getColumnIndex(), column));
      }
    }
    return columns;
  }

  private static String text(Cell cell, SheetColumn column) {
    String text = cell.getType() == CellType.NUMBER ? number(cell, column) : cell.getText().strip();
    return switch (column) {
      case START, END -> date(text);
      // Spreadsheets drop a leading zero of what looks like a number.
      case POSTAL_CODE, COMMUNE -> text.matches("\\d{4}") ? "0" + text : text;
      case RESPONSIBLE_SIRET, TRAINER_SIRET -> text.replaceAll("[\\s.]", "");
      default -> text;
    };
  }

  private static String number(Cell cell, SheetColumn column) {
    if (column == SheetColumn.START || column == SheetColumn.END) {
      String digits = cell.asNumber().toBigInteger().toString();
      if (digits.length() != 8) { // days since 1900, and not 20270901 typed as a number
        LocalDateTime moment = cell.asDate();
        return DATE.format(moment);
      }
      return digits;
    }
    BigDecimal value = cell.asNumber();
    return value.stripTrailingZeros().toPlainString();
  }

  /** {@code 01/09/2027} and {@code 2027-09-01} as LHÉO writes them; anything else as it stands. */
  private static String date(String typed) {
    String[] parts = typed.split("[/.-]", -1);
    boolean numbers = parts.length == 3 && String.join("", parts).matches("\\d{8}");
    if (numbers && parts[2].length() == 4 && parts[1].length() == 2) {
      return parts[2] + parts[1] + parts[0];
    }
    if (numbers && parts[0].length() == 4 && parts[1].length() == 2) {
      return parts[0] + parts[1] + parts[2];
    }
    return typed;
  }
}
