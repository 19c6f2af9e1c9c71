package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jalon.Application;
import org.jalon.offer.RunArchive;
import org.jalon.offer.RunStatus;
import org.jalon.testsupport.Formations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One run from the command line, against a database that a site may be using. */
class CommandLineTest {

  private @TempDir Path folder;
  private EmbeddedPostgres database;
  private List<RunStatus> runs = new ArrayList<>();

  @BeforeEach
  void start_a_database() throws IOException {
    database = EmbeddedPostgres.start();
    Files.createDirectories(folder.resolve("feeds"));
  }

  @AfterEach
  void stop_the_database() throws IOException {
    database.close();
  }

  private int command(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--jalon.database.url=" + database.getJdbcUrl("postgres", "postgres"));
    all.add("--jalon.feeds=" + folder.resolve("feeds"));
    all.add("--jalon.intake.spool=" + folder.resolve("spool"));
    all.add("--jalon.index.folder=" + folder.resolve("index"));
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Application.class)
            .web(WebApplicationType.NONE)
            .run(all.toArray(String[]::new));
    if (arguments[0].startsWith("--jalon.intake.run")) {
      runs =
          context.getBean(RunArchive.class).list("region", 10).stream()
              .map(run -> run.status())
              .toList();
    }
    return SpringApplication.exit(context);
  }

  private void feed(int offers) throws IOException {
    List<Formations.Course> courses = new ArrayList<>();
    for (int n = 1; n <= offers; n++) {
      courses.add(Formations.course().number("01_F" + n).action("01_A" + n));
    }
    Files.write(folder.resolve("feeds/region.xml"), Formations.feed(courses));
  }

  @Test
  void a_run_ends_with_a_number_that_says_how_it_went() throws IOException {
    feed(10);

    assertThat(command("--jalon.intake.run=region", "--jalon.intake.dry-run")).isZero();
    assertThat(runs).as("only tried").containsExactly(RunStatus.DRY);
    assertThat(command("--jalon.intake.run=all")).isZero();
    assertThat(runs.getFirst()).isEqualTo(RunStatus.COMMITTED);
    feed(2);
    assertThat(command("--jalon.intake.run=region")).as("held").isEqualTo(1);
    assertThat(runs.getFirst()).isEqualTo(RunStatus.HELD);
    assertThat(command("--jalon.intake.run=nobody")).as("unknown").isEqualTo(2);
    assertThat(folder.resolve("index")).as("the index is the site's").doesNotExist();
  }

  @Test
  void a_register_that_is_none_or_has_no_date_is_refused_with_the_usage() throws IOException {
    Path file = Files.writeString(folder.resolve("list.csv"), "<html>");

    assertThat(command("--jalon.register.load=training-bodies")).isEqualTo(2);
    assertThat(
            command(
                "--jalon.register.load=nothing",
                "--jalon.register.file=" + file,
                "--jalon.register.edition=2026-11-20"))
        .isEqualTo(2);
    assertThat(
            command(
                "--jalon.register.load=training-bodies",
                "--jalon.register.file=" + file,
                "--jalon.register.edition=2026-11-20"))
        .as("a page for people")
        .isEqualTo(1);
  }
}
