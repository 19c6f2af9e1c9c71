package org.jalon.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.testsupport.FakeCourseSearch;
import org.jalon.web.SiteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Searches and courses as other programs ask for them. */
@SiteTest
@TestPropertySource(properties = "jalon.api.requests-per-minute=100000")
class CourseApiTest {

  private static final String PROBLEM = "application/problem+json";

  @Autowired MockMvcTester site;
  @Autowired FakeCourseSearch search;

  @AfterEach
  void as_before() {
    search.become(true, 1, false);
    search.breakDown(false);
  }

  @Test
  void courses_near_a_town_have_their_distance_their_place_and_the_address_of_their_page() {
    MvcTestResult result =
        site.get().uri("/api/v1/courses?near=69123&radius=10&lang=en").exchange();

    assertThat(result).hasStatusOk().hasContentType("application/json");
    assertThat(result).bodyJson().extractingPath("$.items[0].id").asString().startsWith("demo-");
    assertThat(result)
        .bodyJson()
        .extractingPath("$.items[0].url")
        .asString()
        .startsWith("https://jalon.example.org/en/cours/demo-");
    assertThat(result)
        .bodyJson()
        .extractingPath("$.items[*].place.distanceMetres")
        .asArray()
        .isNotEmpty()
        .allSatisfy(metres -> assertThat((Integer) metres).isBetween(0, 10_000));
  }

  @Test
  void what_a_feed_does_not_say_is_null() {
    MvcTestResult result = site.get().uri("/api/v1/courses").exchange();

    assertThat(result)
        .bodyJson()
        .extractingPath("$.items[*].free")
        .asArray()
        .contains(true)
        .containsNull()
        .hasSizeGreaterThan(10);
    assertThat(result).bodyJson().extractingPath("$.items[0].enrolmentOpen").isNotEqualTo("");
  }

  @Test
  void without_a_kind_only_courses_of_french_are_found() {
    Integer french = total("/api/v1/courses");

    assertThat(french).isPositive().isLessThan(total("/api/v1/courses?kind=all"));
    assertThat(total("/api/v1/courses?kind=autre"))
        .isEqualTo(total("/api/v1/courses?kind=all") - french);
  }

  @Test
  void counts_of_filters_have_labels_in_the_language_that_was_asked_for() {
    assertThat(site.get().uri("/api/v1/courses?level=A1&lang=en"))
        .bodyJson()
        .extractingPath("$.facets[?(@.name=='level')].values[?(@.code=='A1')]")
        .asArray()
        .singleElement()
        .asString()
        .contains("A1: beginner", "selected=true");
  }

  @Test
  void pages_follow_one_another_without_repeating_a_course() {
    List<Object> first = ids("/api/v1/courses?kind=all&page=1");
    List<Object> second = ids("/api/v1/courses?kind=all&page=2");

    assertThat(first).hasSize(20).doesNotContainAnyElementsOf(second);
  }

  @ParameterizedTest
  @CsvSource({
    "level=Z9,level",
    "radius=0,radius",
    "radius=abc,radius",
    "lat=45.7,lon",
    "lon=4.8,lat",
    "lat=91&lon=4,lat",
    "page=0,page",
    "page=99,page",
    "page=501,page",
    "sort=price,sort",
    "sort=distance,sort",
    "week=8m,week",
    "ended=yes,ended",
    "certification=X1,certification",
    "near=Zzyzxville,near",
    "near=Lyon&near=Paris,near",
    "niveau=A1,niveau",
    "lang=xx,lang"
  })
  void what_cannot_be_read_is_refused_by_its_name(String query, String parameter) {
    for (String language : List.of("fr", "en")) {
      MvcTestResult result =
          site.get()
              .uri("/api/v1/courses?" + query)
              .header(HttpHeaders.ACCEPT_LANGUAGE, language)
              .exchange();

      assertThat(result)
          .hasStatus(400)
          .hasContentType(PROBLEM)
          .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
          .doesNotContainHeader(HttpHeaders.ETAG);
      assertThat(result).bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
      assertThat(result).bodyJson().extractingPath("$.status").isEqualTo(400);
      assertThat(result)
          .bodyJson()
          .extractingPath("$.detail")
          .asString()
          .hasSizeGreaterThan(20)
          .doesNotContain("Exception");
    }
  }

  @Test
  void a_town_of_several_names_is_refused_with_those_to_choose_from() {
    MvcTestResult result = site.get().uri("/api/v1/courses?near=Saint-Denis&lang=en").exchange();

    assertThat(result).hasStatus(400).hasContentType(PROBLEM);
    assertThat(result)
        .bodyJson()
        .extractingPath("$.choices[*].key")
        .asArray()
        .contains("93066", "Saint-Denis 97400");
    assertThat(result)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .startsWith("Several places are called “Saint-Denis”");
    assertThat(site.get().uri("/api/v1/courses?near=93066")).hasStatusOk();
  }

  @Test
  void one_course_is_told_whole() {
    MvcTestResult result = site.get().uri("/api/v1/courses/demo-0?lang=fr").exchange();

    assertThat(result).hasStatusOk().hasContentType("application/json");
    assertThat(result).bodyJson().extractingPath("$.id").isEqualTo("demo-0");
    assertThat(result)
        .bodyJson()
        .extractingPath("$.url")
        .isEqualTo("https://jalon.example.org/fr/cours/demo-0");
    assertThat(result).bodyJson().extractingPath("$.organisation.name").asString().isNotBlank();
  }

  @Test
  void a_course_that_is_not_there_is_told_from_one_that_has_been_withdrawn() {
    MvcTestResult unknown = site.get().uri("/api/v1/courses/inconnu?lang=en").exchange();
    MvcTestResult gone = site.get().uri("/api/v1/courses/demo-gone?lang=en").exchange();

    assertThat(unknown).hasStatus(404).hasContentType(PROBLEM);
    assertThat(unknown).bodyJson().extractingPath("$.detail").asString().contains("inconnu");
    assertThat(gone).hasStatus(410).hasContentType(PROBLEM);
    assertThat(gone).bodyJson().extractingPath("$.detail").asString().contains("withdrawn");
  }

  @Test
  void before_there_is_an_index_the_asker_is_told_when_to_come_back() {
    search.become(false, 0, false);

    MvcTestResult result = site.get().uri("/api/v1/courses?lang=en").exchange();
    assertThat(result)
        .hasStatus(503)
        .hasHeader(HttpHeaders.RETRY_AFTER, "5")
        .hasContentType(PROBLEM);
    assertThat(result).bodyJson().extractingPath("$.detail").asString().contains("being prepared");
    assertThat(site.get().uri("/api/v1/places?q=Lyon")).hasStatusOk();
  }

  @Test
  void a_failure_says_nothing_of_the_inside() {
    search.breakDown(true);

    assertThat(site.get().uri("/api/v1/courses?lang=en"))
        .hasStatus(500)
        .hasContentType(PROBLEM)
        .bodyText()
        .contains("The site has a problem")
        .doesNotContain("secret")
        .doesNotContain("Exception");
  }

  @Test
  void what_is_not_there_is_a_problem_not_a_page() {
    assertThat(site.get().uri("/api/v1/nothing")).hasStatus(404).hasContentType(PROBLEM);
    assertThat(site.get().uri("/api/v2/courses")).hasStatus(404).hasContentType(PROBLEM);
    assertThat(site.post().uri("/api/v1/courses"))
        .hasStatus(405)
        .hasHeader(HttpHeaders.ALLOW, "GET")
        .hasContentType(PROBLEM);
  }

  @Test
  void programs_of_other_sites_may_read() {
    assertThat(site.get().uri("/api/v1/courses").header(HttpHeaders.ORIGIN, "https://a.example"))
        .hasStatusOk()
        .hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    assertThat(
            site.options()
                .uri("/api/v1/courses")
                .header(HttpHeaders.ORIGIN, "https://a.example")
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET"))
        .hasStatusOk()
        .hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    assertThat(
            site.options()
                .uri("/api/v1/courses")
                .header(HttpHeaders.ORIGIN, "https://a.example")
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "DELETE"))
        .hasStatus(403);
    assertThat(
            site.get().uri("/api/v1/courses?level=Z9").header(HttpHeaders.ORIGIN, "https://a.test"))
        .hasStatus(400)
        .hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
  }

  @Test
  void an_answer_that_has_not_changed_is_not_sent_again() {
    MvcTestResult first = site.get().uri("/api/v1/courses?lang=en").exchange();
    String tag = first.getResponse().getHeader(HttpHeaders.ETAG);

    assertThat(first).hasHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
    assertThat(tag).isNotNull();
    assertThat(site.get().uri("/api/v1/courses?lang=en").header(HttpHeaders.IF_NONE_MATCH, tag))
        .hasStatus(304);
    search.become(true, 2, false);
    assertThat(site.get().uri("/api/v1/courses?lang=en").header(HttpHeaders.IF_NONE_MATCH, tag))
        .hasStatusOk();
    assertThat(site.get().uri("/api/v1/courses?lang=fr").header(HttpHeaders.IF_NONE_MATCH, tag))
        .hasStatusOk();
  }

  private Integer total(String address) {
    return com.jayway.jsonpath.JsonPath.read(body(address), "$.total");
  }

  private List<Object> ids(String address) {
    return com.jayway.jsonpath.JsonPath.read(body(address), "$.items[*].id");
  }

  private String body(String address) {
    return new String(
        site.get().uri(address).exchange().getResponse().getContentAsByteArray(),
        java.nio.charset.StandardCharsets.UTF_8);
  }
}
