package org.jalon.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jalon.register.LoadReport;
import org.jalon.register.Refusal;
import org.junit.jupiter.api.Test;

class FicheLoadingTest extends FicheLoads {

  private static final Path CSV = Path.of("src/test/resources/registers/france-competences");

  @Test
  void the_next_edition_writes_what_changed_and_deletes_what_is_gone() throws IOException {
    load(FicheXml.fiche("RNCP1"), FicheXml.fiche("RNCP2"), FicheXml.fiche("RNCP10"));
    String before = fiches.version();
    load(Register.RS, DAY, false, FicheXml.fiche("RS2"));

    load(
        Register.RNCP,
        DAY.plusDays(1),
        true,
        FicheXml.fiche("RNCP10"),
        FicheXml.fiche("RNCP2", "Autre titre", ""),
        FicheXml.fiche("RNCP11"));

    assertThat(loaded())
        .containsExactly(
            "RNCP2 2026-11-21", "RNCP10 2026-11-20", "RNCP11 2026-11-21", "RS2 2026-11-20");
    assertThat(fiche("RNCP10").edition()).as("of the data").isEqualTo(DAY.plusDays(1));
    assertThat(fiche("RNCP2").title()).isEqualTo("Autre titre");
    assertThat(fiches.find("RNCP1")).isEmpty();
    assertThat(certifications.find("RNCP1")).isEmpty();
    assertThat(certifications.find("RNCP2").orElseThrow().title()).isEqualTo("Autre titre");
    assertThat(fiches.edition()).contains(DAY.plusDays(1));
    assertThat(fiches.version()).isNotEqualTo(before);
  }

  @Test
  void the_same_edition_again_changes_nothing_and_says_the_same_version() throws IOException {
    load(FicheXml.WHOLE, FicheXml.fiche("RNCP2"));
    String version = fiches.version();
    List<Long> before = rowVersions();

    load(FicheXml.fiche("RNCP2"), FicheXml.WHOLE);

    assertThat(rowVersions()).isEqualTo(before);
    assertThat(fiches.version()).isEqualTo(version);
    assertThat(events.stream(FichesChanged.class).toList())
        .hasSize(2)
        .allSatisfy(changed -> assertThat(changed.version()).isNotEmpty());
  }

  /** What PostgreSQL numbers anew with each write. */
  private List<Long> rowVersions() {
    return database
        .sql(
            "select xmin::text::bigint from fiche union all"
                + " select xmin::text::bigint from certification")
        .query(Long.class)
        .list();
  }

  @Test
  void a_file_that_cannot_be_taken_leaves_the_edition_before() throws IOException {
    load(FicheXml.fiche("RNCP1"), FicheXml.fiche("RNCP2"));
    String version = fiches.version();
    byte[] whole = Files.readAllBytes(folder.resolve("export.xml"));
    Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length - 30));

    assertThat(refusal(registers.loadFiches(Register.RNCP, cut, DAY, true)))
        .isEqualTo(Refusal.Code.CUT);
    assertThat(refusal(load())).isEqualTo(Refusal.Code.EMPTY);
    assertThat(refusal(load(FicheXml.fiche("RNCP3")))).isEqualTo(Refusal.Code.SHRUNK);
    assertThat(refusal(load("<FICHE>"))).isEqualTo(Refusal.Code.NOT_THE_FORMAT);

    assertThat(loaded()).containsExactly("RNCP1 2026-11-20", "RNCP2 2026-11-20");
    assertThat(certifications.find("RNCP2")).isPresent();
    assertThat(fiches.version()).isEqualTo(version);
    assertThat(events.stream(FichesChanged.class)).hasSize(1);
  }

  private static Refusal.Code refusal(LoadReport report) {
    return report.refusal().map(Refusal::code).orElseThrow();
  }

  @Test
  void an_export_of_the_other_repertoire_is_refused_with_an_example() throws IOException {
    LoadReport report = load(FicheXml.fiche("RS5616"), FicheXml.fiche("RS5617"));

    assertThat(refusal(report)).isEqualTo(Refusal.Code.TOO_MANY_UNREADABLE);
    assertThat(report.examples().getFirst().toString()).isEqualTo("line 3: RS5616 is not of RNCP");
  }

  @Test
  void a_fiche_that_cannot_be_read_is_counted_and_what_was_known_of_it_stays() throws IOException {
    List<String> many =
        new ArrayList<>(
            IntStream.rangeClosed(1, 60).mapToObj(n -> FicheXml.fiche("RNCP" + n)).toList());
    load(many.toArray(String[]::new));
    many.set(4, FicheXml.fiche("RNCP5", "Cinq", FicheXml.end("31/02/2027")));
    many.set(6, FicheXml.fiche("RNCP7", "", ""));
    many.set(7, FicheXml.fiche("RNCP8").replace("Oui", "peut-être"));
    many.add(FicheXml.fiche("n° 12"));
    many.add(FicheXml.fiche("RNCP9", "Encore", ""));
    many.set(9, FicheXml.fiche("RNCP10", "Dix", "<DATE_DECISION>hier</DATE_DECISION>"));

    LoadReport report = load(Register.RNCP, DAY.plusDays(1), false, many.toArray(String[]::new));

    assertThat(report.refusal()).isEmpty();
    assertThat(report.rows()).isEqualTo(57);
    assertThat(report.examples())
        .extracting(Object::toString)
        .containsExactly(
            "line 7: RNCP5: end of registration “31/02/2027”",
            "line 9: RNCP7 has no title",
            "line 10: RNCP8: ACTIF “peut-être”",
            "line 63: fiche “n° 12”",
            "line 64: RNCP9 a second time");
    assertThat(fiche("RNCP5").title()).isEqualTo("Titre de RNCP5");
    assertThat(certifications.find("RNCP7").orElseThrow().title()).isEqualTo("Titre de RNCP7");
    assertThat(fiche("RNCP9").title()).isEqualTo("Titre de RNCP9");
    assertThat(fiche("RNCP10").days().decided()).isNull();
    assertThat(loaded()).hasSize(60);
  }

  @Test
  void the_export_in_csv_goes_on_telling_control_and_leaves_the_fiches() throws IOException {
    load(FicheXml.fiche("RNCP1"), FicheXml.fiche("RNCP2"), FicheXml.fiche("RNCP3"));

    LoadReport report = registers.loadFiches(Register.RNCP, CSV, DAY.plusDays(1), false);

    assertThat(report.rows()).isEqualTo(4);
    assertThat(certifications.find("RNCP39003")).isPresent();
    assertThat(certifications.find("RS7001")).isPresent();
    assertThat(loaded())
        .containsExactly("RNCP1 2026-11-20", "RNCP2 2026-11-20", "RNCP3 2026-11-20");
    assertThat(fiches.edition()).contains(DAY);
  }
}
