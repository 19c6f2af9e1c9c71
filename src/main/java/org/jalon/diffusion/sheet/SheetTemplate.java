package org.jalon.diffusion.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The empty spreadsheet that producers fill in: headings, and a second sheet that explains them.
 */
public final class SheetTemplate {

  private static final int WIDE = 28;
  private static final int WIDEST = 90;

  /**
   * Lines whose cells are texts from the start: more would weigh more than the template is worth.
   */
  private static final int FORMATTED_ROWS = 300;

  private SheetTemplate() {}

  /**
   * @param words what {@code sheet.<key>} says in the reader's language
   */
  public static void write(OutputStream out, Function<String, String> words) throws IOException {
    Workbook workbook = new Workbook(out, "Jalon", "1.0");
    headings(workbook.newWorksheet(words.apply("sheet.offers")));
    explanations(workbook.newWorksheet(words.apply("sheet.help")), words);
    workbook.finish();
  }

  private static void headings(Worksheet sheet) {
    for (SheetColumn column : SheetColumn.values()) {
      int at = column.ordinal();
      sheet.value(0, at, column.heading());
      // As texts: codes keep their zeros.
      sheet.range(1, at, FORMATTED_ROWS, at).style().format("@").set();
      sheet.width(at, WIDE);
    }
    sheet.range(0, 0, 0, SheetColumn.values().length - 1).style().bold().set();
    sheet.freezePane(1, 1);
  }

  private static void explanations(Worksheet sheet, Function<String, String> words) {
    String[] headings = {"sheet.column", "sheet.meaning", "sheet.asked", "sheet.example"};
    for (int i = 0; i < headings.length; i++) {
      sheet.value(0, i, words.apply(headings[i]));
    }
    sheet.range(0, 0, 0, headings.length - 1).style().bold().set();
    for (SheetColumn column : SheetColumn.values()) {
      int row = column.ordinal() + 1;
      sheet.value(row, 0, column.heading());
      sheet.value(row, 1, words.apply("sheet." + column.heading()));
      sheet.value(row, 2, words.apply(column.required() ? "sheet.yes" : "sheet.no"));
      sheet.value(row, 3, column.example());
    }
    sheet.width(0, WIDE);
    sheet.width(1, WIDEST);
    sheet.width(3, WIDE);
  }
}
