package org.jalon.web.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.testsupport.FakeCourseSearch;
import org.jalon.web.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class SearchPageTest {

  @Autowired MockMvcTester site;
  @Autowired FakeCourseSearch search;

  @AfterEach
  void as_before() {
    search.become(true, 1, false);
    search.breakDown(false);
  }

  @Test
  void the_list_is_ordered_and_every_course_has_one_link_of_its_own() {
    Document page = page("/fr/cours?lieu=Lyon");

    assertThat(page.select("ol.cards > li > article.card")).hasSize(20);
    assertThat(page.select(".card__link").eachText()).doesNotHaveDuplicates();
    assertThat(page.select(".card__link").eachAttr("href"))
        .allMatch(href -> href.startsWith("/fr/cours/demo-"));
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("#status").text()).contains("cours").contains("Lyon");
  }

  @Test
  void the_window_says_how_many_which_level_and_where() {
    assertThat(page("/fr/cours?lieu=69123&niveau=A1").title())
        .matches("\\d+ cours – A1 : débutant – Lyon et 20 km autour – Jalon");
  }

  @Test
  void a_page_names_its_canonical_address_and_itself_in_every_language() {
    Document page = page("/fr/cours?rayon=20&lieu=Lyon&page=1");

    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://jalon.example.org/fr/cours?lieu=69123");
    assertThat(page.select("link[rel=alternate]").eachAttr("hreflang"))
        .containsExactly("fr", "en", "ar", "fa-AF", "ps", "ru", "uk", "zh-Hans", "x-default");
    assertThat(page.select("link[hreflang=fa-AF]").attr("href"))
        .isEqualTo("https://jalon.example.org/prs/cours?lieu=69123");
    assertThat(page.select(".languages__list a[lang=ar]").attr("href"))
        .isEqualTo("/ar/cours?lieu=69123");
    assertThat(page.select(".languages__list a[aria-current]").eachText())
        .containsExactly("français");
  }

  @ParameterizedTest
  @CsvSource({
    "/fr/cours,false",
    "/fr/cours?lieu=69123,false",
    "/fr/cours?niveau=A1,true",
    "/fr/cours?page=2,true",
    "/fr/cours?q=atelier,true"
  })
  void combinations_of_filters_are_not_for_engines(String address, boolean noindex) {
    assertThat(!page(address).select("meta[name=robots][content=noindex]").isEmpty())
        .isEqualTo(noindex);
  }

  @Test
  void an_invented_offer_says_so_and_is_not_for_engines() {
    search.become(true, 1, true);
    Document page = page("/fr/cours?lieu=69123");

    assertThat(page.select(".banner").text()).contains("inventés");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void a_town_of_several_names_is_asked_for_and_nothing_is_guessed() {
    Document page = page("/fr/cours?lieu=Saint-Denis&niveau=A1");

    assertThat(page.select(".question__places a").eachAttr("href"))
        .contains("/fr/cours?lieu=93066&niveau=A1", "/fr/cours?lieu=30247&niveau=A1");
    assertThat(page.select(".card")).isEmpty();
    assertThat(page.select("#place").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("#place").attr("aria-describedby")).contains("place-question");
    assertThat(page.select("#place-question")).hasSize(1);
  }

  @Test
  void a_chosen_town_is_not_asked_for_again_when_the_form_is_sent() {
    for (String choice :
        page("/fr/cours?lieu=Saint-Denis").select(".question__places a").eachAttr("href")) {
      String typed = page(choice).select("#place").attr("value");

      assertThat(page("/fr/cours?lieu=" + typed).select(".question")).as(choice).isEmpty();
      assertThat(page("/fr/cours?lieu=" + typed).select("link[rel=canonical]").attr("href"))
          .endsWith(choice);
    }
  }

  @Test
  void an_unknown_place_is_said_and_nothing_is_guessed() {
    Document page = page("/en/cours?lieu=Qwxzyq");

    assertThat(page.select(".question__text").text()).contains("Qwxzyq");
    assertThat(page.select(".card")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"69003", "D69", "R84", "Rhône", "٦٩٠٠٣"})
  void places_may_be_written_in_many_ways(String place) {
    assertThat(page("/fr/cours?lieu=" + place).select(".card")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rayon=3", "niveau=Z9", "page=0", "page=x", "tri=hasard", "lat=999&lon=0"})
  void what_cannot_be_searched_is_answered_with_the_form_and_what_to_change(String query) {
    MvcTestResult result = site.get().uri("/fr/cours?lieu=69123&" + query).exchange();

    assertThat(result).hasStatus(400);
    Document page = document(result);
    assertThat(page.select("#problems li a")).hasSize(1);
    assertThat(page.select(page.select("#problems li a").attr("href"))).hasSize(1);
    assertThat(page.select("form#search")).hasSize(1);
    assertThat(page.select(".card")).isEmpty();
  }

  @Test
  void five_thousand_characters_are_too_many() {
    MvcTestResult result = site.get().uri("/en/cours").param("q", "x".repeat(5000)).exchange();

    assertThat(result).hasStatus(400);
    assertThat(document(result).select("#words").attr("aria-invalid")).isEqualTo("true");
    assertThat(document(result).select("#problems").text()).contains("too long");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 500, 501, 10_000, 999_999_999})
  void a_page_after_the_last_one_leads_to_the_last_one(int number) {
    MvcTestResult result = site.get().uri("/fr/cours?page=" + number).exchange();

    assertThat(result).hasStatus(404);
    assertThat(document(result).select(".more a").attr("href")).isEqualTo("/fr/cours?page=3");
  }

  @Test
  void pages_lead_to_their_neighbours() {
    Document page = page("/fr/cours?page=2");

    assertThat(page.select("ol.cards").attr("start")).isEqualTo("21");
    assertThat(page.select(".pages a[rel=prev]").attr("href")).isEqualTo("/fr/cours");
    assertThat(page.select(".pages a[rel=next]").attr("href")).isEqualTo("/fr/cours?page=3");
    assertThat(page.select(".pages [aria-current=page]").eachText()).containsExactly("2");
  }

  @Test
  void courses_that_do_not_say_stand_behind_a_line_that_says_so() {
    Document page = page("/fr/cours?prix=gratuit&page=2");

    assertThat(page.select(".results__unstated").text()).contains("Prix");
    assertThat(page.select(".cards--unstated .card")).isNotEmpty();
    assertThat(page.select(".results__unstated + ol.cards--unstated")).hasSize(1);
  }

  @Test
  void every_chip_takes_itself_away() {
    Document page = page("/fr/cours?lieu=69123&niveau=A1&niveau=A2&q=soir&finis=1&libre=2s");

    assertThat(page.select(".chip__link").eachAttr("href"))
        .containsExactly(
            "/fr/cours?finis=1&libre=2s&lieu=69123&niveau=A1&niveau=A2",
            "/fr/cours?finis=1&libre=2s&niveau=A1&niveau=A2&q=soir",
            "/fr/cours?finis=1&libre=2s&lieu=69123&niveau=A2&q=soir",
            "/fr/cours?finis=1&libre=2s&lieu=69123&niveau=A1&q=soir",
            "/fr/cours?finis=1&lieu=69123&niveau=A1&niveau=A2&q=soir",
            "/fr/cours?libre=2s&lieu=69123&niveau=A1&niveau=A2&q=soir");
  }

  @Test
  void filters_show_what_is_chosen_and_how_many_the_others_would_give() {
    Document page = page("/fr/cours?niveau=A1");

    assertThat(page.select("input[name=niveau][checked]").eachAttr("value")).containsExactly("A1");
    assertThat(page.select("input[name=niveau][value=A2] ~ .filter__count").text())
        .matches("[1-9]\\d*");
    assertThat(page.select("fieldset > legend")).isNotEmpty();
    assertThat(page.select("form#search button[type=submit]")).isNotEmpty();
  }

  @Test
  void trainings_for_a_job_are_one_click_away() {
    Document page = page("/fr/cours");
    assertThat(page.select("#status").text()).contains("cours");
    assertThat(page.select(".more a").eachAttr("href")).contains("/fr/cours?type=tout");

    Document all = page("/fr/cours?type=tout");
    assertThat(all.select("#status").text()).contains("formations");
    assertThat(all.select("input[name=type][value=tout]").hasAttr("checked")).isTrue();
  }

  @Test
  void a_script_gets_the_results_alone_and_caches_are_told() {
    MvcTestResult result =
        site.get().uri("/fr/cours?lieu=69123").header("X-Fragment", "results").exchange();

    assertThat(result).hasStatusOk();
    assertThat(result.getResponse().getHeaders(HttpHeaders.VARY)).contains("X-Fragment");
    Document fragment = document(result);
    assertThat(fragment.select("body > #results")).hasSize(1);
    assertThat(fragment.select("header, footer, form")).isEmpty();
  }

  @Test
  void an_unchanged_page_is_not_made_again() {
    MvcTestResult first = site.get().uri("/fr/cours").exchange();
    String etag = String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG));
    assertThat(etag).startsWith("W/\"");
    assertThat(first.getResponse().getHeader(HttpHeaders.CACHE_CONTROL))
        .isEqualTo("public, max-age=60");

    search.breakDown(true);
    assertThat(site.get().uri("/fr/cours").header(HttpHeaders.IF_NONE_MATCH, etag)).hasStatus(304);
    search.breakDown(false);
    search.become(true, 2, false);
    assertThat(site.get().uri("/fr/cours").header(HttpHeaders.IF_NONE_MATCH, etag)).hasStatusOk();
  }

  @Test
  void the_map_gets_short_markers_for_the_same_search() {
    assertThat(page("/fr/cours?lieu=69123&niveau=A1").select("#map").attr("data-markers"))
        .isEqualTo("/fr/cours/carte?lieu=69123&niveau=A1");
    assertThat(site.get().uri("/fr/cours/carte?lieu=69123&niveau=A1"))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("$.base", base -> assertThat(base).isEqualTo("/fr/cours/"))
        .hasPathSatisfying("$.total", total -> assertThat(total).asNumber().isNotEqualTo(0))
        .hasPathSatisfying("$.markers[0][4]", exact -> assertThat(exact).asNumber().isIn(0, 1));
    assertThat(site.get().uri("/fr/cours/carte?lieu=Qwxzyq")).hasStatus(404);
  }

  @Test
  void nothing_is_stored_at_the_reader() {
    MvcTestResult result = site.get().uri("/fr/cours").exchange();

    assertThat(result.getResponse().getHeaders(HttpHeaders.SET_COOKIE)).isEmpty();
    assertThat(result.getRequest().getSession(false)).isNull();
  }

  private Document page(String address) {
    MvcTestResult result = site.get().uri(address.replace(" ", "+")).exchange();
    assertThat(result).hasStatusOk();
    return document(result);
  }

  private static Document document(MvcTestResult result) {
    try {
      return Jsoup.parse(result.getResponse().getContentAsString());
    } catch (java.io.UnsupportedEncodingException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
