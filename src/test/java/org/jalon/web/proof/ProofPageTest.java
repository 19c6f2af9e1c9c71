package org.jalon.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.language.Languages;
import org.jalon.web.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class ProofPageTest {

  @Autowired MockMvcTester site;

  @Test
  void nationality_asks_for_b2_since_2026_and_says_what_was_asked_before() {
    Document page = page("/fr/preuves");

    assertThat(page.select("#p-nationalite").text())
        .contains(
            "Niveau demandé : B2", "1er janvier 2026", "Avant : niveau B1", "La préfecture décide");
    assertThat(page.select("#p-nationalite .chip__link").eachText())
        .contains("DELF B2", "TCF IRN", "TEF IRN")
        .doesNotContain("DELF B1");
  }

  @Test
  void what_no_law_asks_for_is_not_said_to_be_asked() {
    Document page = page("/fr/preuves");

    assertThat(page.select("#p-quotidien").text())
        .contains("Aucun niveau obligatoire")
        .doesNotContain("La préfecture décide");
  }

  @Test
  void every_way_down_the_page_leads_somewhere() {
    Document page = page("/en/preuves");
    List<String> ways = page.select("main a[href^=#]").eachAttr("href");

    assertThat(ways).hasSizeGreaterThan(20).allMatch(way -> page.selectFirst(way) != null);
  }

  @Test
  void a_proof_leads_to_courses_and_says_how_long_it_holds() {
    Document page = page("/fr/preuves");

    assertThat(page.select("#delf-b1").text()).contains("Valable toute la vie");
    assertThat(page.select("#tcf-irn").text()).contains("Valable 2 ans");
    assertThat(page.select("#delf-b1 a.button").attr("href")).isEqualTo("/fr/cours?q=DELF+B1");
  }

  @Test
  void sources_that_nobody_read_say_so_and_the_page_says_how_old_it_is() {
    Document page = page("/fr/preuves");

    assertThat(page.select("section:last-of-type").text())
        .contains("12 janvier 2026", "Nous n'avons pas lu le texte officiel");
  }

  @Test
  void it_is_there_in_every_language() {
    Languages.all()
        .forEach(language ->
            assertThat(page("/" + language.pathCode() + "/preuves").select("h1").text())
                .as(language.name())
                .isNotEmpty()
                .doesNotContain("proof.", "{"));
  }

  private Document page(String path) {
    MvcTestResult answer = site.get().uri(path).exchange();
    assertThat(answer).as(path).hasStatusOk();
    return Jsoup.parse(text(answer));
  }

  private static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
