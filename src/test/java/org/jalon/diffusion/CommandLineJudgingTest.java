package org.jalon.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jalon.Application;
import org.jalon.testsupport.Formations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** All offers judged from the command line, against a database that a site may be using. */
@ExtendWith(OutputCaptureExtension.class)
class CommandLineJudgingTest {

  private @TempDir Path folder;

  private int command(EmbeddedPostgres database, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--jalon.database.url=" + database.getJdbcUrl("postgres", "postgres"));
    all.add("--jalon.feeds=" + folder.resolve("feeds"));
    all.add("--jalon.intake.spool=" + folder.resolve("spool"));
    all.add("--jalon.index.folder=" + folder.resolve("index"));
    return SpringApplication.exit(
        new SpringApplicationBuilder(Application.class)
            .web(WebApplicationType.NONE)
            .run(all.toArray(String[]::new)));
  }

  @Test
  void a_judging_ends_with_a_number_and_says_where_the_offers_stand(CapturedOutput output)
      throws IOException {
    Files.createDirectories(folder.resolve("feeds"));
    Files.write(
        folder.resolve("feeds/region.xml"),
        Formations.feed(
            Formations.course().action("01_A1"),
            Formations.course()
                .number("01_F2")
                .action("01_A2")
                .formacode("44067")
                .title("Métier")));
    try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
      assertThat(command(database, "--jalon.intake.run=all")).isZero();

      assertThat(command(database, "--jalon.diffusion.judge=all")).isZero();
      assertThat(output)
          .containsPattern("bonjourbonjour.*: \\D*1\\D+0\\D+0\\D+1\\R")
          .containsPattern("parcoursup.*: \\D*0\\D+0\\D+0\\D+2\\R");

      assertThat(command(database, "--jalon.diffusion.judge=nobody")).isEqualTo(2);
      assertThat(output).contains("nobody", "missions-locales, bonjourbonjour");
      assertThat(folder.resolve("index")).as("the index is the site's").doesNotExist();
    }
  }
}
