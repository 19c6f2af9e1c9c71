package org.jalon.web.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.web.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nothing found is no dead end. */
@SiteTest
class ZeroPageTest {

  @Autowired MockMvcTester site;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fr/cours?lieu=69123&q=introuvable",
        "/fr/cours?lieu=69123&q=introuvable soir",
        "/fr/cours?lieu=69123&exact=1&q=xyz",
        "/fr/cours?q=introuvable lyon&rayon=5",
        "/fr/cours?lieu=69123&mode=distance&garde=oui&rayon=5",
        "/fr/cours?type=asl&certification=RNCP36315",
        "/fr/cours?type=asl&q=rncp36315",
        "/fr/cours?lieu=51484&rayon=5&libre=7m",
        "/fr/cours?lieu=69123&libre=7m&garde=oui",
        "/fr/cours?lieu=2A004&q=a1"
      })
  void every_change_that_is_offered_finds_as_many_as_it_says(String address) {
    Document page = page(address);

    assertThat(page.select(".zero")).hasSize(1);
    List<Element> changes = page.select(".zero__changes a");
    assertThat(changes).hasSizeBetween(2, 9);
    for (Element change : changes.subList(0, changes.size() - 1)) {
      assertThat(total(change.attr("href")))
          .as("%s: %s", change.text(), change.attr("href"))
          .isEqualTo(Integer.parseInt(change.text().replaceAll(".*?(\\d+) (cours|form).*", "$1")));
    }
    assertThat(changes.getLast().attr("href")).isEqualTo("/fr/departements");
  }

  @Test
  void words_are_taken_away_with_the_filter_they_ask_for() {
    Document page = page("/fr/cours?lieu=69123&q=introuvable");

    assertThat(page.select(".zero__changes a").eachAttr("href")).contains("/fr/cours?lieu=69123");
    assertThat(page.select(".zero__changes a").first().text())
        .startsWith("Sans « introuvable » : ");
  }

  @Test
  void the_nearest_courses_are_shown_anyway_and_say_what_they_are() {
    Document page = page("/fr/cours?lieu=69123&q=introuvable");

    assertThat(page.select(".zero__nearest").text()).isEqualTo("Les cours les plus près");
    assertThat(page.select(".cards--nearest .card")).hasSize(5);
    assertThat(page.select(".cards--nearest .card__distance").first().text()).contains("km");
    assertThat(page.select(".cards--nearest .why")).isEmpty();
  }

  @Test
  void without_a_place_other_courses_are_shown() {
    assertThat(page("/fr/cours?q=introuvable").select(".zero__nearest").text())
        .isEqualTo("D'autres cours");
  }

  @Test
  void where_no_course_is_anywhere_near_people_and_departments_remain() {
    Document page = page("/fr/cours?lieu=97411&q=introuvable");

    assertThat(page.select(".cards")).isEmpty();
    assertThat(page.select(".zero").text()).contains("mairie");
    assertThat(page.select(".zero__changes a").last().attr("href")).isEqualTo("/fr/departements");
  }

  private int total(String address) {
    // Addresses in links are encoded already; the tester would encode them again.
    String decoded = java.net.URLDecoder.decode(address, java.nio.charset.StandardCharsets.UTF_8);
    return Integer.parseInt(page(decoded).select("#status").text().replaceAll("\\D.*", ""));
  }

  private Document page(String address) {
    MvcTestResult result = site.get().uri(address).exchange();
    assertThat(result).hasStatusOk();
    try {
      return Jsoup.parse(result.getResponse().getContentAsString());
    } catch (java.io.UnsupportedEncodingException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
