package org.jalon.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.backoffice.Visitor.led;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jalon.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** A site that nobody has entered yet, with a directory, behind https; then its database goes. */
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTest {

  private static final Pattern PRINTED =
      Pattern.compile("entered once as operator with the password ([a-z0-9-]{20,})");

  private @TempDir Path folder;

  @Test
  void the_first_operator_enters_with_what_the_log_says_and_the_database_may_go(CapturedOutput log)
      throws IOException {
    EmbeddedPostgres outside = EmbeddedPostgres.start();
    try (ConfigurableApplicationContext site = start(outside)) {
      String address =
          "http://localhost:" + site.getEnvironment().getRequiredProperty("local.server.port");
      Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> found(log).find());
      Matcher printed = found(log);
      assertThat(printed.find()).isTrue();
      Visitor operator = new Visitor(address);

      String login = operator.get("/backoffice/login").body();
      assertThat(login).contains("Se connecter avec Réseau");
      assertThat(led(operator.get("/backoffice/login/oauth2/reseau")))
          .startsWith("/there?response_type=code");
      HttpResponse<String> entered = operator.signIn("operator", printed.group(1));
      assertThat(entered.headers().firstValue("Set-Cookie").orElse("")).contains("Secure");

      outside.close();
      the_back_office_says_that_the_database_is_away(new Visitor(address));
      professionals_are_told_too(new Visitor(address));
      assertThat(new Visitor(address).get("/fr/mentions-legales").statusCode()).isEqualTo(200);
    }
  }

  private static void the_back_office_says_that_the_database_is_away(Visitor visitor) {
    assertThat(visitor.get("/backoffice/login").statusCode()).isEqualTo(200);
    HttpResponse<String> export =
        visitor.export("/backoffice/findings.csv", "operator", "a password");
    assertThat(export.statusCode()).isEqualTo(503);
    assertThat(export.body()).contains("base de données ne répond pas", "bo-main");
  }

  private static void professionals_are_told_too(Visitor visitor) {
    for (String path : List.of("/fr/pro/offre/x_1", "/fr/pro/offre/x_1/feuille")) {
      HttpResponse<String> page = visitor.get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(503);
      assertThat(page.headers().firstValue("Retry-After")).hasValue("60");
      assertThat(page.body()).contains("ne peut pas être lu pour le moment");
    }
    assertThat(visitor.get("/en/pro/offre/x_1").body()).contains("cannot be read just now");
    assertThat(visitor.get("/fr/pro/offre/x_1.atom").statusCode()).isEqualTo(503);
    assertThat(visitor.get("/api/v1/findings?rule=OFF-12").statusCode()).isEqualTo(503);
    assertThat(visitor.get("/api/v1/offers/x_1/visibility").statusCode()).isEqualTo(503);
  }

  private static Matcher found(CapturedOutput log) {
    return PRINTED.matcher(log.getAll());
  }

  private ConfigurableApplicationContext start(EmbeddedPostgres outside) throws IOException {
    String registration = "--spring.security.oauth2.client.registration.reseau.";
    String provider = "--spring.security.oauth2.client.provider.reseau.";
    return new SpringApplicationBuilder(Application.class)
        .run(
            "--server.port=0",
            "--jalon.management-port=0",
            "--jalon.public-url=https://jalon.example.org",
            "--jalon.database.url=" + outside.getJdbcUrl("postgres", "postgres"),
            "--jalon.feeds=" + Files.createDirectories(folder.resolve("feeds")),
            "--jalon.index.folder=" + folder.resolve("index"),
            registration + "client-id=jalon",
            registration + "client-secret=secret",
            registration + "client-name=Réseau",
            registration + "scope=openid",
            registration + "authorization-grant-type=authorization_code",
            registration + "redirect-uri={baseUrl}/backoffice/login/oauth2/code/{registrationId}",
            provider + "authorization-uri=https://directory.example.org/there",
            provider + "token-uri=https://directory.example.org/token",
            provider + "jwk-set-uri=https://directory.example.org/keys",
            provider + "user-name-attribute=sub");
  }
}
