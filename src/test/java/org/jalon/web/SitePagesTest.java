package org.jalon.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.page.Assets;
import org.jalon.testsupport.FakeCourseSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What all pages share: language, headers, errors, what engines read. */
@SiteTest
class SitePagesTest {

  @Autowired MockMvcTester site;
  @Autowired FakeCourseSearch search;
  @Autowired Assets assets;

  @AfterEach
  void as_before() {
    search.become(true, 1, false);
    search.breakDown(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          prs-AF,prs,en       | /prs
          zh-CN,zh;q=0.9      | /zh
          de,uk;q=0.5         | /uk
          xx                  | /fr
          ''                  | /fr
          fa-IR-u-ca-persian  | /prs
          """)
  void the_bare_address_leads_to_the_readers_language(String wanted, String path) {
    MvcTestResult result =
        site.get().uri("/").header(HttpHeaders.ACCEPT_LANGUAGE, wanted).exchange();

    assertThat(result).hasStatus(302).hasHeader(HttpHeaders.LOCATION, path);
    assertThat(result.getResponse().getHeaders(HttpHeaders.VARY)).contains("Accept-Language");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/cours",
        "/cours/demo-0",
        "/cours/demo-8",
        "/departements",
        "/mentions-legales",
        "/vie-privee",
        "/accessibilite",
        "/api",
        "/niveau",
        "/niveau?lire=autre&ecole=peu&comprendre=rien"
      })
  void every_page_stands_in_french_and_english_without_a_missing_word(String path) {
    for (String language : new String[] {"fr", "en"}) {
      assertThat(site.get().uri("/" + language + path))
          .hasStatusOk()
          .bodyText()
          .startsWith("<!DOCTYPE html>")
          .contains("<html lang=\"" + language + "\" dir=\"ltr\">")
          .contains("/" + language + "/accessibilite")
          .doesNotContain("??")
          .doesNotContain("th:");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/fr/inconnu,404",
    "/xx/cours,404",
    "/xx,404",
    "/FR/cours,404",
    "/fr/departements/999,404",
    "/gestion,404",
    "/gestion/secret,404",
    "/api/v2/courses,404",
    "/static/00000000/site.css,404",
    "/error,404"
  })
  void what_is_not_there_is_answered_with_a_page(String address, int status) {
    assertThat(site.get().uri(address).header(HttpHeaders.ACCEPT_LANGUAGE, "en")).hasStatus(status);
  }

  @Test
  void an_unknown_language_is_answered_in_the_readers_own() {
    assertThat(site.get().uri("/xx/cours").header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
        .hasStatus(404)
        .bodyText()
        .contains("<html lang=\"en\"")
        .contains("This page does not exist");
  }

  @Test
  void a_page_cannot_be_posted_to() {
    assertThat(site.post().uri("/fr/cours"))
        .hasStatus(405)
        .hasHeader(HttpHeaders.ALLOW, "GET")
        .bodyText()
        .contains("n&#39;est pas possible");
  }

  @Test
  void while_the_index_is_being_built_the_page_comes_back_by_itself() {
    search.become(false, 0, false);

    for (String path : new String[] {"/fr", "/fr/cours", "/fr/cours/demo-0", "/fr/departements"}) {
      assertThat(site.get().uri(path))
          .hasStatus(503)
          .hasHeader(HttpHeaders.RETRY_AFTER, "5")
          .bodyText()
          .contains("http-equiv=\"refresh\" content=\"5\"");
    }
    assertThat(site.get().uri("/fr/mentions-legales")).hasStatusOk();
  }

  @Test
  void a_failure_says_nothing_of_the_inside() {
    search.breakDown(true);

    assertThat(site.get().uri("/en/cours"))
        .hasStatus(500)
        .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .doesNotContainHeader(HttpHeaders.ETAG)
        .bodyText()
        .contains("The site has a problem")
        .doesNotContain("secret")
        .doesNotContain("Exception");
  }

  @Test
  void every_answer_carries_the_headers_that_protect_readers() {
    MvcTestResult result = site.get().uri("/fr").exchange();

    assertThat(result)
        .hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("Referrer-Policy", "strict-origin-when-cross-origin")
        .doesNotContainHeader("Strict-Transport-Security");
    assertThat(result.getResponse().getHeader("Content-Security-Policy"))
        .contains("default-src 'self'")
        .contains("img-src 'self' data: https://data.geopf.fr")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(result.getResponse().getHeader("Permissions-Policy")).contains("geolocation=(self)");
    assertThat(site.get().uri("/fr").secure(true))
        .headers()
        .containsHeader("Strict-Transport-Security");
  }

  @Test
  void static_files_may_be_kept_for_ever_under_their_hash() {
    assertThat(site.get().uri(assets.links().favicon()))
        .hasStatusOk()
        .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
    assertThat(site.get().uri(WebJars.LEAFLET_FOLDER + "leaflet.js")).hasStatusOk();
  }

  @Test
  void a_department_leads_to_its_results() {
    assertThat(site.get().uri("/fr/departements/69"))
        .hasStatus(301)
        .hasHeader(HttpHeaders.LOCATION, "/fr/cours?lieu=D69");
    assertThat(site.get().uri("/fr/departements/2a"))
        .hasHeader(HttpHeaders.LOCATION, "/fr/cours?lieu=D2A");
  }

  @Test
  void engines_find_the_sitemap_and_invented_offers_hide() {
    assertThat(site.get().uri("/robots.txt"))
        .hasStatusOk()
        .bodyText()
        .contains("Sitemap: https://jalon.example.org/sitemap.xml");
    search.become(true, 1, true);
    assertThat(site.get().uri("/robots.txt")).bodyText().isEqualTo("User-agent: *\nDisallow: /\n");
  }

  @Test
  void the_sitemap_lists_every_page_in_every_language() {
    assertThat(site.get().uri("/sitemap.xml"))
        .hasStatusOk()
        .bodyText()
        .contains("<loc>https://jalon.example.org/sitemap-prs-0.xml</loc>")
        .doesNotContain("sitemap-prs-1.xml");
    assertThat(site.get().uri("/sitemap-en-0.xml"))
        .hasStatusOk()
        .bodyText()
        .contains("<loc>https://jalon.example.org/en/cours/demo-5</loc>")
        .contains("hreflang=\"fa-AF\" href=\"https://jalon.example.org/prs/cours/demo-5\"")
        .contains("hreflang=\"x-default\" href=\"https://jalon.example.org/\"");
    assertThat(site.get().uri("/sitemap-en-1.xml")).hasStatus(404);
    assertThat(site.get().uri("/sitemap-xx-0.xml")).hasStatus(404);
    assertThat(site.get().uri("/sitemap-en-99999999999.xml")).hasStatus(404);
  }

  @Test
  void the_sitemap_lists_certifications_that_one_can_still_begin() {
    assertThat(site.get().uri("/sitemap.xml")).bodyText().contains("/sitemap-certifications.xml<");
    assertThat(site.get().uri("/sitemap-certifications.xml"))
        .hasStatusOk()
        .bodyText()
        .contains("<loc>https://jalon.example.org/fr/certifications/RNCP90001</loc>")
        .doesNotContain("/certifications/RNCP90003<");
  }
}
