package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.jalon.Application;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.offer.FeedMark;
import org.jalon.offer.Inspector;
import org.jalon.offer.OfferRun;
import org.jalon.offer.OfferSource;
import org.jalon.offer.OfferStore;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexUpkeep;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.testsupport.Browser;
import org.jalon.testsupport.BrowserStore;
import org.jalon.testsupport.BrowserStore.Mode;
import org.jalon.testsupport.SiteOffers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole site on a port of its own, with {@link SiteOffers} and without the outside world: no
 * tiles, no demonstration. It is started once for all tests that extend this.
 */
@ExtendWith(BrowserStore.class)
@SpringBootTest(
    classes = Application.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "jalon.management-port=0",
      "jalon.map.tiles-url=",
      // The profile is for the style page; all else is as it is packed.
      "spring.profiles.active=dev",
      "jalon.assets=classpath:/",
      "spring.thymeleaf.cache=true",
      // Its warnings are about commands that are sent by name here, whatever the version.
      "logging.level.org.openqa.selenium=ERROR"
    })
abstract class RunningSite {

  /** Starting PostgreSQL for the first time takes the longest. */
  private static final Duration START = Duration.ofMinutes(2);

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Mode mode;
  Browser browser;
  String site;
  @Autowired CourseSearch search;
  @Autowired CertificationSearch certifications;
  @Autowired IndexUpkeep upkeep;
  @Autowired OfferStore offers;
  @Autowired Environment environment;

  RunningSite(Mode mode) {
    this.mode = mode;
  }

  @DynamicPropertySource
  static void feeds(DynamicPropertyRegistry registry) throws IOException {
    Path target = Files.createDirectories(Path.of("target/test-browser"));
    Path run = Files.createTempDirectory(target, "run");
    SiteOffers.write(run.resolve("feeds"), LocalDate.now());
    registry.add("jalon.feeds", () -> run.resolve("feeds").toString());
    registry.add("jalon.index.folder", () -> run.resolve("index").toString());
    registry.add("jalon.database.folder", () -> run.resolve("postgres").toString());
  }

  @BeforeEach
  void a_window_on_the_site_with_its_offers() {
    if (!filled()) { // waiting begins with a pause, and there are hundreds of tests
      Awaitility.await("the offers of the test").atMost(START).until(this::filled);
    }
    site = "http://localhost:" + environment.getRequiredProperty("local.server.port");
    browser = BrowserStore.browser(mode);
    browser.visit(site);
  }

  private boolean filled() {
    return search.state().ready()
        && search.state().offers() >= SiteOffers.COUNT
        && certifications.state().ready();
  }

  /** The status a reader's browser gets for a page. */
  int status(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(site + path)).build();
    return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  /** Takes in a feed of that source without any offer. */
  void withdraw(String source) {
    try (OfferRun run =
        offers.begin(
            new OfferSource(source, source, OfferSource.Profile.LEGACY, false),
            new FeedMark("empty", "empty.xml", 0),
            Inspector.NONE)) {
      run.finish();
      run.commit();
    }
    upkeep.catchUp();
  }

  /** The languages that have their words already, by the code in addresses. */
  static List<String> languages() {
    List<String> ready =
        Languages.all().stream()
            .map(Language::pathCode)
            .filter(code ->
                Application.class.getResource("/i18n/site/messages_" + code + ".properties")
                    != null)
            .toList();
    assertThat(ready).contains("fr", "ar");
    return ready;
  }
}
