package org.jalon.diffusion.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jalon.diffusion.sheet.SheetRefusedException.Why;
import org.jalon.lheo.Formation;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoReader;
import org.jalon.lheo.LheoSchema;
import org.jalon.lheo.LheoVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {

  @TempDir Path folder;

  private interface Filling {
    void fill(Worksheet sheet);
  }

  private Path sheet(Filling filling) throws IOException {
    Path file = folder.resolve("offres.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      Workbook workbook = new Workbook(out, "test", "1.0");
      filling.fill(workbook.newWorksheet("Offres"));
      workbook.finish();
    }
    return file;
  }

  private static void headings(Worksheet sheet) {
    for (SheetColumn column : SheetColumn.values()) {
      sheet.value(0, column.ordinal(), column.heading());
    }
  }

  private static void examples(Worksheet sheet, int row) {
    for (SheetColumn column : SheetColumn.values()) {
      if (!column.example().isEmpty()) {
        sheet.value(row, column.ordinal(), column.example());
      }
    }
    sheet.value(row, SheetColumn.RESPONSIBLE_SIRET.ordinal(), "192 200 277 00015");
    sheet.value(row, SheetColumn.ACTIVITY_NUMBER.ordinal(), "11750000000");
  }

  private Why refusal(Path file) {
    return catchThrowableOfType(SheetRefusedException.class, () -> SheetReader.read(file)).why();
  }

  @Test
  void the_template_is_filled_in_and_is_a_valid_lheo_file() throws Exception {
    Path file =
        sheet(sheet -> {
          headings(sheet);
          examples(sheet, 1);
        });

    String lheo = SheetLheo.of(SheetReader.read(file));

    Path xml = Files.writeString(folder.resolve("lheo.xml"), lheo);
    assertThat(LheoSchema.of(LheoVersion.V2_3).validate(xml)).isEmpty();
    Formation formation = first(lheo).formation();
    assertThat(formation.intituleFormation()).isEqualTo("CAP boulanger");
    assertThat(formation.organismeFormationResponsable().siret()).isEqualTo("19220027700015");
    assertThat(formation.action().getFirst().session().getFirst().periode().debut().text())
        .isEqualTo("20270901");
  }

  private static FormationInFile first(String lheo) throws Exception {
    try (LheoReader reader =
        LheoReader.open(new ByteArrayInputStream(lheo.getBytes(StandardCharsets.UTF_8)), "sheet")) {
      return reader.next().orElseThrow();
    }
  }

  @Test
  void the_published_template_has_every_heading_and_no_offer() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SheetTemplate.write(out, key -> key);
    Path file = Files.write(folder.resolve("template.xlsx"), out.toByteArray());

    assertThat(refusal(file)).isEqualTo(Why.EMPTY);
  }

  @Test
  void columns_stand_in_any_order_and_headings_are_read_as_people_type_them() throws Exception {
    Path file =
        sheet(sheet -> {
          sheet.value(0, 0, "Ville");
          sheet.value(0, 1, "remarque");
          sheet.value(0, 2, " Code postal ");
          sheet.value(1, 0, "Bourg-en-Bresse");
          sheet.value(1, 1, "à revoir");
          sheet.value(1, 2, 1000);
        });

    assertThat(SheetReader.read(file))
        .containsExactly(
            new SheetRow(
                2, Map.of(SheetColumn.TOWN, "Bourg-en-Bresse", SheetColumn.POSTAL_CODE, "01000")));
  }

  @Test
  void dates_are_read_as_dates_texts_and_numbers() throws Exception {
    Path file =
        sheet(sheet -> {
          sheet.value(0, 0, "date_debut");
          sheet.value(1, 0, LocalDate.of(2027, 9, 1));
          sheet.style(1, 0).format("dd/mm/yyyy").set();
          sheet.value(2, 0, "2027-09-01");
          sheet.value(3, 0, 20270901);
          sheet.value(4, 0, "en septembre");
        });

    assertThat(SheetReader.read(file).stream().map(row -> row.value(SheetColumn.START)))
        .containsExactly("20270901", "20270901", "20270901", "en septembre");
  }

  @Test
  void of_a_formula_only_the_stored_result_is_read() throws Exception {
    Path file =
        sheet(sheet -> {
          sheet.value(0, 0, "intitule");
          sheet.formula(1, 0, "HYPERLINK(\"http://example.org\",\"x\")");
          sheet.value(2, 0, "CAP");
        });

    List<SheetRow> rows = SheetReader.read(file);

    assertThat(rows).extracting(row -> row.value(SheetColumn.TITLE)).contains("CAP");
    assertThat(rows.toString()).doesNotContain("HYPERLINK");
  }

  @Test
  void markup_in_a_cell_stays_text() throws Exception {
    Path file =
        sheet(sheet -> {
          headings(sheet);
          examples(sheet, 1);
          sheet.value(1, SheetColumn.TITLE.ordinal(), "<b>CAP</b> & \"co\" \u0001]]>");
        });

    assertThat(first(SheetLheo.of(SheetReader.read(file))).formation().intituleFormation())
        .startsWith("<b>CAP</b> & \"co\"");
  }

  @Test
  void what_a_line_leaves_empty_is_missing_in_the_offer() throws Exception {
    Path file =
        sheet(sheet -> {
          sheet.value(0, 0, "intitule");
          sheet.value(1, 0, "CAP");
        });

    FormationInFile found = first(SheetLheo.of(SheetReader.read(file)));

    assertThat(found.findings()).isNotEmpty();
  }

  @Test
  void a_sheet_without_a_known_heading_is_refused() throws Exception {
    assertThat(refusal(sheet(sheet -> sheet.value(0, 0, "Bonjour")))).isEqualTo(Why.NO_HEADINGS);
  }

  @Test
  void an_empty_sheet_is_refused() throws Exception {
    assertThat(refusal(sheet(sheet -> {}))).isEqualTo(Why.EMPTY);
  }

  @Test
  void too_many_lines_are_refused() throws Exception {
    Path file =
        sheet(sheet -> {
          sheet.value(0, 0, "intitule");
          for (int row = 1; row <= SheetReader.MOST_ROWS + 1; row++) {
            sheet.value(row, 0, "CAP " + row);
          }
        });

    assertThat(refusal(file)).isEqualTo(Why.TOO_MUCH);
  }

  @Test
  void a_zip_of_a_thousand_files_is_refused() throws Exception {
    Path file = folder.resolve("thousand.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 1_000; i++) {
        zip.putNextEntry(new ZipEntry(i + ".xml"));
        zip.write('x');
      }
    }

    assertThat(refusal(file)).isEqualTo(Why.TOO_MUCH);
  }

  @Test
  void what_unfolds_without_measure_is_refused() throws Exception {
    Path file = folder.resolve("bomb.xlsx");
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      for (int i = 0; i < 220; i++) {
        zip.write(zeros);
      }
    }

    assertThat(refusal(file)).isEqualTo(Why.TOO_MUCH);
  }

  @Test
  void what_is_no_spreadsheet_or_only_half_of_one_is_refused() throws Exception {
    Path whole =
        sheet(sheet -> {
          headings(sheet);
          examples(sheet, 1);
        });
    byte[] bytes = Files.readAllBytes(whole);

    assertThat(
            refusal(
                Files.write(
                    folder.resolve("half.xlsx"), java.util.Arrays.copyOf(bytes, bytes.length / 2))))
        .isEqualTo(Why.UNREADABLE);
    assertThat(refusal(Files.writeString(folder.resolve("text.xlsx"), "bonjour")))
        .isEqualTo(Why.UNREADABLE);
  }
}
