package org.jalon.web.reconversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.TreeSet;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.certification.reconversion.Outcome;
import org.jalon.certification.reconversion.ReasonCode;
import org.jalon.certification.reconversion.Regime;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.jalon.web.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class ReconversionPageTest {

  @Autowired MockMvcTester site;
  @Autowired Messages messages;
  @Autowired Agreements agreements;

  @Test
  void nothing_asked_is_the_form_and_todays_rule() {
    Document page = page("/fr/pro-a", 200);

    assertThat(page.select(".verdict")).isEmpty();
    assertThat(page.select("main > .notice").text())
        .contains("période de reconversion")
        .doesNotContain("Ce n'est pas la règle d'aujourd'hui");
  }

  @Test
  void an_agreement_of_2025_is_judged_by_the_law_of_2025() {
    Document page = page("/fr/pro-a?branche=1539&date=2025-06-30&certification=RNCP90001", 200);

    assertThat(page.select("main > .notice").text())
        .contains("Ce n'est pas la règle d'aujourd'hui");
    assertThat(page.select(".verdict h2").text()).isNotEmpty();
    assertThat(page.select(".verdict").text()).contains("Pourquoi", "IDCC 1539");
  }

  @Test
  void from_2026_an_active_certification_is_possible_in_any_branch() {
    Document page = page("/fr/pro-a?branche=1539&date=2026-06-30&certification=RNCP90001", 200);

    assertThat(page.select(".verdict").hasClass("verdict--eligible")).isTrue();
    assertThat(page.select(".verdict").text()).contains("Elle est active au RNCP");
  }

  @Test
  void a_name_of_several_branches_is_asked_back_with_all_that_was_typed() {
    Document page = page("/fr/pro-a?branche=commerce&date=2025-06-30&certification=RNCP90001", 200);

    assertThat(page.select(".question a").eachAttr("href"))
        .hasSizeGreaterThan(1)
        .allMatch(href -> href.contains("certification=RNCP90001") && href.contains("2025-06-30"));
  }

  @Test
  void what_nobody_knows_is_named() {
    Document page = page("/fr/pro-a?branche=zz9&date=30/06/2025&certification=chat", 400);

    assertThat(page.select(".problems a").eachAttr("href"))
        .containsExactly("#written", "#branch", "#certification");
  }

  /** Every reason the law may give, in every language. */
  @Test
  void there_are_words_for_every_reason_and_every_answer() {
    TreeSet<String> keys = new TreeSet<>();
    for (ReasonCode reason : ReasonCode.values()) {
      keys.add("reconversion.reason." + reason.code());
    }
    for (Outcome outcome : Outcome.values()) {
      keys.add("reconversion.outcome." + outcome.code());
      keys.add("certification.pro-a." + outcome.code());
      for (Regime regime : Regime.values()) {
        if (regime != Regime.NONE || outcome == Outcome.NOT_LISTED) {
          keys.add("reconversion.outcome." + outcome.code() + ".says." + regime.code());
        }
      }
    }

    Languages.all()
        .forEach(language ->
            assertThat(messages.keys("site", language)).as(language.name()).containsAll(keys));
  }

  @Test
  void the_agreements_are_those_of_the_jar() {
    assertThat(agreements.list()).isNotEmpty();
    assertThat(agreements.branch("1539")).isPresent();
  }

  private Document page(String path, int status) {
    MvcTestResult answer = site.get().uri(java.net.URI.create(path)).exchange();
    assertThat(answer).as(path).hasStatus(status);
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
