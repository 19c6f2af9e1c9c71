package org.jalon.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jalon.database.Database;
import org.jalon.register.LoadReport;
import org.jalon.register.Refusal;
import org.jalon.register.store.RegisterStore;
import org.jalon.run.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(
    webEnvironment = WebEnvironment.NONE,
    properties = {
      "jalon.feeds=target/test-certification/no-feeds",
      "jalon.database.folder=target/test-certification/${random.uuid}/postgres",
      "jalon.index.folder=target/test-certification/${random.uuid}/index"
    })
@DirtiesContext
class CertificationRegistersTest {

  private static final Path FIXTURES = Path.of("src/test/resources/registers");
  private static final Path EXPORT = FIXTURES.resolve("france-competences");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private @Autowired Database prepared;
  private @Autowired JdbcClient database;
  private @Autowired RegisterStore store;
  private @Autowired Clock clock;
  private @Autowired CertificationRegisters registers;
  private @Autowired LoadedCertifications certifications;
  private @TempDir Path folder;

  @BeforeEach
  void begin_with_nothing() throws InterruptedException {
    prepared.prepare();
    // Not truncated: the index may be reading them.
    for (String table : List.of("register_edition", "certification")) {
      database.sql("delete from " + table).update();
    }
    certifications.reload();
  }

  private LoadReport loadFiches() throws IOException {
    return registers.loadFranceCompetences(EXPORT, DAY, false);
  }

  private Certification find(String code) {
    return certifications.find(code).orElseThrow();
  }

  /** The export as it is published; the missing file is left out. */
  private Path zip(String without) throws IOException {
    Path zip = folder.resolve("export-fiches-csv-2026-11-20.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
        Stream<Path> files = Files.list(EXPORT)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace("VoixdAcces", "VoixdAccès");
        if (without.isEmpty() || !name.contains(without)) {
          out.putNextEntry(new ZipEntry(name));
          Files.copy(file, out);
        }
      }
    }
    return zip;
  }

  @Test
  void one_export_brings_rncp_and_rs_and_each_has_its_edition() throws IOException {
    assertThat(loadFiches().rows()).isEqualTo(4);

    assertThat(certifications.edition(Register.RNCP)).contains(new Edition("rncp", DAY));
    assertThat(certifications.edition(Register.RS)).contains(new Edition("rs", DAY));
    assertThat(certifications.edition(Register.CERTIF_INFO)).isEmpty();
    assertThat(registers.listEditions())
        .extracting(state -> state.register() + " " + state.loaded().map(e -> e.rows()).orElse(-1))
        .containsExactly("certif-info -1", "rncp 3", "rs 1");
  }

  @Test
  void a_fiche_says_until_when_one_may_begin_and_who_may_train() throws IOException {
    loadFiches();

    assertThat(find("RNCP39003"))
        .isEqualTo(
            new Certification(
                "RNCP39003",
                Register.RNCP,
                "Guide de canal et de rivière",
                true,
                Optional.of(LocalDate.of(2029, 9, 1)),
                List.of(),
                false,
                Optional.of(false),
                List.of("90012345600015", "00054321500016"),
                false));
  }

  @Test
  void what_was_replaced_names_its_successor_once() throws IOException {
    loadFiches();

    assertThat(find("RNCP39002").active()).isFalse();
    assertThat(find("RNCP39002").successors()).containsExactly("RNCP39003");
    assertThat(find("RNCP39002").byApprenticeship()).isEmpty();
  }

  @Test
  void anyone_may_train_for_a_title_of_the_ministry_of_labour() throws IOException {
    loadFiches();

    assertThat(find("RNCP39001").anyoneMayTrain()).isTrue();
    assertThat(find("RNCP39001").byRight()).isTrue();
    assertThat(find("RNCP39001").byApprenticeship()).contains(true);
    assertThat(find("RNCP39001").organisers()).isEmpty();
    assertThat(find("RS7001").anyoneMayTrain()).isFalse();
    assertThat(find("RS7001").registrationEnds()).isEmpty();
  }

  @Test
  void codes_are_found_as_people_write_them() throws IOException {
    loadFiches();

    assertThat(find(" rncp 39001").code()).isEqualTo("RNCP39001");
    assertThat(certifications.find("RS39001")).isEmpty();
    assertThat(certifications.find("39001")).isEmpty();
    assertThat(certifications.find("RNCP39001BC01")).isEmpty();
    assertThat(certifications.find("")).isEmpty();
  }

  @Test
  void the_archive_is_read_as_it_is_published() throws IOException {
    assertThat(registers.loadFranceCompetences(zip(""), DAY, false).rows()).isEqualTo(4);
    assertThat(find("RNCP39001").byApprenticeship()).contains(true);
  }

  @Test
  void an_archive_that_is_cut_incomplete_or_none_is_refused_and_changes_nothing()
      throws IOException {
    loadFiches();
    Path incomplete = zip("Partenaires");
    assertThat(refused(incomplete)).isEqualTo(Refusal.Code.MISSING_FILE);

    byte[] whole = Files.readAllBytes(zip(""));
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
    assertThat(refused(cut)).isEqualTo(Refusal.Code.CUT);

    Path page = Files.writeString(folder.resolve("page.zip"), "<html>Maintenance</html>");
    assertThat(refused(page)).isEqualTo(Refusal.Code.NOT_THE_FORMAT);
    assertThat(refused(Files.writeString(folder.resolve("nothing.zip"), "")))
        .isEqualTo(Refusal.Code.EMPTY);

    assertThat(find("RNCP39001").active()).isTrue();
    assertThat(new LoadedCertifications(store, clock).find("RNCP39001")).isPresent();
  }

  private Refusal.Code refused(Path export) throws IOException {
    return registers
        .loadFranceCompetences(export, DAY.plusDays(1), true)
        .refusal()
        .map(Refusal::code)
        .orElseThrow();
  }

  @Test
  void an_export_that_lost_one_of_both_registers_is_refused() throws IOException {
    loadFiches();
    Path copy = Files.createDirectories(folder.resolve("export"));
    try (Stream<Path> files = Files.list(EXPORT)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(
            copy.resolve(file.getFileName().toString()),
            text.lines().filter(line -> !line.contains("\"RS")).collect(Collectors.joining("\n"))
                + "\n");
      }
    }

    assertThat(registers.loadFranceCompetences(copy, DAY.plusDays(1), false).refusal())
        .map(Refusal::code)
        .contains(Refusal.Code.SHRUNK);
    assertThat(certifications.find("RS7001")).isPresent();
    assertThat(certifications.edition(Register.RNCP)).map(Edition::date).contains(DAY);
  }

  @Test
  void certif_info_leads_from_a_replaced_certification_to_its_successors() throws IOException {
    LoadReport report = registers.loadCertifInfo(FIXTURES.resolve("certif-info.csv"), DAY, false);

    assertThat(report.rows()).isEqualTo(4);
    assertThat(find("CERTIFINFO900001"))
        .isEqualTo(
            new Certification(
                "CERTIFINFO900001",
                Register.CERTIF_INFO,
                "Cuisinier d’altitude",
                true,
                Optional.empty(),
                List.of(),
                false,
                Optional.of(true),
                List.of(),
                false));
    assertThat(find("CERTIFINFO900009").active()).isFalse();
    assertThat(find("CERTIFINFO900009").successors()).containsExactly("CERTIFINFO900001");
    assertThat(find("CERTIFINFO900009").byApprenticeship()).isEmpty();
    assertThat(find("CERTIFINFO900000").title()).isEqualTo("Cuisinier");
    assertThat(find("CERTIFINFO900000").active()).isFalse();
    assertThat(find("CERTIFINFO900000").successors())
        .containsExactlyInAnyOrder("CERTIFINFO900001", "CERTIFINFO900002");
  }

  @Test
  void registers_do_not_touch_each_other_and_survive_a_restart() throws IOException {
    loadFiches();
    registers.loadCertifInfo(FIXTURES.resolve("certif-info.csv"), DAY.minusDays(90), false);
    loadFiches();

    LoadedCertifications again = new LoadedCertifications(store, clock);

    assertThat(again.find("CERTIFINFO900001")).isEqualTo(certifications.find("CERTIFINFO900001"));
    assertThat(again.find("RNCP39003")).isEqualTo(certifications.find("RNCP39003")).isPresent();
    assertThat(again.edition(Register.CERTIF_INFO)).map(Edition::date).contains(DAY.minusDays(90));
  }
}
