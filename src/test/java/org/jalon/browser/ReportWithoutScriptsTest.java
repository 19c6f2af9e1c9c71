package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.testsupport.BrowserStore.Mode;
import org.jalon.testsupport.SiteOffers;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** From a course to its report to the page that follows it, without scripts. */
class ReportWithoutScriptsTest extends RunningSite {

  ReportWithoutScriptsTest() {
    super(Mode.WITHOUT_SCRIPTS);
  }

  @Test
  void a_reader_says_that_the_address_is_wrong_and_comes_back_for_the_answer()
      throws InterruptedException {
    browser.open("/fr/cours/" + SiteOffers.EVENING_IN_LYON);
    browser.follow("a[href$='/signaler']");
    assertThat(browser.one("#site").isDisplayed()).isFalse();

    browser.press("input[value=lieu]").write("#words", "Il n’y a pas de porte à ce numéro.");
    browser.follow("#send");
    if (browser.has("#problems")) {
      // A program is quicker than people: the form says so and keeps everything.
      assertThat(browser.one("#words").getDomProperty("value")).startsWith("Il n’y a");
      assertThat(browser.one("input[value=lieu]").isSelected()).isTrue();
      Thread.sleep(3_100);
      browser.follow("#send");
    }

    assertThat(browser.path()).startsWith("/fr/signalement/");
    assertThat(browser.text("main")).contains("Nous avons reçu", "Il n’y a pas de porte");
    String kept = browser.text("#address");
    assertThat(kept).endsWith(browser.path());
    browser.follow(browser.driver().findElement(By.cssSelector(".report__ways .button")));
    assertThat(browser.text("h1")).isEqualTo("Cours de français du soir");
  }
}
