package org.jalon.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
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

/** The form of reading help and the style sheet that follows it. */
@SiteTest
class ReadingPageTest {

  @Autowired MockMvcTester site;

  private String style(String cookie) throws Exception {
    return site.get()
        .uri("/lecture.css")
        .cookie(new Cookie("lecture", cookie))
        .exchange()
        .getResponse()
        .getContentAsString();
  }

  private Document form(String cookie, String query) throws Exception {
    return Jsoup.parse(
        site.get()
            .uri("/fr/lecture" + query)
            .cookie(new Cookie("lecture", cookie))
            .exchange()
            .getResponse()
            .getContentAsString());
  }

  private MvcTestResult choose(String... fields) {
    var post = site.post().uri("/fr/lecture");
    for (int i = 0; i < fields.length; i += 2) {
      post = post.param(fields[i], fields[i + 1]);
    }
    return post.exchange();
  }

  @Test
  void a_choice_is_kept_in_a_cookie_and_the_reader_is_back_where_she_was() {
    MvcTestResult answer =
        choose(
            "theme",
            "contraste",
            "taille",
            "150",
            "aide",
            "air",
            "aide",
            "calme",
            "retour",
            "/ar/cours?lieu=69123&niveau=A1");

    assertThat(answer)
        .hasStatus(303)
        .hasHeader(HttpHeaders.LOCATION, "/ar/cours?lieu=69123&niveau=A1");
    assertThat(answer.getResponse().getHeader(HttpHeaders.SET_COOKIE))
        .startsWith("lecture=contraste-150-air-calme;")
        .contains("HttpOnly", "SameSite=Lax", "Secure", "Path=/");
  }

  @Test
  void as_before_takes_the_cookie_away() {
    assertThat(choose("theme", "sombre", "usuel", "1").getResponse().getHeader("Set-Cookie"))
        .startsWith("lecture=;")
        .contains("Max-Age=0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "//example.org/fr",
        "/\\example.org",
        "/fr/cours\r\nX: y",
        "javascript:alert(1)",
        "fr",
        ""
      })
  void nobody_is_led_out_of_the_site(String back) {
    assertThat(choose("retour", back)).hasStatus(303).hasHeader(HttpHeaders.LOCATION, "/fr");
  }

  @Test
  void too_long_an_address_leads_home() {
    assertThat(choose("retour", "/fr/cours?q=" + "a".repeat(3000)))
        .hasHeader(HttpHeaders.LOCATION, "/fr");
  }

  @Test
  void garbage_chooses_nothing() {
    assertThat(choose("theme", "rouge", "taille", "1000", "aide", "<b>").getResponse())
        .extracting(response -> response.getHeader("Set-Cookie"))
        .asString()
        .startsWith("lecture=;");
  }

  @Test
  void the_form_shows_what_was_chosen() throws Exception {
    Document form = form("sombre-175-liens", "?retour=/fr/niveau");

    assertThat(form.select("input[checked]").eachAttr("value"))
        .containsExactly("sombre", "175", "liens");
    assertThat(form.select("input[name=retour]").val()).isEqualTo("/fr/niveau");
    assertThat(form.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void the_form_is_kept_by_nobody() {
    assertThat(site.get().uri("/fr/lecture"))
        .hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
  }

  @Test
  void the_style_follows_the_cookie() throws Exception {
    assertThat(style("contraste-200")).contains("--ink: #fff", "--body:2.125rem");
    assertThat(style("")).doesNotContain("--ink", "--body");
    assertThat(style("lettres")).contains("/static/").contains("atkinson");
  }

  @Test
  void who_saves_data_gets_no_letters() throws Exception {
    String saved =
        site.get()
            .uri("/lecture.css")
            .header("Save-Data", "on")
            .cookie(new Cookie("lecture", "lettres-sombre"))
            .exchange()
            .getResponse()
            .getContentAsString();

    assertThat(saved).doesNotContain("@font-face").contains("--ink");
  }

  @Test
  void the_style_is_not_sent_twice() {
    MvcTestResult first = site.get().uri("/lecture.css").exchange();
    String tag = first.getResponse().getHeader(HttpHeaders.ETAG);

    assertThat(site.get().uri("/lecture.css").header(HttpHeaders.IF_NONE_MATCH, tag))
        .hasStatus(304);
    assertThat(
            site.get()
                .uri("/lecture.css")
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .cookie(new Cookie("lecture", "sombre")))
        .hasStatusOk();
  }

  /** Else a page kept by a proxy would show one reader's choices to all. */
  @Test
  void pages_are_the_same_whatever_the_cookie_says() throws Exception {
    String without = site.get().uri("/fr/cours").exchange().getResponse().getContentAsString();
    MvcTestResult with =
        site.get().uri("/fr/cours").cookie(new Cookie("lecture", "contraste-200")).exchange();

    assertThat(with.getResponse().getContentAsString()).isEqualTo(without);
    assertThat(with.getResponse().getHeaders(HttpHeaders.VARY)).doesNotContain("Cookie");
  }
}
