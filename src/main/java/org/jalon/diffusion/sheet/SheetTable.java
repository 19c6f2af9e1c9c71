package org.jalon.diffusion.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a spreadsheet, sent while it is made. Every cell is a text: codes keep their zeros,
 * and nothing is reckoned. What is too long for a cell is cut; what is too much for a sheet goes on
 * the next one, under the same headings.
 */
public final class SheetTable {

  /** A spreadsheet's own limit is 32,767. */
  static final int LONGEST_CELL = 32_000;

  private static final int AT_ONCE = 500;
  private static final int WIDTH = 22;

  private final Workbook workbook;
  private final String name;
  private final Object[] head;
  private final int most;
  private Worksheet sheet;
  private int sheets;
  private int row;

  /**
   * @param name of the sheet, in at most 31 letters
   * @param head the headings
   */
  public SheetTable(OutputStream out, String name, Object[] head) {
    this(out, name, head, 1_000_000);
  }

  /**
   * @param most lines of one sheet
   */
  SheetTable(OutputStream out, String name, Object[] head, int most) {
    this.workbook = new Workbook(out, "Jalon", "1.0");
    this.name = name;
    this.head = head.clone();
    this.most = most;
    this.sheet = begin();
  }

  /** One line. */
  public void line(Object... cells) {
    try {
      if (row > most) {
        sheet.finish();
        sheet = begin();
      }
      write(cells);
      row++;
      if (row % AT_ONCE == 0) {
        sheet.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the reader has gone", e);
    }
  }

  private Worksheet begin() {
    sheets++;
    row = 1;
    Worksheet next = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
    for (int column = 0; column < head.length; column++) {
      next.width(column, WIDTH);
      next.inlineString(0, column, text(head[column]));
    }
    next.range(0, 0, 0, head.length - 1).style().bold().set();
    next.freezePane(1, 1);
    return next;
  }

  private void write(Object[] cells) {
    for (int column = 0; column < cells.length; column++) {
      String text = text(cells[column]);
      if (!text.isEmpty()) {
        sheet.inlineString(row, column, text);
      }
    }
  }

  private static String text(Object value) {
    String text = value.toString();
    return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
  }

  /**
   * Ends the file. Not to be called when something failed: without its end no program opens it, and
   * half a file is never taken for a whole.
   */
  public void finish() throws IOException {
    workbook.finish();
  }
}
