package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jalon.backoffice.BackOfficeSite;
import org.jalon.intake.LiveRun;
import org.jalon.testsupport.Browser;
import org.jalon.testsupport.BrowserStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.support.ui.Select;

/** The back office as people see it: by day and by night, wide and narrow, in both languages. */
@ExtendWith(BrowserStore.class)
class BackOfficeTest extends BackOfficeSite {

  private static final AxeRunOptions OPTIONS = new AxeRunOptions();

  static {
    OPTIONS.setResultTypes(List.of("violations"));
  }

  private Browser browser;

  @BeforeEach
  void signed_in() {
    browser = BrowserStore.browser(BrowserStore.Mode.WITH_SCRIPTS);
    browser.visit(address());
    browser.driver().manage().deleteAllCookies();
    browser.open("/backoffice");
    if (browser.has("#password")) {
      browser.write("#login", "camille").write("#password", PASSWORD);
      browser.follow("main form button");
    }
    desk().alert("ara", OptionalLong.of(nights().held), "FLX-02", "62 offres sur 70 (88,6 %)");
  }

  @ParameterizedTest
  @CsvSource({"fr,light,1280", "fr,dark,320", "en,dark,1280", "en,light,320"})
  void every_page_is_accessible_and_fits(String language, String scheme, int width) {
    speak(language);
    browser.scheme(scheme).narrow(width);
    for (String path : paths()) {
      browser.open(path);
      String place = path + " " + language + " " + scheme + " " + width;
      assertThat(browser.run("document.documentElement.lang")).as(place).isEqualTo(language);
      assertThat((Long) browser.run("document.documentElement.scrollWidth"))
          .as(place)
          .isLessThanOrEqualTo(width);
      assertThat(violations()).as(place).isEmpty();
    }
    speak("fr");
  }

  private void speak(String language) {
    browser.open("/backoffice/account");
    new Select(browser.one("#language")).selectByValue(language);
    browser.follow("main form button");
  }

  private List<String> paths() {
    return new ArrayList<>(
        List.of(
            "/backoffice",
            "/backoffice/sources/ara",
            "/backoffice/runs/" + nights().held,
            "/backoffice/runs/" + nights().held + "/accept",
            "/backoffice/findings?source=ara",
            "/backoffice/offers?q=matin",
            "/backoffice/offers/ara_01_A5",
            "/backoffice/regions/84",
            "/backoffice/regions/53",
            "/backoffice/registers",
            "/backoffice/flows",
            "/backoffice/flows/parcoursup",
            "/backoffice/users",
            "/backoffice/users/ana",
            "/backoffice/journal",
            "/backoffice/account/password",
            "/backoffice/sources/nobody-knows-it"));
  }

  private List<String> violations() {
    return new AxeBuilder()
        .setLegacyMode(true).withOptions(OPTIONS).analyze(browser.driver()).getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
            .toList();
  }

  @Test
  void the_login_is_accessible_and_fits_a_narrow_telephone() {
    browser.driver().manage().deleteAllCookies();
    browser.narrow(320).open("/backoffice/login?refused");

    assertThat(violations()).isEmpty();
    assertThat((Long) browser.run("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
  }

  @Test
  void work_under_way_is_told_until_it_is_over_and_nothing_is_complained_about() {
    desk().live("outre-mer", LiveRun.Phase.READING);
    browser.open("/backoffice/sources/outre-mer");
    assertThat(browser.text("[data-value=read]").replaceAll("\\D", "")).isEqualTo("1234");
    assertThat(violations()).isEmpty();

    desk().live("outre-mer", LiveRun.Phase.CLOSING);
    browser.waitFor(driver -> browser.text("[data-value=phase]").equals("Clôture"));
    desk().live("outre-mer", LiveRun.Phase.DONE);
    browser.waitFor(driver -> !browser.has("[data-live]") && browser.has("[data-value=phase]"));

    assertThat(browser.complaints()).isEmpty();
  }
}
