package org.jalon.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jalon.testsupport.FakeCourseSearch;
import org.jalon.web.SiteTest;
import org.jalon.web.list.token.CourseList;
import org.jalon.web.list.token.ListTokens;
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
class ListPageTest {

  @Autowired MockMvcTester site;
  @Autowired FakeCourseSearch search;
  @Autowired ListTokens tokens;

  @AfterEach
  void as_before() {
    search.become(true, 1, false);
    search.breakDown(false);
  }

  @Test
  void a_course_is_put_on_a_list_and_a_second_one_behind_it() {
    Document course = page("/fr/cours/demo-3");
    String add = course.select("[data-list-add]").attr("href");
    assertThat(add).isEqualTo("/fr/liste?ajouter=demo-3");

    String list = sentTo(add);
    assertThat(list).isEqualTo("/fr/liste/" + token("demo-3"));
    String on = page(list).select(".list__ways a").attr("href");
    assertThat(on).isEqualTo("/fr/cours?liste=" + token("demo-3"));
    Document results = page(on + "&lieu=69123");
    assertThat(results.select(".results__list a").text()).isEqualTo("Ma liste (1)");
    String second = results.select(".card__link").get(1).attr("href");
    String id = second.replaceAll(".*/|\\?.*", "");
    Document secondPage = page(second);
    assertThat(secondPage.select(".my-list").text()).contains("Ma liste (1)");

    String both = sentTo(secondPage.select("[data-list-add]").attr("href"));

    assertThat(both).isEqualTo("/fr/liste/" + token("demo-3", id) + "?lieu=69123");
    assertThat(page(both).select(".card").eachAttr("id")).containsExactly("c-demo-3", "c-" + id);
  }

  @Test
  void every_way_of_the_results_keeps_the_list() {
    String token = token("demo-3");
    Document page = page("/fr/cours?niveau=A1&lieu=69123&rayon=100&liste=" + token);
    assertThat(page.select(".chips a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.contains("liste=" + token));
    assertThat(page.select(".card__link").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.endsWith("?lieu=69123&liste=" + token + "&niveau=A1&rayon=100"));
    assertThat(page.select("#search input[type=hidden][name=liste]").eachAttr("value"))
        .containsExactly(token);
    assertThat(page.select(".languages__list a").eachAttr("href"))
        .allMatch(href -> href.contains("liste=" + token));
    assertThat(page("/fr/cours?liste=" + token).select(".pages a, .more a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.contains("liste=" + token));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fr/cours?lieu=69123&liste=", "/fr/cours/demo-3?liste="})
  void engines_and_shared_cards_never_hear_of_a_list(String address) {
    Document page = page(address + token("demo-4"));

    assertThat(page.select("link[rel=canonical], link[hreflang]").eachAttr("href"))
        .isNotEmpty()
        .noneMatch(href -> href.contains("liste"));
    assertThat(page.select("meta[property=og:url]").attr("content")).doesNotContain("liste");
  }

  @Test
  void a_search_with_a_list_is_not_for_engines() {
    assertThat(page("/fr/cours?lieu=69123").select("meta[name=robots]")).isEmpty();
    assertThat(
            page("/fr/cours?lieu=69123&liste=" + token("demo-3"))
                .select("meta[name=robots]")
                .attr("content"))
        .isEqualTo("noindex");
    assertThat(page("/fr/liste").select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void a_list_shows_its_courses_in_order_with_whom_to_call() {
    String token = token("demo-5", "demo-1", "demo-10");
    Document page = page("/en/liste/" + token);

    assertThat(page.select("h1").text()).isEqualTo("My list (3)");
    assertThat(page.select(".card").eachAttr("id"))
        .containsExactly("c-demo-5", "c-demo-1", "c-demo-10");
    assertThat(page.select(".list__course a[href^=tel:]").eachAttr("href"))
        .contains("tel:0199003214");
    assertThat(page.select("#c-demo-10 .card__ended").text()).isEqualTo("Over");
    assertThat(page.select(".list__plan img").attr("src"))
        .isEqualTo("/en/liste/" + token + "/plan.svg");
    assertThat(page.select(".share__address bdi").text())
        .isEqualTo("https://jalon.example.org/en/liste/" + token);
    assertThat(page.select(".share__ways a").eachAttr("href"))
        .anyMatch(href -> href.startsWith("https://wa.me/?text=My%20list%20https"))
        .anyMatch(href -> href.startsWith("sms:?&body="))
        .anyMatch(href -> href.startsWith("mailto:?subject=My%20list&body="));
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://jalon.example.org/en/liste/" + token);
  }

  @Test
  void the_map_of_a_list_bears_its_numbers() {
    assertThat(site.get().uri("/fr/liste/" + token("demo-5", "demo-3") + "/plan.svg"))
        .hasStatusOk()
        .hasContentTypeCompatibleWith("image/svg+xml")
        .bodyText()
        .contains(">1</text>", ">2</text>")
        .doesNotContain(">3</text>");
    assertThat(site.get().uri("/fr/liste/" + token("demo-12") + "/plan.svg")).hasStatus(404);
    assertThat(site.get().uri("/fr/liste/nothing/plan.svg")).hasStatus(404);
    assertThat(page("/fr/liste/" + token("demo-12")).select(".list__plan")).isEmpty();
  }

  @Test
  void a_course_is_taken_off_and_the_search_goes_on() {
    Document page = page("/fr/liste/" + token("demo-5", "demo-3") + "?lieu=69123");
    String remove = page.select(".list__remove a").first().attr("href");
    assertThat(page.select(".list__remove a").first().attr("aria-label")).startsWith("Enlever ");

    String one = sentTo(remove);

    assertThat(one).isEqualTo("/fr/liste/" + token("demo-3") + "?lieu=69123");
    assertThat(page(one).select(".list__ways a").attr("href"))
        .isEqualTo("/fr/cours?lieu=69123&liste=" + token("demo-3"));
    assertThat(sentTo(page(one).select(".list__remove a").attr("href")))
        .isEqualTo("/fr/liste?liste=&lieu=69123");
  }

  @Test
  void what_was_added_twice_is_there_once_and_its_page_says_so() {
    String token = token("demo-3");

    assertThat(sentTo("/fr/liste?ajouter=demo-3&liste=" + token)).endsWith("/" + token);
    Document course = page("/fr/cours/demo-3?liste=" + token);
    assertThat(course.select(".my-list__kept")).hasSize(1);
    assertThat(course.select("[data-list-add]")).isEmpty();
    assertThat(sentTo("/fr/liste?retirer=demo-9&liste=" + token)).endsWith("/" + token);
  }

  @Test
  void the_empty_list_says_how_to_fill_it() {
    Document page = page("/fr/liste");

    assertThat(page.select(".list__none li")).hasSize(3);
    assertThat(page.select(".list__none a").attr("href")).isEqualTo("/fr/cours");
    assertThat(page.select(".share, .card, .list__remove")).isEmpty();
  }

  @Test
  void a_withdrawn_course_is_said() {
    Document page = page("/fr/liste/" + token("demo-gone", "demo-3", "vanished"));

    assertThat(page.select(".notice").text()).contains("2 cours ne sont plus proposés");
    assertThat(page.select(".card").eachAttr("id")).containsExactly("c-demo-3");
    assertThat(page("/en/liste/" + token("demo-gone")).select(".notice").text())
        .startsWith("1 course is no longer offered");
  }

  @Test
  void a_link_that_was_cut_shows_what_is_left_and_a_way_to_keep_it() {
    String token = token("demo-5", "demo-1", "demo-10");
    MvcTestResult result =
        site.get().uri("/fr/liste/" + token.substring(0, token.length() - 18)).exchange();

    assertThat(result).hasStatus(400);
    Document page = document(result);
    assertThat(page.select("h1").text()).isEqualTo("Ce lien n'est pas complet");
    List<String> left = page.select(".card").eachAttr("id");
    assertThat(left).startsWith("c-demo-5");
    assertThat(page.select(".list__remove, .share")).isEmpty();
    String rescue = page.select(".list__ways a").attr("href");
    assertThat(page(rescue).select(".card").eachAttr("id")).isEqualTo(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "1", "demo-3", "2abc", "1AAAA", "…", "%F0%9F%98%80", "1%00", "1;x=2", "..."})
  void garbage_is_answered_in_simple_words(String garbage) {
    MvcTestResult result = site.get().uri(java.net.URI.create(encoded(garbage))).exchange();

    assertThat(result).hasStatus(400);
  }

  private static String encoded(String garbage) {
    return "/fr/liste/" + garbage.replace("…", "%E2%80%A6");
  }

  @Test
  void adding_to_a_link_that_was_cut_loses_nothing_that_is_left() {
    String token = token("demo-5", "demo-1");
    MvcTestResult result =
        site.get()
            .uri("/fr/liste?ajouter=demo-3&liste=" + token.substring(0, token.length() - 3))
            .exchange();

    assertThat(result).hasStatus(400);
    assertThat(document(result).select(".card").eachAttr("id"))
        .containsExactly("c-demo-5", "c-demo-1", "c-demo-3");
  }

  @ParameterizedTest
  @CsvSource({"demo-gone,410", "nowhere,404", "a b,404"})
  void what_is_not_there_cannot_be_added(String id, int status) {
    assertThat(site.get().uri("/fr/liste").param("ajouter", id)).hasStatus(status);
  }

  @Test
  void a_full_list_takes_no_more_and_says_so() {
    String full =
        tokens.of(new CourseList(IntStream.range(0, 30).mapToObj(i -> "demo-" + i).toList()));
    MvcTestResult result = site.get().uri("/fr/liste?ajouter=demo-40&liste=" + full).exchange();

    assertThat(result).hasStatus(400);
    assertThat(document(result).select(".notice").text()).contains("30");
    assertThat(document(result).select(".card")).hasSize(30);
    assertThat(sentTo("/fr/liste?ajouter=demo-3&liste=" + full)).endsWith("/" + full);
  }

  @Test
  void a_list_is_kept_by_proxies_and_never_by_a_cookie() {
    String address = "/fr/liste/" + token("demo-3");
    MvcTestResult first = site.get().uri(address).exchange();
    String etag = String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG));
    assertThat(first.getResponse().getHeader(HttpHeaders.CACHE_CONTROL))
        .isEqualTo("public, max-age=60");
    assertThat(first.getResponse().getHeaders(HttpHeaders.SET_COOKIE)).isEmpty();

    search.breakDown(true);
    assertThat(site.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, etag)).hasStatus(304);
    search.breakDown(false);
    search.become(false, 1, false);
    assertThat(site.get().uri(address)).hasStatus(503);
  }

  private String token(String... ids) {
    return tokens.of(new CourseList(List.of(ids)));
  }

  private String sentTo(String address) {
    MvcTestResult result = site.get().uri(address).exchange();
    assertThat(result).hasStatus(303);
    return String.valueOf(result.getResponse().getHeader(HttpHeaders.LOCATION));
  }

  private Document page(String address) {
    MvcTestResult result = site.get().uri(address).exchange();
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
