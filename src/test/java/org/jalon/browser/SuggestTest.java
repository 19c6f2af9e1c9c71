package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;
import org.jalon.testsupport.BrowserStore.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * Completion under the search fields: keyboard, mouse, what is said, and what happens without it.
 */
class SuggestTest extends RunningSite {

  private static final AxeRunOptions OPTIONS = new AxeRunOptions();

  static {
    OPTIONS.setResultTypes(List.of("violations"));
  }

  SuggestTest() {
    super(Mode.WITH_SCRIPTS);
  }

  @BeforeEach
  void requests_pass() {
    block();
  }

  @AfterEach
  void requests_pass_again() {
    block();
  }

  /** Requests to these addresses fail as without a network. */
  private void block(String... addresses) {
    browser.driver().executeCdpCommand("Network.enable", Map.of());
    browser
        .driver()
        .executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(addresses)));
  }

  private void type(String field, String text) {
    browser.press(field);
    // The list is there once the field knows it.
    browser.waitFor(driver -> browser.one(field).getDomAttribute("aria-controls") != null);
    browser.keys(text);
  }

  private void typeAndWait(String field, String text) {
    type(field, text);
    browser.waitFor(driver -> browser.has(field + "-suggestions:not([hidden]) .suggestion"));
  }

  private String value(String field) {
    return String.valueOf(browser.one(field).getDomProperty("value"));
  }

  private String expanded(String field) {
    return browser.one(field).getDomAttribute("aria-expanded");
  }

  private void assertThatAxeFindsNothing(String state) {
    assertThat(
            new AxeBuilder()
                .setLegacyMode(true)
                .withOptions(OPTIONS)
                .analyze(browser.driver())
                .getViolations())
        .as(state)
        .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
  }

  @Test
  void a_town_is_chosen_with_the_keyboard() {
    browser.open("/fr");
    typeAndWait("#place", "villeurb");

    assertThat(expanded("#place")).isEqualTo("true");
    assertThat(browser.text("#place ~ [role=status]:not(#locate-status)"))
        .startsWith("Propositions : ");
    browser.keys(Keys.ARROW_DOWN);
    assertThat(browser.one("#place").getDomAttribute("aria-activedescendant"))
        .isEqualTo(browser.one(".suggestion[aria-selected=true]").getDomAttribute("id"));
    assertThatAxeFindsNothing("open list");
    browser.keys(Keys.ENTER);

    assertThat(value("#place")).isEqualTo("Villeurbanne");
    assertThat(expanded("#place")).isEqualTo("false");
    assertThat(browser.path()).isEqualTo("/fr");
    browser.keys(Keys.ENTER);
    browser.waitFor(driver -> browser.path().startsWith("/fr/cours?"));
    assertThat(browser.text("h1")).contains("Villeurbanne");
  }

  @Test
  void a_town_is_chosen_with_the_mouse_from_a_page_that_is_written_from_right_to_left() {
    browser.narrow(360).open("/ar");
    typeAndWait("#place", "villeurb");
    assertThatAxeFindsNothing("open list, right to left");
    browser.press("#place-suggestions .suggestion");

    assertThat(value("#place")).isEqualTo("Villeurbanne");
    assertThat(browser.run("document.activeElement.id")).isEqualTo("place");
    assertThat(browser.run("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  @Test
  void the_arrows_go_round_and_escape_closes_without_losing_a_word() {
    browser.open("/fr");
    typeAndWait("#place", "saint");
    int all = browser.all("#place-suggestions .suggestion").size();
    browser.keys(Keys.ARROW_UP);
    assertThat(browser.one(".suggestion[aria-selected=true]").getDomAttribute("id"))
        .isEqualTo("place-suggestions-" + (all - 1));
    browser.keys(Keys.ARROW_DOWN);
    assertThat(browser.has(".suggestion[aria-selected=true]")).isFalse();
    browser.keys(Keys.ESCAPE);

    assertThat(expanded("#place")).isEqualTo("false");
    assertThat(value("#place")).isEqualTo("saint");
    browser.keys(Keys.ARROW_DOWN);
    browser.waitFor(driver -> "true".equals(expanded("#place")));
  }

  @Test
  void a_town_in_the_words_is_added_to_the_words() {
    browser.open("/fr/cours");
    typeAndWait("#words", "cours du soir villeurb");
    browser.keys(Keys.ARROW_DOWN).keys(Keys.ENTER);

    assertThat(value("#words")).isEqualTo("cours du soir Villeurbanne");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zzzzqqq", "x"})
  void where_nothing_goes_on_no_list_opens(String text) {
    browser.open("/fr");
    type("#words", text);
    if (text.length() > 1) {
      browser.waitFor(
          driver -> browser.text("#words ~ [role=status]").equals("Pas de proposition."));
    }

    assertThat(browser.has("#words-suggestions:not([hidden])")).isFalse();
    assertThat(expanded("#words")).isEqualTo("false");
    assertThatAxeFindsNothing("without results");
  }

  @Test
  void when_the_server_does_not_answer_the_field_is_a_plain_field() {
    browser.open("/fr");
    block("*/api/v1/suggest*");
    type("#place", "Lyon");
    browser.waitFor(driver ->
        (Boolean)
            browser.run(
                "performance.getEntriesByType('resource').some(r => r.name.includes('/suggest?'))"));

    assertThat(browser.has("#place-suggestions:not([hidden])")).isFalse();
    assertThatAxeFindsNothing("server error");
    browser.keys(Keys.ENTER);
    browser.waitFor(driver -> browser.path().startsWith("/fr/cours?"));
    assertThat(browser.text("h1")).contains("Lyon");
  }

  @Test
  void nothing_is_fetched_for_it_before_a_field_is_used() {
    browser.open("/fr");

    assertThat(
            browser.run(
                "performance.getEntriesByType('resource').some(r => r.name.includes('suggest'))"))
        .isEqualTo(false);
  }

  @Test
  void the_result_of_the_level_finder_completes_its_town_too() {
    browser.open("/fr/niveau?lire=jamais&comprendre=rien");
    typeAndWait("#place", "lyo");
    assertThatAxeFindsNothing("level finder");
    browser.keys(Keys.ARROW_DOWN).keys(Keys.ENTER);
    browser.keys(Keys.ENTER);
    browser.waitFor(driver -> browser.path().startsWith("/fr/cours?"));

    assertThat(browser.path()).contains("type=alpha");
  }
}
