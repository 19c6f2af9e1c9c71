package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.jalon.testsupport.BrowserStore.Mode;
import org.jalon.testsupport.SiteOffers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** axe finds nothing, on any page, in either direction, by day and by night. */
class AccessibleTest extends RunningSite {

  /** What passes is not written out: that takes longer than looking. */
  private static final AxeRunOptions OPTIONS = new AxeRunOptions();

  static {
    OPTIONS.setResultTypes(List.of("violations"));
  }

  AccessibleTest() {
    super(Mode.WITH_SCRIPTS);
  }

  private void assertThatAxeFindsNothing(String path) {
    List<Rule> violations =
        new AxeBuilder()
            .setLegacyMode(true)
            .withOptions(OPTIONS)
            .analyze(browser.driver())
            .getViolations();

    assertThat(violations)
        .as(path)
        .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"fr,light", "fr,dark", "ar,light", "ar,dark"})
  void axe_finds_nothing_on_the_way_to_a_course(String language, String scheme) {
    browser.scheme(scheme);
    for (String page :
        List.of(
            "",
            "/cours?lieu=Lyon&rayon=20&niveau=A1",
            "/cours?q=zzzzzz&exact=1&lieu=Lyon",
            "/cours/" + SiteOffers.EVENING_IN_LYON)) {
      browser.open("/" + language + page);
      if (browser.has("#map")) {
        browser.waitFor(driver -> browser.has("#map .pin"));
      }
      assertThatAxeFindsNothing("/" + language + page + " " + scheme);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fr/departements",
        "/fr/mentions-legales",
        "/fr/vie-privee",
        "/fr/accessibilite",
        "/fr/api",
        "/fr/niveau",
        "/ar/niveau?lire=oui&ecole=peu",
        "/fr/niveau?lire=autre&ecole=longtemps&comprendre=rien",
        "/fr/niveau?lire=quoi",
        "/fr/cours?lieu=Saint-Denis",
        "/fr/cours?lieu=Zzyzxville",
        "/fr/cours?page=99",
        "/fr/cours?q=cours+gratuit+le+soir+zzzzzz&lieu=Lyon&libre=2s",
        "/fr/semaine?libre=2s",
        "/fr/cours/inconnu_1",
        "/ar/cours/" + SiteOffers.LONG
      })
  void axe_finds_nothing_elsewhere(String path) {
    browser.open(path);

    assertThatAxeFindsNothing(path);
  }

  @Test
  void axe_finds_nothing_on_a_telephone_with_filters_and_languages_open() {
    browser.narrow(390).open("/fr/cours?lieu=Lyon");
    browser.run(
        "document.querySelectorAll('details:not(.languages)').forEach((d) => (d.open = true))");
    assertThatAxeFindsNothing("filters open");

    browser.press(".languages > summary");
    assertThatAxeFindsNothing("languages open");
  }
}
