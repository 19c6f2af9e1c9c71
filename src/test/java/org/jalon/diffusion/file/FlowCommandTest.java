package org.jalon.diffusion.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jalon.Application;
import org.jalon.lheo.LheoReader;
import org.jalon.lheo.LheoSchema;
import org.jalon.lheo.LheoVersion;
import org.jalon.testsupport.Formations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Files and keys from the command line, against a database that a site may be using. */
class FlowCommandTest {

  private @TempDir Path folder;
  private EmbeddedPostgres database;
  private String said = "";

  @BeforeEach
  void start_a_database() throws IOException {
    database = EmbeddedPostgres.start();
    Files.createDirectories(folder.resolve("feeds"));
  }

  @AfterEach
  void stop_the_database() throws IOException {
    database.close();
  }

  @Test
  void judged_offers_are_written_and_a_key_is_shown_once() throws Exception {
    Files.write(
        folder.resolve("feeds/region.xml"),
        Formations.feed(
            Formations.course().number("01_F1").action("01_A1"),
            Formations.course().number("01_F2").action("01_A2")));
    assertThat(command("--jalon.intake.run=all")).isZero();
    assertThat(command("--jalon.diffusion.judge=all")).isZero();
    assertThat(said).containsPattern("france-travail( : diffusées|: go out) 2");
    execute("update offer set withdrawn = now() where number = '01_A2'");

    assertThat(command("--jalon.diffusion.write=france-travail")).isZero();
    assertThat(said).contains("france-travail").contains("-lheo-2.2.xml.gz");
    try (var files = Files.list(folder.resolve("flows/france-travail"))) {
      Path lheo =
          files
              .filter(file -> file.toString().endsWith("-lheo-2.2.xml.gz"))
              .findAny()
              .orElseThrow();
      assertThat(LheoSchema.of(LheoVersion.V2_2).validate(lheo)).isEmpty();
      try (LheoReader written = LheoReader.open(lheo)) {
        assertThat(written.next().orElseThrow().formation().action())
            .extracting(action -> action.attributs().numero())
            .containsExactly("01_A1");
        assertThat(written.next()).isEmpty();
      }
    }

    assertThat(command("--jalon.diffusion.key=france-travail")).isZero();
    assertThat(said).containsPattern("jalon_[A-Za-z0-9_-]{43}");
    assertThat(command("--jalon.diffusion.keys=france-travail")).isZero();
    assertThat(said).doesNotContainPattern("jalon_[A-Za-z0-9_-]{43}").contains("…");
    assertThat(command("--jalon.diffusion.revoke=1")).isZero();
    assertThat(command("--jalon.diffusion.revoke=1")).isEqualTo(2);
  }

  @Test
  void whom_nobody_knows_is_said_with_those_who_are_known() {
    assertThat(command("--jalon.diffusion.write=personne")).isEqualTo(2);
    assertThat(said).contains("personne").contains("france-travail");
    assertThat(command("--jalon.diffusion.key=personne")).isEqualTo(2);
  }

  private int command(String argument) {
    List<String> all = new ArrayList<>(List.of(argument));
    all.add("--jalon.database.url=" + database.getJdbcUrl("postgres", "postgres"));
    all.add("--jalon.feeds=" + folder.resolve("feeds"));
    all.add("--jalon.intake.spool=" + folder.resolve("spool"));
    all.add("--jalon.index.folder=" + folder.resolve("index"));
    all.add("--jalon.diffusion.folder=" + folder.resolve("flows"));
    PrintStream console = System.out;
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
    try {
      return SpringApplication.exit(
          new SpringApplicationBuilder(Application.class)
              .web(WebApplicationType.NONE)
              .run(all.toArray(String[]::new)));
    } finally {
      System.setOut(console);
      said = heard.toString(StandardCharsets.UTF_8);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
