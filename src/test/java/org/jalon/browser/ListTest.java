package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.jalon.testsupport.BrowserStore.Mode;
import org.jalon.testsupport.SiteOffers;
import org.jalon.web.list.token.CourseList;
import org.jalon.web.list.token.ListTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The reader's list in a browser that runs scripts. */
class ListTest extends RunningSite {

  @Autowired ListTokens tokens;

  ListTest() {
    super(Mode.WITH_SCRIPTS);
  }

  private String token() {
    return tokens.of(new CourseList(List.of(SiteOffers.EVENING_IN_LYON, SiteOffers.ENDED)));
  }

  @ParameterizedTest
  @CsvSource({"fr,light", "fr,dark", "ar,light", "ar,dark"})
  void axe_finds_nothing_on_a_list_whole_cut_or_empty(String language, String scheme) {
    browser.scheme(scheme).narrow(390);
    for (String list :
        List.of("/" + token(), "/" + token().substring(0, token().length() - 3), "")) {
      browser.open("/" + language + "/liste" + list);

      assertThat(browser.has("main.list")).as(language + list).isTrue();
      AxeRunOptions options = new AxeRunOptions();
      options.setResultTypes(List.of("violations"));
      assertThat(
              new AxeBuilder()
                  .setLegacyMode(true)
                  .withOptions(options)
                  .analyze(browser.driver())
                  .getViolations())
          .as(language + list + " " + scheme)
          .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
          .isEmpty();
    }
  }

  @Test
  void a_page_without_the_list_still_adds_to_it_and_nothing_outlives_the_tab() {
    browser.open("/fr/liste/" + token());
    browser.waitFor(driver -> browser.run("sessionStorage.getItem('liste')") != null);
    browser.open("/fr/cours/" + SiteOffers.LONG);
    browser.waitFor(driver -> browser.one("[data-list-mine]").isDisplayed());
    assertThat(browser.text("[data-list-mine]")).isEqualTo("Ma liste (2)");
    browser.follow("[data-list-add]");

    assertThat(browser.text("h1")).isEqualTo("Ma liste (3)");
    assertThat(browser.run("localStorage.length + document.cookie.length")).isEqualTo(0L);
    browser.follow(".list__empty a");
    assertThat(browser.path()).isEqualTo("/fr/liste?liste=");
    browser.waitFor(driver -> browser.run("sessionStorage.getItem('liste')") == null);
  }

  @Test
  void the_last_course_taken_off_does_not_come_back() {
    browser.open("/fr/cours/" + SiteOffers.EVENING_IN_LYON).follow("[data-list-add]");
    browser.waitFor(driver -> browser.run("sessionStorage.getItem('liste')") != null);
    browser.follow(".list__remove a");
    browser.waitFor(driver -> browser.run("sessionStorage.getItem('liste')") == null);

    browser.open("/fr/liste");
    assertThat(browser.text("h1")).isEqualTo("Ma liste");
    assertThat(browser.has(".list__remove")).isFalse();
  }

  @Test
  void the_search_one_comes_from_is_gone_on_with() {
    browser.open("/fr/cours?lieu=69123&rayon=50").follow(".card__link");
    browser.waitFor(driver ->
        String.valueOf(browser.one("[data-list-add]").getDomProperty("href")).contains("lieu="));
    browser.follow("[data-list-add]");
    browser.follow(".list__ways a");

    assertThat(browser.path())
        .startsWith("/fr/cours?")
        .contains("lieu=69123", "rayon=50", "liste=");
  }
}
