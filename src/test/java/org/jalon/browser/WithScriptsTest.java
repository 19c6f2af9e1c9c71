package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.testsupport.BrowserStore.Mode;
import org.jalon.testsupport.SiteOffers;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What scripts add: results that change in place, the map, the search around the reader. */
class WithScriptsTest extends RunningSite {

  /** Keeps every text that a screen reader would be given to say by itself. */
  private static final String LISTEN =
      """
      (window.said = [], new MutationObserver((changes) => {
        const live = "[role=status], [role=alert], [aria-live]";
        for (const { target, addedNodes } of changes) {
          const element = target.nodeType === 1 ? target : target.parentElement;
          const heard = new Set([element?.closest(live)]);
          for (const node of addedNodes) {
            if (node.nodeType === 1) {
              node.querySelectorAll(live).forEach((inner) => heard.add(inner));
              heard.add(node.closest(live));
            }
          }
          heard.forEach((region) => region?.textContent && said.push(region.textContent));
        }
      }).observe(document, { subtree: true, childList: true, characterData: true }))\
      """;

  /** Every box that gives something with its number, also in filters that are closed. */
  private static final String COUNTS =
      """
      [...document.querySelectorAll("#search input[type=checkbox]")]
        .map((box) => box.name + " " + box.value + " " + box.checked + " "
          + (box.parentElement.querySelector(".filter__count")?.textContent ?? ""))
        .filter((line) => !line.endsWith(" false 0"))\
      """;

  WithScriptsTest() {
    super(Mode.WITH_SCRIPTS);
  }

  private String focused() {
    return String.valueOf(
        browser.run("(document.activeElement.id || document.activeElement.className)"));
  }

  private void openLevels() {
    String levels = "details.filter:has(input[name=niveau])";
    if (browser.one(levels).getDomAttribute("open") == null) {
      browser.press(levels + " > summary");
    }
  }

  @Test
  void a_filter_changes_the_results_in_place_keeps_the_focus_and_is_said_once() {
    browser.open("/fr/cours?lieu=Lyon&rayon=10");
    openLevels();
    browser.run(LISTEN);
    WebElement box = browser.one("input[name=niveau][value=A1]");
    String before = browser.text("#status");
    box.click();
    browser.waitFor(driver -> browser.path().contains("niveau=A1"));
    browser.waitFor(driver -> !browser.text("#status").equals(before));

    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(box);
    assertThat(box.isSelected()).isTrue();
    assertThat(browser.all(".cards:not(.cards--unstated) .card"))
        .isNotEmpty()
        .allSatisfy(card -> assertThat(card.getText()).contains("A1"));
    assertThat((List<?>) browser.run("said"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
        .containsExactly("Nous cherchons…", browser.text("#status"));
  }

  @Test
  void the_page_that_scripts_made_is_the_page_of_its_address() {
    browser.open("/fr/cours?lieu=Lyon&rayon=10");
    openLevels();
    browser.press("input[name=niveau][value=B1]");
    browser.waitFor(driver -> browser.path().contains("niveau=B1"));
    List<String> cards = browser.texts(".card__title");
    Object counts = browser.run(COUNTS);
    String title = browser.driver().getTitle();
    browser.driver().navigate().refresh();

    assertThat(browser.texts(".card__title")).isEqualTo(cards);
    assertThat(browser.driver().getTitle()).isEqualTo(title);
    assertThat(browser.run(COUNTS)).isEqualTo(counts);
  }

  @Test
  void back_undoes_a_filter() {
    browser.open("/fr/cours?lieu=Lyon&rayon=10");
    String path = browser.path();
    List<String> before = browser.texts(".card__title");
    openLevels();
    browser.press("input[name=niveau][value=B1]");
    browser.waitFor(driver -> browser.path().contains("niveau=B1"));
    browser.driver().navigate().back();
    browser.waitFor(driver -> browser.texts(".card__title").equals(before));

    assertThat(browser.path()).isEqualTo(path);
    assertThat(browser.one("input[name=niveau][value=B1]").isSelected()).isFalse();
  }

  @Test
  void turning_the_page_brings_its_first_results_under_the_eyes() {
    browser.open("/fr/cours");
    browser.press(".pages__next");
    browser.waitFor(driver -> browser.path().contains("page=2"));

    assertThat(focused()).isEqualTo("results");
    assertThat(browser.text(".pages__position")).startsWith("Page 2");
  }

  @Test
  void the_map_opens_beside_the_list_with_pins_that_have_names_of_their_own() {
    browser.open("/fr/cours?lieu=Lyon&rayon=50");
    browser.waitFor(driver -> browser.has("#map .pin"));

    List<WebElement> pins = browser.all("#map .pin[tabindex='0'][role=button]");
    assertThat(pins).hasSameSizeAs(browser.all("#map .pin")).hasSizeGreaterThan(1);
    assertThat(pins.stream().map(pin -> pin.getDomAttribute("aria-label")))
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).isNotBlank());
  }

  @Test
  void a_pin_is_reached_by_tab_and_opened_by_enter() {
    browser.open("/fr/cours?lieu=Lyon&rayon=50&q=soir");
    browser.waitFor(driver -> browser.has("#map .pin"));
    browser.run("document.querySelector('.map__tool--east').focus()");
    browser.keys(Keys.TAB);

    for (int presses = 0; presses < 6 && !browser.has(".popup a"); presses++) {
      assertThat(focused()).contains("pin");
      browser.keys(Keys.ENTER);
    }
    assertThat(browser.run("document.activeElement.matches('.popup a[href]')")).isEqualTo(true);
    browser.keys(Keys.ESCAPE);

    browser.waitFor(driver -> !browser.has(".popup a"));
    assertThat(focused()).contains("pin");
  }

  @Test
  void on_a_telephone_the_map_comes_only_when_it_is_asked_for() {
    browser.narrow(390).open("/ar/cours?lieu=Lyon");

    assertThat(browser.has(".pin")).isFalse();
    browser.press(".map__show");
    browser.waitFor(driver -> browser.has("#map .pin"));

    assertThat(focused()).contains("map__tool");
    assertThat(browser.text("#map-title")).matches("\\p{InArabic}+");
  }

  @Test
  void a_refused_position_leads_to_the_name_of_a_town() {
    browser.refuseLocation().open("/fr");
    browser.press("#locate");
    browser.waitFor(driver -> browser.text("#locate-status").contains("Écrivez"));

    assertThat(browser.text("#locate-status")).contains("le nom de votre ville");
    assertThat(focused()).isEqualTo("place");
    assertThat(browser.one("#locate").isEnabled()).isTrue();
  }

  @Test
  void the_language_menu_closes_with_escape_and_gives_the_focus_back() {
    browser.open("/fr").press(".languages > summary");
    browser.keys(Keys.TAB).keys(Keys.ESCAPE);

    assertThat(browser.has(".languages[open]")).isFalse();
    assertThat(focused()).isEqualTo("languages__current");
  }

  @Test
  void no_page_makes_the_browser_complain() {
    for (String path :
        List.of(
            "/fr",
            "/ar",
            "/fr/cours",
            "/fr/cours?lieu=Lyon&rayon=20",
            "/ar/cours?lieu=Lyon",
            "/fr/cours?lieu=Saint-Denis",
            "/fr/cours?q=zzzzzz&exact=1&lieu=Lyon",
            "/fr/cours/" + SiteOffers.EVENING_IN_LYON,
            "/ar/cours/" + SiteOffers.LONG,
            "/fr/departements",
            "/fr/mentions-legales",
            "/fr/vie-privee",
            "/fr/accessibilite")) {
      browser.open(path);
      if (browser.has("#map")) {
        browser.waitFor(driver -> browser.has("#map .pin"));
      }
      assertThat(browser.complaints()).as(path).isEmpty();
    }
  }
}
