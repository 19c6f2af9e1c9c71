package org.jalon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

  private static final Column NUMBER = Column.required("Numero_Fiche");
  private static final Column TITLE = Column.required("Intitulé", "denomination");
  private static final Column NOTE = Column.optional("note");
  private static final List<Column> COLUMNS = List.of(NUMBER, TITLE, NOTE);

  private @TempDir Path folder;

  private List<String> read(byte[] bytes) throws RegisterFileException, IOException {
    return read(bytes, Guard.USUAL);
  }

  private List<String> read(byte[] bytes, Guard guard) throws RegisterFileException, IOException {
    Path path = Files.write(folder.resolve("register.csv"), bytes);
    List<String> lines = new ArrayList<>();
    try (CsvTable table = CsvTable.open(RegisterFile.inspect(path, guard), COLUMNS)) {
      for (Optional<CsvLine> line = table.next(); line.isPresent(); line = table.next()) {
        CsvLine known = line.get();
        lines.add(known.text(NUMBER) + "|" + known.text(TITLE) + "|" + known.text(NOTE));
      }
    }
    return lines;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private AbstractThrowableAssert<?, ?> refused(byte[] bytes, Refusal.Code code) {
    return assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            RegisterFileException.class,
            e -> assertThat(e.refusal().code()).as(e.getMessage()).isEqualTo(code));
  }

  @Test
  void columns_stand_in_any_order_and_are_spelt_in_many_ways()
      throws RegisterFileException, IOException {
    assertThat(read(utf8("other;INTITULE;numero fiche;Note\nx;Pain;1;n\n")))
        .containsExactly("1|Pain|n");
    assertThat(read(utf8("numerofiche;Denomination\n1;Pain\n"))).containsExactly("1|Pain|");
  }

  @Test
  void a_mark_of_byte_order_before_quotes_is_no_part_of_the_heading()
      throws RegisterFileException, IOException {
    assertThat(read(utf8("\ufeff\"Numero_Fiche\";\"Intitulé\"\n\"1\";\"Pain\"\n")))
        .containsExactly("1|Pain|");
  }

  @Test
  void commas_tabs_and_windows_line_ends_are_read() throws RegisterFileException, IOException {
    assertThat(read(utf8("numero_fiche,intitule\r\n1,Pain; beurre\r\n2,\"Riz, sel\"\r\n")))
        .containsExactly("1|Pain; beurre|", "2|Riz, sel|");
    assertThat(read(utf8("numero_fiche\tintitule\n1\tPain\n"))).containsExactly("1|Pain|");
  }

  @Test
  void quotes_hold_separators_quotes_and_line_breaks() throws RegisterFileException, IOException {
    assertThat(read(utf8("numero_fiche;intitule\n1;\"Pain \"\"noir\"\";\nchaud\"\n2;Le \"sel\"\n")))
        .containsExactly("1|Pain \"noir\";\nchaud|", "2|Le \"sel\"|");
  }

  @Test
  void what_is_not_utf_8_is_read_as_windows_1252() throws RegisterFileException, IOException {
    byte[] western =
        "numero_fiche;intitulé\n1;Cœur d’élève\n".getBytes(Charset.forName("windows-1252"));

    assertThat(read(western)).containsExactly("1|Cœur d’élève|");
  }

  @Test
  void letters_across_a_border_of_the_read_buffer_stay_utf_8()
      throws RegisterFileException, IOException {
    String text = "é".repeat(200_001);

    assertThat(read(utf8("numero_fiche;intitule\n1;" + text + "\n")))
        .containsExactly("1|" + text + "|");
    assertThat(read(utf8("numero_fiche;intitule\n01;" + text + "\n")))
        .containsExactly("01|" + text + "|");
  }

  @Test
  void gzip_is_known_by_its_bytes_not_by_its_name() throws RegisterFileException, IOException {
    assertThat(read(gzip(utf8("numero_fiche;intitule\n1;Pain\n")))).containsExactly("1|Pain|");
  }

  @Test
  void a_short_line_in_the_middle_has_empty_columns() throws RegisterFileException, IOException {
    assertThat(read(utf8("numero_fiche;intitule;note\n1\n2;Riz;n\n")))
        .containsExactly("1||", "2|Riz|n");
  }

  @Test
  void a_missing_column_is_named_with_those_that_are_there() {
    refused(utf8("numero_fiche;label\n1;Pain\n"), Refusal.Code.MISSING_COLUMN)
        .hasMessageContaining("Intitulé")
        .hasMessageContaining("numero_fiche, label");
  }

  @Test
  void nothing_is_refused() throws IOException {
    refused(new byte[0], Refusal.Code.EMPTY);
    refused(utf8(" \n\n"), Refusal.Code.EMPTY);
    refused(gzip(new byte[0]), Refusal.Code.EMPTY);
  }

  @Test
  void a_cut_gzip_file_is_refused() throws IOException {
    StringBuilder text = new StringBuilder("numero_fiche;intitule\n");
    for (int i = 0; i < 5_000; i++) {
      text.append(i).append(';').append(Integer.toHexString(i * 7919)).append('\n');
    }
    byte[] whole = gzip(utf8(text.toString()));

    refused(Arrays.copyOf(whole, whole.length / 2), Refusal.Code.CUT);
    refused(Arrays.copyOf(whole, 5), Refusal.Code.CUT);
    byte[] broken = whole.clone();
    Arrays.fill(broken, whole.length / 2, whole.length / 2 + 50, (byte) 0x55);
    refused(broken, Refusal.Code.CUT);
  }

  @Test
  void a_plain_file_that_ends_within_a_line_is_refused() {
    refused(utf8("numero_fiche;intitule;note\n1;Pain;n\n2;Ri"), Refusal.Code.CUT);
    refused(utf8("numero_fiche;intitule;note\n1;Pain;n\n2;\"Riz\n3;Sel;n\n"), Refusal.Code.CUT);
  }

  @Test
  void pages_archives_and_other_formats_are_refused() {
    refused(utf8("<!DOCTYPE html><html>Maintenance"), Refusal.Code.NOT_THE_FORMAT);
    refused(utf8("\ufeff<?xml version=\"1.0\"?><FICHES/>"), Refusal.Code.NOT_THE_FORMAT);
    refused(utf8("{\"error\": \"not found\"}"), Refusal.Code.NOT_THE_FORMAT);
    refused(utf8("PK\u0003\u0004 workbook"), Refusal.Code.NOT_THE_FORMAT);
    refused("numero_fiche;intitule".getBytes(StandardCharsets.UTF_16), Refusal.Code.NOT_THE_FORMAT);
  }

  @Test
  void a_quote_that_never_closes_does_not_fill_the_memory() {
    String endless = "numero_fiche;intitule\n1;\"" + "a;b\n".repeat(1_200_000);

    refused(utf8(endless), Refusal.Code.NOT_THE_FORMAT);
  }

  @Test
  void a_file_larger_than_the_limit_is_refused_even_when_gzip_makes_it_small() throws IOException {
    Guard narrow = new Guard(1_000, 0.2, 0.1);
    byte[] large = gzip(utf8("numero_fiche;intitule\n" + "1;Pain\n".repeat(1_000)));

    assertThatThrownBy(() -> read(large, narrow)).hasMessageContaining("TOO_LARGE");
  }
}
