package org.jalon.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A table that spreadsheets open as it is: UTF-8 with its mark, semicolons, one line a record. */
public final class CsvFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** A cell that begins so would be reckoned by the spreadsheet that opens it. */
  private static final String FORMULA = "=+-@\t\r";

  private final Writer writer;

  private CsvFile(Writer writer) {
    this.writer = writer;
  }

  /** Begins the answer. */
  public static CsvFile open(HttpServletResponse response, String fileName) throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(fileName).build().toString());
    Writer writer = response.getWriter();
    writer.write(BYTE_ORDER_MARK);
    return new CsvFile(writer);
  }

  /** One record; numbers are written as they are, texts are made safe. */
  public void line(Object... cells) {
    try {
      for (int i = 0; i < cells.length; i++) {
        writer.write(i == 0 ? "" : ";");
        writer.write(cell(cells[i]));
      }
      writer.write("\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException("the reader has gone", e);
    }
  }

  static String cell(Object value) {
    String text = value.toString();
    if (value instanceof Number) {
      return text;
    }
    if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    boolean quoted = text.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
