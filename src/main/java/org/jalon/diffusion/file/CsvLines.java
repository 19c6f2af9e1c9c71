package org.jalon.diffusion.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that spreadsheets open as it is: UTF-8 with its mark, semicolons, one line a record. */
final class CsvLines {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** A cell that begins so would be reckoned by the spreadsheet that opens it. */
  private static final String FORMULA = "=+-@\t\r";

  private final Writer writer;
  private int lines = -1;

  CsvLines(OutputStream out, String... head) throws IOException {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    line(List.of(head));
  }

  void line(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      writer.write(i == 0 ? "" : ";");
      writer.write(cell(cells.get(i)));
    }
    writer.write("\r\n");
    lines++;
  }

  /** Without the head. */
  int lines() {
    return lines;
  }

  void flush() throws IOException {
    writer.flush();
  }

  private static String cell(String value) {
    String text = value;
    if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    boolean quoted = text.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
