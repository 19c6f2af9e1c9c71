package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.testsupport.BrowserStore.Mode;
import org.jalon.testsupport.SiteOffers;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The main ways through the site of somebody who has no mouse. */
class KeyboardTest extends RunningSite {

  /** More than any page has before what is looked for. */
  private static final int MOST_STEPS = 150;

  KeyboardTest() {
    super(Mode.WITH_SCRIPTS);
  }

  private KeyboardTest to(String css) {
    for (int step = 0; step < MOST_STEPS; step++) {
      browser.keys(Keys.TAB);
      if (Boolean.TRUE.equals(browser.run("document.activeElement.matches(arguments[0])", css))) {
        return this;
      }
    }
    throw new AssertionError("the tabulator does not reach " + css + " on " + browser.path());
  }

  /** Enter, and the page it leads to. */
  private void enter() {
    WebElement before = browser.one("html");
    browser.keys(Keys.ENTER);
    browser.waitFor(driver ->
        !browser.one("html").equals(before)
            && "complete".equals(browser.run("document.readyState")));
  }

  @Test
  void a_course_is_searched_filtered_and_read() {
    browser.open("/fr");
    to("#words").browser.keys("cours du soir");
    to("#place").browser.keys("Lyon");
    browser.keys(Keys.ESCAPE);
    to("#search button[type=submit]").enter();
    assertThat(browser.text("h1")).contains("Lyon");

    to("details.filter:has(input[name=niveau]) > summary");
    if (!browser.has("details.filter[open] input[name=niveau]")) {
      browser.keys(Keys.ENTER);
    }
    to("input[name=niveau][value=A1]").browser.keys(Keys.SPACE);
    to(".filters__submit").browser.keys(Keys.ENTER);
    browser.waitFor(driver -> browser.path().contains("niveau=A1") && browser.has(".card__link"));

    to(".card__link").enter();
    assertThat(browser.path()).startsWith("/fr/cours/");
    to(".course__enrol a[href^='tel:']");
  }

  @Test
  void a_level_is_found_and_its_courses() {
    browser.open("/fr");
    to("a[href='/fr/niveau']").enter();
    while (!browser.has("#level-search")) {
      to(".answer").enter();
    }
    to("#level-search").enter();

    assertThat(browser.path()).startsWith("/fr/cours?");
    assertThat(browser.all(".card")).isNotEmpty();
  }

  @Test
  void pages_are_made_as_the_reader_needs_them() {
    browser.open("/fr/departements");
    to(".header__reading").enter();
    to("input[name=theme]").browser.keys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    to("input[name=aide][value=air]").browser.keys(Keys.SPACE);
    to(".reading__ways button").enter();

    assertThat(browser.path()).isEqualTo("/fr/departements");
    assertThat(browser.run("getComputedStyle(document.documentElement).backgroundColor"))
        .isEqualTo("rgb(0, 0, 0)");
    assertThat(browser.run("getComputedStyle(document.body).letterSpacing")).isNotEqualTo("normal");
  }

  @Test
  void a_course_is_kept_and_taken_off_again() {
    browser.open("/fr/cours/" + SiteOffers.EVENING_IN_LYON);
    to("[data-list-add]").enter();
    assertThat(browser.text("h1")).isEqualTo("Ma liste (1)");

    to(".list__remove a").enter();
    assertThat(browser.path()).startsWith("/fr/liste");
    assertThat(browser.has(".list__remove")).isFalse();
  }

  @Test
  void another_language_is_chosen() {
    browser.open("/fr/cours?lieu=Lyon");
    to(".languages > summary").browser.keys(Keys.ENTER);
    to(".languages a[hreflang=ar]").enter();

    assertThat(browser.path()).startsWith("/ar/cours?").contains("lieu=");
  }

  @Test
  void a_certification_is_searched_and_read() {
    browser.open("/fr/certifications");
    to("#words").browser.keys("RNCP37537");
    browser.keys(Keys.ENTER);
    browser.waitFor(driver -> browser.path().contains("q=RNCP37537") && browser.has("article a"));

    to("article a[href='/fr/certifications/RNCP37537']").enter();
    assertThat(browser.text("h1")).contains("RNCP37537");
  }

  @Test
  void the_proof_for_a_purpose_is_read_from_the_first_page() {
    browser.open("/fr");
    to("a[href='/fr/preuves']").enter();

    assertThat(browser.text("h1")).startsWith("Quelle preuve de français");
  }
}
