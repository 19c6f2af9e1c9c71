package org.jalon.web.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.jalon.testsupport.FakeCertificationSearch;
import org.jalon.web.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class CertificationPageTest {

  @Autowired MockMvcTester site;
  @Autowired FakeCertificationSearch search;

  @AfterEach
  void as_before() {
    search.become(true);
  }

  @Test
  void all_of_them_are_listed_twenty_a_page_with_their_state() {
    Document page = page("/fr/certifications", 200);

    assertThat(page.select("ol.cards > li")).hasSize(20);
    assertThat(page.select("#status").text()).isEqualTo("61 certifications");
    assertThat(page.select(".card .state strong").eachText()).contains("Valable", "Remplacée");
    assertThat(page.select(".pages__next").attr("href")).isEqualTo("/fr/certifications?page=2");
  }

  @Test
  void a_filter_is_a_box_with_its_count_and_a_chip_that_takes_it_away() {
    Document page = page("/fr/certifications?etat=remplacee&q=boulanger", 200);

    assertThat(page.select("input[name=etat][value=remplacee][checked]")).hasSize(1);
    assertThat(page.select(".chip__link").eachAttr("href"))
        .contains("/fr/certifications?q=boulanger", "/fr/certifications?etat=remplacee");
    assertThat(page.select(".card__more a").eachText()).containsOnly("Remplacée par RNCP90004");
  }

  @Test
  void labels_that_come_with_the_data_are_marked_as_french() {
    Document page = page("/ar/certifications", 200);

    assertThat(page.select("input[name=metier] + .filter__label").eachAttr("lang"))
        .isNotEmpty()
        .containsOnly("fr");
    assertThat(page.select("input[name=etat] + .filter__label").eachAttr("lang")).isEmpty();
  }

  @Test
  void nothing_found_offers_ways_on() {
    Document page = page("/fr/certifications?q=introuvable&niveau=3", 200);

    assertThat(page.select(".zero a").eachAttr("href"))
        .containsExactly("/fr/certifications?q=introuvable", "/fr/certifications");
  }

  @Test
  void offers_near_a_place_narrow_the_list() {
    Document page = page("/fr/certifications?lieu=Lyon", 200);

    assertThat(page.select(".card__code").eachText())
        .containsExactly(FakeCertificationSearch.ACTIVE, FakeCertificationSearch.SUCCESSOR);
  }

  @Test
  void a_place_of_many_names_is_asked_for() {
    Document page = page("/fr/certifications?lieu=Saint-Denis&niveau=3", 200);

    assertThat(page.select(".question a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.contains("niveau=3") && href.contains("lieu="));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "niveau=9 | 9",
        "branche=zz%20introuvable | zz introuvable",
        "branche=15a9 | 15a9",
        "date=hier | hier",
        "etat=vieux | vieux",
        "tri=prix | prix",
        "rayon=7 | 7"
      })
  void what_cannot_be_searched_is_named(String query, String named) {
    Document page = page("/fr/certifications?" + query, 400);

    assertThat(page.select(".problems li").eachText()).hasSize(1);
    assertThat(page.select(".problems").text()).contains(named);
  }

  @Test
  void a_page_too_far_does_not_exist() {
    page("/fr/certifications?page=99", 404);
  }

  @Test
  void yesterdays_law_is_never_shown_as_todays() {
    Document past = page("/fr/certifications?date=2025-06-30", 200);
    Document now = page("/fr/certifications?date=2026-06-30", 200);

    assertThat(past.select(".results .notice").text()).contains("Pro-A compte");
    assertThat(now.select(".results .notice").text()).contains("La Pro-A n'existe plus");
  }

  @Test
  void the_page_of_one_says_what_it_is_and_who_prepares_for_it() {
    Document page = page("/fr/certifications/" + FakeCertificationSearch.ACTIVE, 200);

    assertThat(page.select("h1").text()).contains("Boulanger", FakeCertificationSearch.ACTIVE);
    assertThat(page.select(".timeline li")).hasSize(4);
    assertThat(page.select(".blocks li")).hasSize(1);
    assertThat(page.select("form.near input[name=certification]").attr("value"))
        .isEqualTo(FakeCertificationSearch.ACTIVE);
    assertThat(page.select("#bodies-title ~ details li")).hasSize(FichePage.MOST_BODIES);
    assertThat(page.select("#bodies-title ~ details").text()).contains("autres");
  }

  @Test
  void one_that_was_replaced_says_by_what_and_shows_the_line() {
    Document page = page("/fr/certifications/" + FakeCertificationSearch.REPLACED, 200);

    assertThat(page.select(".course__head .notice").text()).contains("RNCP90004");
    assertThat(page.select(".chain a").attr("href")).isEqualTo("/fr/certifications/RNCP90004");
    assertThat(page.select(".chain [aria-current]").text()).contains("RNCP90003");
  }

  @Test
  void one_that_only_an_agreement_names_says_that_little_is_known() {
    Document page = page("/fr/certifications/" + FakeCertificationSearch.CODE_ONLY, 200);

    assertThat(page.select(".state").text()).contains("État inconnu");
    assertThat(page.select(".course__head .notice").text()).contains("seulement son code");
  }

  @Test
  void other_forms_of_a_code_lead_to_its_address() {
    MvcTestResult answer = site.get().uri("/fr/certifications/90001").exchange();

    assertThat(answer).hasStatus(HttpStatus.MOVED_PERMANENTLY);
    assertThat(answer.getResponse().getHeader(HttpHeaders.LOCATION))
        .isEqualTo("/fr/certifications/RNCP90001");
  }

  @Test
  void an_unknown_code_does_not_exist_and_no_index_is_not_ready() {
    page("/fr/certifications/RNCP1", 404);
    search.become(false);
    page("/fr/certifications", 503);
    page("/fr/certifications/RNCP90001", 503);
  }

  @Test
  void two_stand_side_by_side_and_each_can_be_taken_away() {
    Document page = page("/fr/certifications/comparer?code=RNCP90001&code=RS90010", 200);

    assertThat(page.select("thead th")).hasSize(2);
    assertThat(page.select(".compare__remove").eachAttr("href"))
        .containsExactly(
            "/fr/certifications/comparer?code=RS90010",
            "/fr/certifications/comparer?code=RNCP90001");
    assertThat(page.select("tbody tr.compare__differs")).isNotEmpty();
  }

  @Test
  void more_than_four_and_unknown_ones_are_refused_with_what_could_be_shown() {
    Document five =
        page(
            "/fr/certifications/comparer?code=RNCP90001&code=RNCP90002&code=RNCP90003"
                + "&code=RNCP90004&code=RNCP90005",
            400);
    Document unknown = page("/fr/certifications/comparer?code=RNCP90001&code=chat", 400);

    assertThat(five.select("thead th")).hasSize(4);
    assertThat(unknown.select("main > .notice").text()).contains("chat");
    assertThat(unknown.select("thead th")).hasSize(1);
  }

  @Test
  void any_search_is_a_file_for_spreadsheets_and_for_programs() throws Exception {
    MvcTestResult csv = site.get().uri("/fr/certifications.csv?q=boulanger").exchange();
    MvcTestResult json = site.get().uri("/fr/certifications.json?q=RNCP90001").exchange();

    assertThat(csv.getResponse().getContentAsString().lines())
        .hasSize(55)
        .anyMatch(line -> line.startsWith("RNCP90001;Boulanger (exemple 1);"));
    assertThat(json).bodyJson().extractingPath("$[0].state").isEqualTo("active");
    assertThat(site.get().uri("/fr/certifications.csv?niveau=9"))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyText()
        .contains("9");
  }

  @Test
  void what_happens_to_one_can_be_followed() {
    assertThat(site.get().uri("/fr/certifications/RNCP90003.atom"))
        .hasStatusOk()
        .bodyText()
        .contains("certifications/RNCP90003/remplacee-RNCP90004", "État : Remplacée");
    assertThat(site.get().uri("/fr/certifications/RNCP1.atom")).hasStatus(HttpStatus.NOT_FOUND);
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
