package org.jalon.diffusion.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class SheetTableTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void codes_keep_their_zeros_and_nothing_is_a_formula() throws IOException {
    SheetTable table = table(10);
    table.line("01234", "=1+1", "Été <&> \u0001ok", 12);
    table.finish();
    List<Row> rows = rows(0);
    assertThat(texts(rows.get(0))).containsExactly("a", "b", "c", "d");
    assertThat(texts(rows.get(1))).containsExactly("01234", "=1+1", "Été <&> ok", "12");
    assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.STRING);
  }

  @Test
  void lines_beyond_a_sheet_go_on_the_next() throws IOException {
    SheetTable table = table(3);
    IntStream.range(0, 7).forEach(i -> table.line("n" + i, "", "", ""));
    table.finish();
    assertThat(rows(0)).hasSize(4);
    assertThat(rows(1)).hasSize(4);
    assertThat(texts(rows(2).getLast())).containsExactly("n6");
    assertThat(texts(rows(2).getFirst())).containsExactly("a", "b", "c", "d");
  }

  @Test
  void thousands_of_lines_are_all_there() throws IOException {
    SheetTable table = table(1_000_000);
    IntStream.range(0, 5_000).forEach(i -> table.line(i, "x", "y", "z"));
    table.finish();
    assertThat(rows(0)).hasSize(5_001);
  }

  @Test
  void a_text_too_long_for_a_cell_is_cut() throws IOException {
    SheetTable table = table(10);
    table.line("é".repeat(40_000), "", "", "");
    table.finish();
    assertThat(texts(rows(0).get(1)).getFirst()).hasSize(SheetTable.LONGEST_CELL + 1).endsWith("…");
  }

  @Test
  void half_a_table_is_no_file() {
    SheetTable table = table(10);
    table.line("01234", "", "", "");
    assertThatThrownBy(() -> rows(0)).isInstanceOf(Exception.class);
  }

  private SheetTable table(int most) {
    return new SheetTable(out, "Offres", new Object[] {"a", "b", "c", "d"}, most);
  }

  private List<Row> rows(int sheet) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      Sheet found = workbook.getSheet(sheet).orElseThrow();
      return found.read();
    }
  }

  private static List<String> texts(Row row) {
    return row.stream().filter(cell -> cell != null).map(cell -> cell.getText()).toList();
  }
}
