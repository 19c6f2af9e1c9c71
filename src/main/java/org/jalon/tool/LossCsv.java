package org.jalon.tool;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jalon.lheo.LheoFinding;
import org.jalon.lheo.Loss;
import org.jalon.lheo.TranscodedFormation;

/**
 * The report of a transcoding, a line for each loss of each formation and each reason why one was
 * repaired or left out. Spreadsheets open it: a byte order mark, semicolons, no formula. Appears
 * when it is committed.
 */
final class LossCsv implements AutoCloseable {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final Path aside;
  private final BufferedWriter out;
  private final ToolWords words;

  LossCsv(Path file, ToolWords words) throws IOException {
    this.file = file;
    this.words = words;
    this.aside = file.resolveSibling("." + file.getFileName() + ".part");
    this.out = Files.newBufferedWriter(aside);
    out.write(BYTE_ORDER_MARK + words.say("csv.header") + "\r\n");
  }

  Path file() {
    return file;
  }

  void write(TranscodedFormation formation) {
    try {
      for (Loss loss : formation.losses()) {
        String fate = words.say("fate." + loss.fate());
        line(formation, loss.path(), loss.element(), Integer.toString(loss.count()), fate);
      }
      if (formation.outcome() != TranscodedFormation.Outcome.WRITTEN) {
        String outcome = words.say("outcome." + formation.outcome());
        for (LheoFinding finding : formation.findings()) {
          line(formation, finding.path(), words.say("finding." + finding.code()), "", outcome);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void commit() throws IOException {
    out.close();
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(aside);
  }

  private void line(
      TranscodedFormation formation, String path, String element, String count, String fate)
      throws IOException {
    List<String> cells =
        List.of(
            Integer.toString(formation.ordinal()),
            formation.numero(),
            Integer.toString(formation.line()),
            path,
            element,
            count,
            fate);
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : ";");
      out.write(cell(cells.get(i)));
    }
    out.write("\r\n");
  }

  /** A cell that starts like a formula would be one. */
  private static String cell(String value) {
    boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    String safe = formula ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
