package org.jalon.web.level;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.web.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The questions and the result, as pages. */
@SiteTest
class LevelPageTest {

  @Autowired MockMvcTester site;

  private Document page(String address) throws Exception {
    return Jsoup.parse(site.get().uri(address).exchange().getResponse().getContentAsString());
  }

  @Test
  void the_first_answer_is_that_one_never_learned_to_read() throws Exception {
    Document page = page("/en/niveau");

    assertThat(page.select(".level__progress").text()).isEqualTo("Question 1 of 6");
    assertThat(page.select(".answer").first().text())
        .isEqualTo("I never learned to read and write");
    assertThat(page.select("meta[name=robots]")).isEmpty();
    assertThat(page.select(".level__ways a")).isEmpty();
  }

  @Test
  void links_alone_lead_from_the_first_question_to_the_courses() throws Exception {
    String address = "/fr/niveau";
    for (int question = 0; question < 6; question++) {
      Document page = page(address);
      assertThat(page.select(".level__progress").text())
          .isEqualTo("Question " + (question + 1) + " sur 6");
      address = page.select(".answer").last().attr("href");
    }
    Document result = page(address);

    assertThat(result.select(".level__code").text()).isEqualTo("B1");
    assertThat(result.select("#level-search").attr("href"))
        .isEqualTo("/fr/cours?niveau=B1&niveau=B2&type=fle");
    assertThat(site.get().uri(result.select("#level-search").attr("href"))).hasStatusOk();
    assertThat(result.select(".level__near input[type=hidden]").eachAttr("value"))
        .containsExactly("fle", "B1", "B2");
    assertThat(result.text()).contains("L'école vérifie votre niveau");
  }

  @Test
  void what_to_say_to_the_school_stands_in_french_too() throws Exception {
    assertThat(page("/en/niveau?lire=jamais&comprendre=rien").select(".level__course q").eachText())
        .containsExactly("I never learned to read.", "Je n'ai jamais appris à lire.");
    assertThat(page("/fr/niveau?lire=jamais&comprendre=rien").select(".level__course q"))
        .hasSize(1);
  }

  @Test
  void fewer_questions_are_announced_where_fewer_make_sense() throws Exception {
    assertThat(page("/en/niveau?lire=jamais").select(".level__progress").text())
        .isEqualTo("Question 2 of 3");
  }

  @Test
  void every_page_but_the_first_has_a_way_back_and_a_way_to_start_again() throws Exception {
    Document page = page("/en/niveau?lire=oui&ecole=peu");

    assertThat(page.select(".level__ways a").eachAttr("href"))
        .containsExactly("/en/niveau?lire=oui", "/en/niveau");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void another_language_keeps_the_answers() throws Exception {
    assertThat(page("/fr/niveau?lire=jamais").select(".languages__list a").eachAttr("href"))
        .contains("/en/niveau?lire=jamais");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lire=quoi", "lire=", "lire=oui&lire=peu", "lire=oui&ecole=%3Cb%3E"})
  void an_answer_that_is_none_leads_back_to_the_first_question(String query) {
    assertThat(site.get().uri("/en/niveau?" + query))
        .hasStatus(400)
        .bodyText()
        .contains("We cannot read your answers", "href=\"/en/niveau\"", "Start again", "noindex");
  }

  @Test
  void answers_without_their_beginning_begin_at_the_beginning() throws Exception {
    Document page = page("/en/niveau?parler=mots");

    assertThat(page.select("h1").text()).isEqualTo("Can you read and write, in any language?");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void nothing_is_stored() {
    MvcTestResult result = site.get().uri("/fr/niveau?lire=jamais").exchange();

    assertThat(result).hasStatusOk().doesNotContainHeader(HttpHeaders.SET_COOKIE);
    assertThat(result.getRequest().getSession(false)).isNull();
  }
}
