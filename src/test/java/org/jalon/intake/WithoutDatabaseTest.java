package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon.Application;
import org.jalon.testsupport.Formations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An outside database that goes away: readers must not notice. */
class WithoutDatabaseTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private @TempDir Path folder;

  @Test
  void pages_answer_when_the_database_stops_and_when_it_was_never_there()
      throws IOException, InterruptedException {
    Path feed = Files.createDirectories(folder.resolve("feeds")).resolve("region.xml");
    EmbeddedPostgres outside = EmbeddedPostgres.start();
    String url = outside.getJdbcUrl("postgres", "postgres");
    Files.write(
        feed,
        Formations.feed(
            Formations.course().action("01_A1"), Formations.course().number("F2").action("01_A2")));
    filled(url).close();
    Files.write(feed, Formations.feed(Formations.course().action("01_A1")));

    try (ConfigurableApplicationContext site = filled(url)) {
      outside.close();
      everything_answers(site);
    }
    try (ConfigurableApplicationContext site = start(url)) {
      everything_answers(site);
    }
  }

  private ConfigurableApplicationContext filled(String url) throws InterruptedException {
    ConfigurableApplicationContext site = start(url);
    site.getBean(FirstFilling.class).await();
    return site;
  }

  private ConfigurableApplicationContext start(String url) {
    return new SpringApplicationBuilder(Application.class)
        .run(
            "--server.port=0",
            "--jalon.management-port=0",
            "--jalon.database.url=" + url,
            "--jalon.feeds=" + folder.resolve("feeds"),
            "--jalon.intake.shrink=0.5",
            "--jalon.index.folder=" + folder.resolve("index"));
  }

  private static void everything_answers(ConfigurableApplicationContext site)
      throws IOException, InterruptedException {
    assertThat(status(site, "/fr")).isEqualTo(200);
    assertThat(status(site, "/ar/cours?lieu=69266")).isEqualTo(200);
    assertThat(status(site, "/fr/cours/region_01_A1")).isEqualTo(200);
    assertThat(status(site, "/fr/cours/carte?lieu=69266")).isEqualTo(200);
    assertThat(status(site, "/fr/departements")).isEqualTo(200);
    assertThat(status(site, "/sitemap.xml")).isEqualTo(200);
    assertThat(status(site, "/fr/cours/region_01_A2")).isEqualTo(410);
    assertThat(status(site, "/fr/cours/never-seen")).isEqualTo(404);
  }

  private static int status(ConfigurableApplicationContext site, String path)
      throws IOException, InterruptedException {
    String port = site.getEnvironment().getRequiredProperty("local.server.port");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
  }
}
