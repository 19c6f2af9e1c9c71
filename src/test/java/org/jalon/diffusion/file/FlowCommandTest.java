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
import java.util.Map;
import java.util.Set;
import org.jalon.Application;
import org.jalon.diffusion.Consumer;
import org.jalon.diffusion.Consumers;
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
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Files and keys from the command line, against a database that a site may be using. */
class FlowCommandTest {

  @TestConfiguration
  static class OneConsumer {
    @Bean
    @Primary
    Consumers oneConsumer() {
      return () ->
          List.of(
              new Consumer(
                  "essai", Map.of(), "", List.of(), List.of(), Set.of(), Set.of(), "2.2", false));
    }
  }

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
  void accepted_offers_are_written_and_a_key_is_shown_once() throws Exception {
    Files.write(
        folder.resolve("feeds/region.xml"),
        Formations.feed(
            Formations.course().number("01_F1").action("01_A1"),
            Formations.course().number("01_F2").action("01_A2")));
    assertThat(command("--jalon.intake.run=all")).isZero();
    execute(
        "insert into offer_verdicts (offer_id, verdicts, content, judged_seq, change_seq)"
            + " select id, '{\"essai\":{\"s\":\"diffusee\"}}', 0, 1, 1"
            + " from offer where number = '01_A1'");

    assertThat(command("--jalon.diffusion.write=essai")).isZero();
    assertThat(said).contains("essai").contains("-lheo-2.2.xml.gz");
    try (var files = Files.list(folder.resolve("flows/essai"))) {
      Path lheo =
          files
              .filter(file -> file.toString().endsWith("-lheo-2.2.xml.gz"))
              .findAny()
              .orElseThrow();
      assertThat(LheoSchema.of(LheoVersion.V2_2).validate(lheo)).isEmpty();
    }

    assertThat(command("--jalon.diffusion.key=essai")).isZero();
    assertThat(said).containsPattern("jalon_[A-Za-z0-9_-]{43}");
    assertThat(command("--jalon.diffusion.keys=essai")).isZero();
    assertThat(said).doesNotContainPattern("jalon_[A-Za-z0-9_-]{43}").contains("…");
    assertThat(command("--jalon.diffusion.revoke=1")).isZero();
    assertThat(command("--jalon.diffusion.revoke=1")).isEqualTo(2);
  }

  @Test
  void whom_nobody_knows_is_said_with_those_who_are_known() {
    assertThat(command("--jalon.diffusion.write=personne")).isEqualTo(2);
    assertThat(said).contains("personne").contains("essai");
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
          new SpringApplicationBuilder(Application.class, OneConsumer.class)
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
