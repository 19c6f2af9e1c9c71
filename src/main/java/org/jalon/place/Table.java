package org.jalon.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Walks over the cells of a tab-separated resource without making a text of every line: the
 * gazetteer is read at every start of the site.
 */
final class Table {

  private final byte[] bytes;
  private int position;

  private Table(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Opens a resource beside this class's package root, unzipped when its name ends in .gz. */
  static Table open(String name) {
    try (InputStream stream = Table.class.getResourceAsStream("/place/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("The gazetteer is missing: classpath:/place/" + name);
      }
      if (!name.endsWith(".gz")) {
        return new Table(stream.readAllBytes());
      }
      try (InputStream unzipped = new GZIPInputStream(stream, 1 << 16)) {
        return new Table(unzipped.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The gazetteer cannot be read: classpath:/place/" + name, e);
    }
  }

  boolean hasNext() {
    return position < bytes.length;
  }

  String text() {
    int start = position;
    int end = endOfCell();
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** The cell as a text; the previous one again when it is the same, as in a sorted column. */
  String text(String previous) {
    String text = text();
    return text.equals(previous) ? previous : text;
  }

  int number() {
    int start = position;
    int end = endOfCell();
    int number = 0;
    for (int i = start; i < end; i++) {
      number = number * 10 + (bytes[i] - '0');
    }
    return number;
  }

  /** Degrees with five decimals. */
  double degrees() {
    int start = position;
    int end = endOfCell();
    int hundredThousandths = 0;
    for (int i = start; i < end; i++) {
      if (bytes[i] >= '0') {
        hundredThousandths = hundredThousandths * 10 + (bytes[i] - '0');
      }
    }
    return (bytes[start] == '-' ? -hundredThousandths : hundredThousandths) / 1e5;
  }

  /** The parts of a cell between bars; none when it is empty. */
  List<String> list() {
    int start = position;
    int end = endOfCell();
    if (start == end) {
      return List.of();
    }
    List<String> parts = new ArrayList<>(1);
    for (int i = start; i <= end; i++) {
      if (i == end || bytes[i] == '|') {
        parts.add(new String(bytes, start, i - start, StandardCharsets.UTF_8));
        start = i + 1;
      }
    }
    return List.copyOf(parts);
  }

  /** Moves past the cell and the tab or line end behind it; gives the end of the cell. */
  private int endOfCell() {
    int end = position;
    while (bytes[end] != '\t' && bytes[end] != '\n') {
      end++;
    }
    position = end + 1;
    return end;
  }
}
