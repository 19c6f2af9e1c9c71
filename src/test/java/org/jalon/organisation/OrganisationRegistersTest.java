package org.jalon.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jalon.database.Database;
import org.jalon.register.EditionState;
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
      "jalon.feeds=target/test-organisation/no-feeds",
      "jalon.database.folder=target/test-organisation/${random.uuid}/postgres",
      "jalon.index.folder=target/test-organisation/${random.uuid}/index"
    })
@DirtiesContext
class OrganisationRegistersTest {

  private static final Path FIXTURES = Path.of("src/test/resources/registers");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private @Autowired Database prepared;
  private @Autowired JdbcClient database;
  private @Autowired RegisterStore store;
  private @Autowired Clock clock;
  private @Autowired OrganisationRegisters registers;
  private @Autowired LoadedTrainingBodies bodies;
  private @Autowired LoadedEstablishments establishments;
  private @TempDir Path folder;

  @BeforeEach
  void begin_with_nothing() throws InterruptedException {
    prepared.prepare();
    database.sql("truncate register_edition, training_body, establishment").update();
    bodies.reload();
    establishments.reload();
  }

  private LoadReport loadBodies() throws IOException {
    return registers.loadTrainingBodies(FIXTURES.resolve("training-bodies.csv"), DAY, false);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("register.csv"), text, StandardCharsets.UTF_8);
  }

  @Test
  void what_was_never_loaded_is_declared_absent() {
    assertThat(registers.listEditions())
        .extracting(EditionState::register)
        .containsExactly("training-bodies", "establishments");
    assertThat(registers.listEditions()).allMatch(state -> state.loaded().isEmpty());
    assertThat(bodies.edition()).isEmpty();
    assertThat(bodies.listBySiren("900123456")).isEmpty();
    assertThat(establishments.complete()).isFalse();
  }

  @Test
  void a_line_of_the_list_is_found_by_siren_with_all_that_it_says() throws IOException {
    LoadReport report = loadBodies();

    assertThat(report.refusal()).isEmpty();
    assertThat(report.rows()).isEqualTo(4);
    assertThat(bodies.edition()).contains(new Edition("training-bodies", DAY));
    assertThat(bodies.listBySiren("900123456"))
        .singleElement()
        .satisfies(body -> {
          assertThat(body.activityNumber()).isEqualTo("84690000169");
          assertThat(body.siret()).isEqualTo("90012345600015");
          assertThat(body.name()).isEqualTo("LES MOTS DU CANAL");
          assertThat(body.formerActivityNumbers()).isEmpty();
          assertThat(body.qualiopi())
              .containsExactlyInAnyOrder(Qualiopi.TRAINING, Qualiopi.APPRENTICESHIP);
        });
  }

  @Test
  void a_legal_unit_may_have_several_declarations_and_former_numbers() throws IOException {
    loadBodies();

    assertThat(bodies.listBySiren("900678905"))
        .extracting(TrainingBody::activityNumber)
        .containsExactly("11750000275", "53350000535");
    TrainingBody body = bodies.listBySiren("900678905").getFirst();
    assertThat(body.formerActivityNumbers()).containsExactly("22600000375", "31590000475");
    assertThat(body.siret()).isEqualTo("90067890500010");
    assertThat(body.name()).isEqualTo("ATELIER \"LIRE\"\nET ECRIRE");
    assertThat(bodies.listBySiren("900678905").getLast().qualiopi()).isEmpty();
  }

  @Test
  void zeros_that_were_lost_are_put_back() throws IOException {
    loadBodies();

    assertThat(bodies.listBySiren("005432117"))
        .singleElement()
        .satisfies(body -> {
          assertThat(body.activityNumber()).isEqualTo("02973000063");
          assertThat(body.siret()).isEmpty();
          assertThat(body.qualiopi()).containsExactly(Qualiopi.EXPERIENCE);
        });
  }

  @Test
  void nonsense_is_found_nowhere() throws IOException {
    loadBodies();

    assertThat(bodies.listBySiren("")).isEmpty();
    assertThat(bodies.listBySiren("canal")).isEmpty();
    assertThat(bodies.listBySiren("9001234560")).isEmpty();
    assertThat(establishments.find("canal")).isEmpty();
  }

  @Test
  void the_open_data_portal_spells_the_columns_in_its_own_way() throws IOException {
    String text = Files.readString(FIXTURES.resolve("training-bodies.csv"), StandardCharsets.UTF_8);
    String heading = text.substring(0, text.indexOf('\n'));
    String portal = heading.toLowerCase(Locale.ROOT).replace('.', '_');
    Path file = folder.resolve("list.csv.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      String windows = (portal + text.substring(heading.length())).replace("\n", "\r\n");
      out.write(("\ufeff" + windows).getBytes(StandardCharsets.UTF_8));
    }

    assertThat(registers.loadTrainingBodies(file, DAY, false).rows()).isEqualTo(4);
  }

  @Test
  void another_edition_replaces_the_one_before_whole() throws IOException {
    loadBodies();
    String heading =
        Files.readString(FIXTURES.resolve("training-bodies.csv")).lines().findFirst().orElseThrow();
    Path next =
        file(
            heading
                + "\n76310000776;;NOUVEAU;900111220;90011122000019;;;;;false;false;false;false;;\n");

    LoadReport shrunk = registers.loadTrainingBodies(next, DAY.plusDays(1), false);
    assertThat(shrunk.refusal()).map(Refusal::code).contains(Refusal.Code.SHRUNK);
    assertThat(bodies.listBySiren("900123456")).hasSize(1);
    assertThat(bodies.edition()).map(Edition::date).contains(DAY);

    LoadReport forced = registers.loadTrainingBodies(next, DAY.plusDays(1), true);
    assertThat(forced.refusal()).isEmpty();
    assertThat(bodies.listBySiren("900123456")).isEmpty();
    assertThat(bodies.listBySiren("900111220")).hasSize(1);
    assertThat(bodies.edition()).map(Edition::date).contains(DAY.plusDays(1));
    assertThat(database.sql("select count(*) from training_body").query(Integer.class).single())
        .isEqualTo(1);
  }

  @Test
  void a_refused_file_changes_nothing_not_even_in_the_database() throws IOException {
    loadBodies();
    Path page = file("<html>Le site est en maintenance</html>");
    Path wrong = missingColumn("siren;name\n900123456;X\n");
    Path garbled = listWith(60);

    assertThat(code(page)).isEqualTo(Refusal.Code.NOT_THE_FORMAT);
    assertThat(code(wrong)).isEqualTo(Refusal.Code.MISSING_COLUMN);
    assertThat(code(garbled)).isEqualTo(Refusal.Code.TOO_MANY_UNREADABLE);

    assertThat(bodies.listBySiren("900123456")).hasSize(1);
    assertThat(new LoadedTrainingBodies(store, clock).listBySiren("900123456")).hasSize(1);
    assertThat(database.sql("select count(*) from training_body").query(Integer.class).single())
        .isEqualTo(4);
  }

  private Refusal.Code code(Path file) throws IOException {
    return registers
        .loadTrainingBodies(file, DAY.plusDays(1), true)
        .refusal()
        .map(Refusal::code)
        .orElseThrow();
  }

  private Path missingColumn(String text) throws IOException {
    return Files.writeString(folder.resolve("wrong.csv"), text);
  }

  /** A list of 100 lines, so many of them without a SIREN. */
  private Path listWith(int unreadable) throws IOException {
    String heading =
        Files.readString(FIXTURES.resolve("training-bodies.csv")).lines().findFirst().orElseThrow();
    String good = "84690000169;;BON;900123456;;;;;;true;false;false;false;;\n";
    String bad = "84690000169;;MAUVAIS;neuf cents;;;;;;true;false;false;false;;\n";
    return Files.writeString(
        folder.resolve("garbled.csv"),
        heading + "\n" + good.repeat(100 - unreadable) + bad.repeat(unreadable));
  }

  @Test
  void a_load_writes_thousands_of_rows_in_batches() throws IOException {
    StringBuilder text = new StringBuilder("siret,etatAdministratifEtablissement,dateDebut\n");
    for (int i = 0; i < 2_345; i++) {
      text.append(90_012_345_600_000L + i).append(i % 2 == 0 ? ",A,\n" : ",F,2024-02-29\n");
    }

    registers.loadEstablishments(file(text.toString()), DAY, true, false);

    assertThat(establishments.find("90012345602344")).map(Establishment::open).contains(true);
    assertThat(establishments.find("90012345602343"))
        .flatMap(Establishment::closed)
        .contains(LocalDate.of(2024, 2, 29));
    assertThat(establishments.find("90012345602345")).isEmpty();
  }

  @Test
  void sirene_tells_what_is_open_and_since_when_the_rest_is_closed() throws IOException {
    registers.loadEstablishments(FIXTURES.resolve("establishments.csv"), DAY, false, false);

    assertThat(establishments.edition()).contains(new Edition("establishments", DAY));
    assertThat(establishments.complete()).isFalse();
    assertThat(establishments.find("90012345600015"))
        .contains(new Establishment("90012345600015", true, Optional.empty()));
    assertThat(establishments.find("90012345600023"))
        .contains(
            new Establishment("90012345600023", false, Optional.of(LocalDate.of(2024, 3, 31))));
    assertThat(establishments.find("00054321500016"))
        .contains(new Establishment("00054321500016", false, Optional.empty()));
    assertThat(establishments.find("90012345600031")).isEmpty();
  }

  @Test
  void after_a_restart_the_database_still_knows_edition_and_rows() throws IOException {
    loadBodies();
    registers.loadEstablishments(FIXTURES.resolve("establishments.csv"), DAY, true, false);

    LoadedTrainingBodies bodiesAgain = new LoadedTrainingBodies(store, clock);
    LoadedEstablishments establishmentsAgain = new LoadedEstablishments(store, clock);

    assertThat(bodiesAgain.listBySiren("900123456"))
        .isEqualTo(bodies.listBySiren("900123456"))
        .hasSize(1);
    assertThat(establishmentsAgain.complete()).isTrue();
    assertThat(bodiesAgain.state().loaded())
        .get()
        .satisfies(edition -> {
          assertThat(edition.rows()).isEqualTo(4);
          assertThat(edition.fileName()).isEqualTo("training-bodies.csv");
          assertThat(edition.fileHash()).hasSize(64);
        });
    assertThat(bodiesAgain.state().days(DAY.plusDays(3))).hasValue(3);
  }

  @Test
  void a_database_that_is_away_leaves_the_registers_unknown() {
    database.sql("alter table training_body rename to hidden").update();
    try {
      LoadedTrainingBodies away = new LoadedTrainingBodies(store, clock);

      assertThat(away.edition()).isEmpty();
      assertThat(away.listBySiren("900123456")).isEmpty();
    } finally {
      database.sql("alter table hidden rename to training_body").update();
    }
  }
}
