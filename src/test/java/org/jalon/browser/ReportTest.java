package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jalon.feedback.NewReport;
import org.jalon.feedback.ProviderKey;
import org.jalon.feedback.Reason;
import org.jalon.feedback.Reports;
import org.jalon.page.Seal;
import org.jalon.testsupport.BrowserStore.Mode;
import org.jalon.testsupport.SiteOffers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Saying that something is wrong, as readers and providers see it. */
class ReportTest extends RunningSite {

  private static final AxeRunOptions OPTIONS = new AxeRunOptions();

  static {
    OPTIONS.setResultTypes(List.of("violations"));
  }

  @Autowired Reports reports;
  @Autowired Seal seal;

  ReportTest() {
    super(Mode.WITH_SCRIPTS);
  }

  @ParameterizedTest
  @CsvSource({"fr,light", "fr,dark", "ar,light", "ar,dark"})
  void every_page_is_accessible_and_fits_a_narrow_telephone(String language, String scheme) {
    String reference =
        reports.file(
            new NewReport(
                SiteOffers.EVENING_IN_LYON, Reason.PLACE, "العنوان خطأ " + scheme, "ar", false));
    String link =
        seal.close(
            ProviderKey.PURPOSE,
            new ProviderKey(SiteOffers.EVENING_IN_LYON, LocalDate.now().plusDays(9)).text());
    browser.scheme(scheme).narrow(320);
    for (String page :
        List.of(
            "/cours/" + SiteOffers.EVENING_IN_LYON + "/signaler",
            "/signalement/" + reference,
            "/organisme/" + link,
            "/organisme/" + link + "?merci=complet",
            "/organisme/forged")) {
      browser.open("/" + language + page);
      assertThat(violations()).as(page + " " + language + " " + scheme).isEmpty();
      assertThat((Long) browser.run("document.documentElement.scrollWidth"))
          .as(page)
          .isLessThanOrEqualTo(320);
    }
  }

  private List<String> violations() {
    return new AxeBuilder()
        .setLegacyMode(true).withOptions(OPTIONS).analyze(browser.driver()).getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
            .toList();
  }
}
