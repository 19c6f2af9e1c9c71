package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jalon.search.visibility.VisibilitySearch;
import org.jalon.testsupport.BrowserStore;
import org.jalon.testsupport.BrowserStore.Mode;
import org.jalon.testsupport.SiteOffers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What professionals do: look offers up, read why one is held, try a file. */
class ProfessionalTest extends RunningSite {

  /** Nobody waits for verdicts: they come after the offers, and leave them the machine. */
  private static final Duration START = Duration.ofMinutes(2);

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String OFFER = "/pro/offre/" + SiteOffers.EVENING_IN_LYON;

  @Autowired VisibilitySearch visibility;

  ProfessionalTest() {
    super(Mode.WITH_SCRIPTS);
  }

  @BeforeEach
  void offers_are_judged() {
    Awaitility.await("the verdicts")
        .atMost(START)
        .until(() ->
            visibility.state().ready() && visibility.find(SiteOffers.EVENING_IN_LYON).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"fr,light,1280", "en,dark,320"})
  void every_page_is_accessible_and_fits(String language, String scheme, int width) {
    browser.scheme(scheme).narrow(width);
    try (PageInspection inspection = new PageInspection(BrowserStore.browser(Mode.WITH_SCRIPTS))) {
      for (String page :
          List.of(
              "/pro",
              "/pro?q=zzzzzz",
              OFFER,
              OFFER + "/feuille",
              "/pro/essai",
              "/pro/apprentissage",
              "/pro/apprentissage?onglet=non-reglementaire&region=84")) {
        browser.open("/" + language + page);
        assertThat(inspection.faults(width)).as("%s %s %d", language, page, width).isEmpty();
      }
    }
  }

  @Test
  void an_offer_is_looked_up_and_tells_where_it_stands() {
    browser.open("/fr").follow("footer a[href='/fr/pro']");
    browser.write("#words", "français du soir").follow("#search button");
    assertThat(browser.all(".offer-line")).isNotEmpty();
    assertThat(browser.all(".mark")).isNotEmpty();

    browser.open("/fr" + OFFER);
    assertThat(browser.all(".flow")).hasSizeGreaterThanOrEqualTo(9);
    assertThat(browser.text(".professional__offer")).contains("BonjourBonjour", "Fragment LHÉO");
  }

  @Test
  void a_pasted_list_tells_what_no_offer_bears_and_which_siret_cannot_be() {
    browser.open("/fr/pro");
    browser.write("#pasted", SiteOffers.EVENING_IN_LYON + "\ninconnu_1\n11122233344455");
    browser.follow(".professional__buttons button");

    assertThat(browser.all(".offer-line")).hasSize(1);
    assertThat(browser.text(".results")).contains("inconnu_1");
    assertThat(browser.text("#problems")).contains("11122233344455");
  }

  @Test
  void a_pasted_list_is_narrowed_and_not_lost() {
    browser.open("/fr/pro");
    browser.write("#pasted", SiteOffers.EVENING_IN_LYON + "\n" + SiteOffers.REMOTE);
    browser.follow(".professional__buttons button");
    assertThat(browser.all(".offer-line")).hasSize(2);

    browser.run("document.querySelectorAll('#search details').forEach(it => it.open = true)");
    browser.one("#search input[name=region][value='84']").click();
    browser.follow(".filters__submit");

    assertThat(browser.texts(".offer-line .card__title")).hasSize(1);
    assertThat(browser.one("#pasted").getAttribute("value")).contains(SiteOffers.REMOTE);
    assertThat(browser.has(".chip")).as("a link would lose the list").isFalse();
  }

  @Test
  void other_languages_and_unknown_offers_are_not_there() throws Exception {
    assertThat(status("/ar/pro")).isEqualTo(404);
    assertThat(status("/fr/pro/offre/inconnu_1")).isEqualTo(404);
    assertThat(status("/fr/pro/numero/inconnu_1")).isEqualTo(404);
    assertThat(status("/fr/pro?page=400")).isEqualTo(404);
  }

  @Test
  void the_list_is_a_file_and_an_offer_can_be_followed() throws Exception {
    String csv = get("/fr/pro.csv");
    assertThat(csv).startsWith("\uFEFF").contains(SiteOffers.EVENING_IN_LYON, "France Travail");
    assertThat(csv.lines().count()).isGreaterThan(SiteOffers.COUNT / 2);
    HttpRequest sheet = HttpRequest.newBuilder(URI.create(site + "/en/pro.xlsx")).build();
    try (InputStream file = HTTP.send(sheet, BodyHandlers.ofInputStream()).body();
        ReadableWorkbook workbook = new ReadableWorkbook(file)) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows.size()).isEqualTo(Math.toIntExact(csv.lines().count()));
      assertThat(rows.getFirst().getCellText(4)).isEqualTo("SIRET");
    }
    assertThat(get("/en" + OFFER + ".atom")).contains("<feed", "/en" + OFFER);
  }

  @Test
  void a_file_is_tried_and_every_finding_and_verdict_is_told() throws IOException {
    Path file = Files.createTempFile(Path.of("target"), "essai", ".xml");
    Files.writeString(file, Files.readString(example("min-2.3.xml")));
    browser.open("/fr/pro/essai");
    browser.one("#file").sendKeys(file.toAbsolutePath().toString());
    browser.follow("#try button");

    assertThat(browser.text("#result")).contains("essai");
    assertThat(browser.all(".offer-line")).hasSize(1);
    assertThat(browser.text(".professional__offer")).contains("OFF-", "Parcoursup");
    Files.delete(file);
  }

  @Test
  void what_cannot_be_tried_is_told() throws Exception {
    assertThat(tried("pas du xml")).isEqualTo(422);
    assertThat(tried("PK\u0003\u0004 half")).isEqualTo(422);
    assertThat(tried("")).isEqualTo(400);
    assertThat(tried("x".repeat(21 << 20))).isEqualTo(413);
  }

  private static Path example(String name) throws IOException {
    try (var files = Files.walk(Path.of("src/test/resources"))) {
      return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> response =
        HTTP.send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  private int tried(String content) throws IOException, InterruptedException {
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"a.xml\"\r\n\r\n"
            + content
            + "\r\n--b--\r\n";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(site + "/fr/pro/essai"))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString(body))
            .build();
    return HTTP.send(request, BodyHandlers.discarding()).statusCode();
  }
}
