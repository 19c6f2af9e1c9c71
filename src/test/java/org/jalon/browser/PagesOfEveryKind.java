package org.jalon.browser;

import java.time.LocalDate;
import java.util.List;
import org.jalon.feedback.NewReport;
import org.jalon.feedback.ProviderKey;
import org.jalon.feedback.Reason;
import org.jalon.feedback.Reports;
import org.jalon.page.Seal;
import org.jalon.testsupport.BrowserStore.Mode;
import org.jalon.testsupport.SiteOffers;
import org.jalon.web.list.token.CourseList;
import org.jalon.web.list.token.ListTokens;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The running site with all that makes pages of every kind possible. */
abstract class PagesOfEveryKind extends RunningSite {

  /** Filed once: what a reader is given when something is reported. */
  private static String reference = "";

  private static boolean withdrawn;

  @Autowired ListTokens tokens;
  @Autowired Reports reports;
  @Autowired Seal seal;

  PagesOfEveryKind(Mode mode) {
    super(mode);
  }

  @BeforeEach
  void something_was_reported_and_something_withdrawn() {
    if (reference.isEmpty()) {
      reference =
          reports.file(
              new NewReport(
                  SiteOffers.EVENING_IN_LYON,
                  Reason.PLACE,
                  "L’adresse <b>a changé</b>",
                  "fr",
                  false));
    }
    if (!withdrawn) {
      withdraw("retire");
      withdrawn = true;
    }
  }

  /** The address of a page of that kind. */
  String path(PageKind kind, String language) {
    return kind.path(language)
        .replace(
            "{list}",
            tokens.of(new CourseList(List.of(SiteOffers.EVENING_IN_LYON, SiteOffers.ENDED))))
        .replace(
            "{provider}",
            seal.close(
                ProviderKey.PURPOSE,
                new ProviderKey(SiteOffers.EVENING_IN_LYON, LocalDate.now().plusDays(9)).text()))
        .replace("{reference}", reference);
  }
}
