package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.jalon.backoffice.BackOfficeSite;
import org.jalon.feedback.NewReport;
import org.jalon.feedback.NewStatement;
import org.jalon.feedback.Reason;
import org.jalon.feedback.Reports;
import org.jalon.feedback.Said;
import org.jalon.feedback.Statements;
import org.jalon.testsupport.Browser;
import org.jalon.testsupport.BrowserStore;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people say of offers, as operators see it. */
@ExtendWith(BrowserStore.class)
class BackOfficeReportsTest extends BackOfficeSite {

  private static final String OFFER = "ara_01_A1";
  private static final AxeRunOptions OPTIONS = new AxeRunOptions();

  static {
    OPTIONS.setResultTypes(List.of("violations"));
  }

  @Autowired Reports reports;
  @Autowired Statements statements;

  private Browser browser;

  @ParameterizedTest
  @CsvSource({"light,1280", "dark,320"})
  void every_page_is_accessible_and_fits(String scheme, int width) {
    reports.file(new NewReport(OFFER, Reason.PHONE, "http://" + "x".repeat(90), "fr", false));
    statements.make(new NewStatement(OFFER, Said.CHANGED, "À 19 h", "Mme Martin", "abcdef"));
    browser = BrowserStore.browser(BrowserStore.Mode.WITH_SCRIPTS);
    browser.visit(address());
    browser.driver().manage().deleteAllCookies();
    browser.open("/backoffice");
    browser.write("#login", "camille").write("#password", PASSWORD).follow("main form button");
    browser.scheme(scheme).narrow(width);

    browser.open("/backoffice/reports?offer=" + OFFER);
    fits("reports", width);
    browser.follow("tbody th a");
    fits("report", width);
    browser.open("/backoffice/offers/" + OFFER);
    fits("offer", width);
  }

  private void fits(String page, int width) {
    assertThat(
            new AxeBuilder()
                    .setLegacyMode(true)
                    .withOptions(OPTIONS)
                    .analyze(browser.driver())
                    .getViolations()
                    .stream()
                    .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes()))
        .as(page)
        .isEmpty();
    assertThat((Long) browser.run("document.documentElement.scrollWidth"))
        .as(page)
        .isLessThanOrEqualTo(width);
  }
}
