package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.testsupport.BrowserStore.Mode;
import org.jalon.testsupport.SiteOffers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a telephone shows when its network goes away, and after it came back. */
class OfflineTest extends RunningSite {

  private static final String COURSE = "/fr/cours/" + SiteOffers.EVENING_IN_LYON;
  private static final String KEPT_PAGES =
      "caches.open('pages').then((pages) => pages.keys())"
          + ".then((keys) => keys.map((key) => new URL(key.url).pathname))";

  private Network network;

  OfflineTest() {
    super(Mode.WITH_SCRIPTS);
  }

  @BeforeEach
  void a_reader_whose_telephone_has_the_worker() throws IOException {
    network = new Network(Integer.parseInt(environment.getRequiredProperty("local.server.port")));
    browser.visit(network.address());
    browser.open("/fr");
    browser.run("navigator.serviceWorker.register('/sw.js').then(() => true)");
    browser.waitFor(
        driver -> Boolean.TRUE.equals(browser.run("!!navigator.serviceWorker.controller")));
  }

  @AfterEach
  void nothing_is_left() {
    network.close();
    browser
        .driver()
        .executeCdpCommand(
            "Storage.clearDataForOrigin",
            Map.of("origin", network.address(), "storageTypes", "service_workers,cache_storage"));
    browser.complaints();
  }

  private void lose() {
    network.cut();
    forgetFreshness();
  }

  /** For a minute the browser may show a page again without asking; that minute is over. */
  private void forgetFreshness() {
    browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
  }

  /** Reads a page, and waits until the worker has put it away. */
  private void read(String path) {
    browser.open(path);
    String alone = path.replaceAll("[?].*", "");
    browser.waitFor(driver -> ((List<?>) browser.run(KEPT_PAGES)).contains(alone));
  }

  @Test
  void a_page_that_was_read_is_shown_without_network_and_says_when_it_was_so() {
    read(COURSE);
    lose();
    browser.open(COURSE);

    assertThat(browser.text("h1")).isEqualTo("Cours de français du soir");
    assertThat(browser.text("#network"))
        .contains("Pas de réseau", Integer.toString(LocalDate.now().getYear()))
        .containsPattern("\\d\\d:\\d\\d")
        .doesNotContain("{");
    assertThat(browser.one("#network").isDisplayed()).isTrue();
    assertThat(browser.one(".course__enrol a[href^='tel:']").getCssValue("display"))
        .as("the style of the page is there")
        .isNotEqualTo("inline");
  }

  @Test
  void a_page_that_came_back_is_fresh_and_says_nothing() throws IOException {
    read(COURSE);
    lose();
    browser.open(COURSE);
    network.mend();
    browser.follow("#network a");

    assertThat(browser.text("h1")).isEqualTo("Cours de français du soir");
    assertThat(browser.one("#network").isDisplayed()).isFalse();
  }

  @Test
  void the_sentence_is_in_the_language_of_the_page() {
    read("/en/cours/" + SiteOffers.EVENING_IN_LYON);
    lose();
    browser.open("/en/cours/" + SiteOffers.EVENING_IN_LYON);

    assertThat(browser.text("#network")).startsWith("You are offline. This page is as it was on");
  }

  @Test
  void a_page_that_was_never_read_leads_to_those_that_were() {
    read(COURSE);
    read("/fr/cours?lieu=Lyon");
    lose();
    browser.open("/fr/departements");
    browser.waitFor(driver -> !browser.all("#kept li").isEmpty());

    assertThat(browser.text("h1")).isEqualTo("Sans réseau");
    assertThat(browser.texts("#kept li")).hasSize(2).anyMatch(line -> line.contains("du soir"));
    browser.follow("#kept a[href$='" + COURSE + "']");
    assertThat(browser.text("h1")).isEqualTo("Cours de français du soir");
  }

  @Test
  void what_is_kept_can_be_deleted() {
    read(COURSE);
    browser.open("/fr/hors-ligne");
    browser.waitFor(driver -> !browser.all("#kept li").isEmpty());
    browser.press("button[data-script=offline]");
    browser.waitFor(driver -> !browser.text("#kept-status").isEmpty());

    assertThat((List<?>) browser.run(KEPT_PAGES)).isEmpty();
    lose();
    browser.open(COURSE);
    assertThat(browser.text("h1")).isEqualTo("Sans réseau");
    assertThat(browser.text("#kept-none")).contains("pas encore de page");
  }

  @Test
  void results_changed_in_place_are_kept_under_the_address_shown() {
    read("/fr/cours?lieu=Lyon&rayon=10");
    browser.run("document.querySelector('#filters').open = true");
    browser.run("document.querySelector('details.filter:has(input[name=niveau])').open = true");
    browser.one("input[name=niveau][value=A1]").click();
    browser.waitFor(driver -> browser.path().contains("niveau=A1"));
    browser.waitFor(driver -> ((List<?>) browser.run(KEPT_PAGES)).size() == 2);
    lose();
    browser.driver().navigate().refresh();

    assertThat(browser.text("#network")).contains("Pas de réseau");
    assertThat(browser.has("input[name=niveau][value=A1]:checked")).isTrue();
  }

  @Test
  void a_slow_network_shows_the_kept_page_as_such() {
    read(COURSE);
    network.stick();
    forgetFreshness();
    browser.open(COURSE);

    assertThat(browser.text("#network")).startsWith("Le réseau est très lent.");
  }

  @Test
  void reading_help_stays_as_it_was_chosen() throws IOException {
    browser.open("/fr/lecture?retour=" + COURSE);
    browser.one("input[name=theme][value=contraste]").click();
    browser.follow("button.button--primary[type=submit]");
    assertThat(browser.path()).isEqualTo(COURSE);
    String black = browser.one("body").getCssValue("background-color");
    browser.waitFor(driver -> ((List<?>) browser.run(KEPT_PAGES)).contains(COURSE));
    lose();
    browser.open(COURSE);

    assertThat(browser.text("#network")).contains("Pas de réseau");
    assertThat(browser.one("body").getCssValue("background-color")).isEqualTo(black);
    network.mend();
    browser.driver().manage().deleteAllCookies();
  }

  @Test
  void what_is_private_or_wrong_is_never_kept() {
    read(COURSE);
    for (String path :
        List.of(
            "/fr/lecture", "/fr/cours/inconnu_1", "/fr/cours?page=99", "/api/v1/suggest?q=ly")) {
      browser.open(path);
    }
    browser.open("/fr/cours?lieu=Lyon");
    browser.waitFor(driver -> ((List<?>) browser.run(KEPT_PAGES)).size() > 1);

    assertThat((List<?>) browser.run(KEPT_PAGES))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
        .containsExactlyInAnyOrder(COURSE, "/fr/cours");
  }

  @Test
  void no_more_than_thirty_pages_are_kept_and_the_oldest_go() {
    read(COURSE);
    browser.run(
        """
        Promise.all(Array.from({ length: 34 }, (_, i) => fetch("/fr/cours?exact=1&q=mot" + i)))
          .then(() => true)\
        """);
    List<Integer> seen = new ArrayList<>();
    // A page's place is made before the page comes: for a moment there is one less.
    browser.waitFor(driver -> {
      List<?> kept = (List<?>) browser.run(KEPT_PAGES);
      seen.add(kept.size());
      return !kept.contains(COURSE) && kept.size() == 30;
    });

    assertThat(seen).as("on the way").allMatch(size -> size <= 30);
  }
}
