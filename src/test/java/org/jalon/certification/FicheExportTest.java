package org.jalon.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jalon.register.Guard;
import org.jalon.register.Refusal;
import org.jalon.register.RegisterFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FicheExportTest {

  private static final String TWO =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <FICHES>
        <VERSION_FLUX>4.1</VERSION_FLUX>
        <FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE><INTITULE>Épicier</INTITULE></FICHE>
        <FICHE>
          <NUMERO_FICHE>RNCP2</NUMERO_FICHE></FICHE>
      </FICHES>
      """;

  private @TempDir Path folder;

  private int count(Path file) throws RegisterFileException, IOException {
    return count(file, Register.RNCP, Guard.USUAL);
  }

  private static int count(Path file, Register register, Guard guard)
      throws RegisterFileException, IOException {
    return new FicheExport(file, register, guard)
        .read(xml -> {
          FicheCursor cursor = new FicheCursor(xml, Set.of());
          int fiches = 0;
          while (cursor.next().isPresent()) {
            fiches++;
          }
          return fiches;
        });
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("export.xml"), text);
  }

  private Path zip(String... namesAndTexts) throws IOException {
    Path zip = folder.resolve("export.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndTexts[i]));
        out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip;
  }

  private Refusal refusal(Path file) {
    return refusal(file, Guard.USUAL);
  }

  private static Refusal refusal(Path file, Guard guard) {
    return catchThrowableOfType(
            RegisterFileException.class, () -> count(file, Register.RNCP, guard))
        .refusal();
  }

  @Test
  void an_export_is_read_plain_gzipped_or_from_its_archive() throws Exception {
    Path packed = folder.resolve("export.xml.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(TWO.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(count(file(TWO))).isEqualTo(2);
    assertThat(count(packed)).isEqualTo(2);
    assertThat(count(zip("export_fiches_RNCP_V4_1_2026-11-20.xml", TWO))).isEqualTo(2);
    assertThat(count(file("\uFEFF" + TWO))).isEqualTo(2);
  }

  @Test
  void xml_is_told_from_the_export_in_csv_whatever_the_name() throws IOException {
    assertThat(FicheExport.isXml(file(TWO))).isTrue();
    assertThat(FicheExport.isXml(file("\uFEFF  <FICHES/>"))).isTrue();
    assertThat(FicheExport.isXml(zip("a.xml", TWO))).isTrue();
    assertThat(FicheExport.isXml(zip("export_fiches_CSV_Standard.csv", "a;b"))).isFalse();
    assertThat(FicheExport.isXml(file("Numero_Fiche;Intitule"))).isFalse();
    assertThat(FicheExport.isXml(file(""))).isFalse();
    assertThat(FicheExport.isXml(file("PK broken"))).isFalse();
    assertThat(FicheExport.isXml(folder)).isFalse();
  }

  @Test
  void of_several_files_in_an_archive_the_one_named_after_the_register_is_read() throws Exception {
    Path both = zip("export_fiches_RS_V4.xml", "<FICHES/>", "export_fiches_RNCP_V4.xml", TWO);

    assertThat(count(both, Register.RNCP, Guard.USUAL)).isEqualTo(2);
    assertThat(count(both, Register.RS, Guard.USUAL)).isZero();
    assertThat(refusal(zip("a.xml", TWO, "b.xml", TWO)).code())
        .isEqualTo(Refusal.Code.MISSING_FILE);
  }

  @Test
  void an_export_that_is_cut_anywhere_is_refused_as_cut() throws IOException {
    int end = TWO.indexOf("</FICHES>");
    for (int length = TWO.indexOf("<FICHES") + 8; length < end; length += 7) {
      assertThat(refusal(file(TWO.substring(0, length))).code())
          .as("after %s characters", length)
          .isEqualTo(Refusal.Code.CUT);
    }
  }

  @Test
  void a_packed_export_that_is_cut_or_damaged_is_refused() throws Exception {
    StringBuilder noise = new StringBuilder();
    new Random(1).ints(20_000, 'a', 'z').forEach(c -> noise.append((char) c));
    String large = TWO.replace("Épicier", noise);
    Path zip = zip("a.xml", large);
    byte[] whole = Files.readAllBytes(zip);
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, 5_000, 5_040, (byte) 0x55);
    Path gzip = folder.resolve("a.xml.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(large.getBytes(StandardCharsets.UTF_8));
    }
    byte[] cut = Files.readAllBytes(gzip);

    assertThat(count(zip)).isEqualTo(2);
    assertThat(FicheExport.isXml(Files.write(zip, Arrays.copyOf(whole, whole.length / 2))))
        .as("an archive without its directory")
        .isFalse();
    assertThat(refusal(Files.write(zip, damaged)).code())
        .isIn(Refusal.Code.CUT, Refusal.Code.NOT_THE_FORMAT);
    assertThat(refusal(Files.write(gzip, Arrays.copyOf(cut, cut.length / 2))).code())
        .isEqualTo(Refusal.Code.CUT);
  }

  @Test
  void garbage_and_other_formats_are_refused_and_the_reason_is_said() throws IOException {
    assertThat(refusal(file("<html><body>Maintenance</body></html>")).toString())
        .isEqualTo("NOT_THE_FORMAT: <html> instead of <FICHES>, line 1");
    assertThat(refusal(file("<lheo><offres/></lheo>")).code())
        .isEqualTo(Refusal.Code.NOT_THE_FORMAT);
    assertThat(refusal(file("<FICHES><FICHE>&truc;</FICHE></FICHES>")).code())
        .isEqualTo(Refusal.Code.NOT_THE_FORMAT);
    assertThat(refusal(file("<FICHES><FICHE></INTITULE></FICHES>")).code())
        .isEqualTo(Refusal.Code.NOT_THE_FORMAT);
    assertThat(refusal(file("   ")).code()).isEqualTo(Refusal.Code.EMPTY);
    assertThat(
            refusal(
                    Files.write(
                        folder.resolve("latin.xml"), TWO.getBytes(StandardCharsets.ISO_8859_1)))
                .code())
        .isEqualTo(Refusal.Code.NOT_THE_FORMAT);
  }

  @Test
  void a_document_type_is_refused_and_nothing_outside_is_read() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String hostile =
        "<!DOCTYPE FICHES [<!ENTITY x SYSTEM \"%s\">]><FICHES><FICHE>&x;</FICHE></FICHES>"
            .formatted(secret.toUri());

    assertThat(refusal(file(hostile)).toString())
        .contains("document type")
        .doesNotContain("secret");
  }

  @Test
  void what_is_too_large_or_too_deep_is_refused() throws IOException {
    String deep = "<A>".repeat(50) + "</A>".repeat(50);
    String all = "<FICHES><FICHE>%s</FICHE></FICHES>";

    assertThat(refusal(file(all.formatted(deep))).detail()).contains("more than 12");
    assertThat(refusal(file(all.formatted("<T>" + "a".repeat(1_000_001) + "</T>"))).detail())
        .contains("1000000 characters");
    assertThat(refusal(file(all.formatted("<T/>".repeat(500_001)))).detail())
        .contains("500000 elements");
    assertThat(refusal(file(TWO), new Guard(100, 0.2, 0.1)).code())
        .isEqualTo(Refusal.Code.TOO_LARGE);
    assertThat(refusal(zip("a.xml", TWO), new Guard(100, 0.2, 0.1)).code())
        .isEqualTo(Refusal.Code.TOO_LARGE);
  }
}
