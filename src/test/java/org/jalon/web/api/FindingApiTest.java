package org.jalon.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import org.jalon.backoffice.BackOfficeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings for programs, out of a database. */
class FindingApiTest extends BackOfficeSite {

  private static final String FINDINGS = "/api/v1/findings";

  private HttpResponse<String> answer(String query) {
    return visitor().get(FINDINGS + query, "Accept-Language", "en");
  }

  private JsonNode found(String query) {
    HttpResponse<String> answer = answer(query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  @Test
  void the_findings_of_an_offer_say_what_is_wrong_and_who_mends_it() {
    JsonNode found = found("?offer=ara_01_A1");

    assertThat(found.path("total").asInt()).isPositive();
    JsonNode first = found.path("items").get(0);
    assertThat(first.path("offer").asString()).isEqualTo("ara_01_A1");
    assertThat(first.path("source").asString()).isEqualTo("ara");
    assertThat(first.path("rule").asString()).isEqualTo("OFF-12");
    assertThat(first.path("title").asString()).isNotBlank();
    assertThat(first.path("mender").asString()).matches("[a-z-]+");
    assertThat(first.path("url").asString()).endsWith("/en/pro/offre/ara_01_A1");
    assertThat(first.path("since").asString()).endsWith("Z");
  }

  @Test
  void a_region_is_read_page_by_page_and_nothing_twice() {
    JsonNode first = found("?region=84&rule=OFF-12&size=40");
    JsonNode second = found("?region=84&rule=off-12&size=40&page=2");

    assertThat(first.path("pages").asInt()).isEqualTo(2);
    assertThat(first.path("items")).hasSize(40);
    assertThat(second.path("items")).hasSize(first.path("total").asInt() - 40);
    assertThat(offers(first)).doesNotContainAnyElementsOf(offers(second));
  }

  private static java.util.List<String> offers(JsonNode list) {
    return StreamSupport.stream(list.path("items").spliterator(), false)
        .map(item -> item.path("offer").asString())
        .toList();
  }

  @Test
  void what_there_is_none_of_is_an_empty_list() {
    assertThat(found("?offer=nobody").path("total").asInt()).isZero();
    assertThat(found("?region=84&effect=feed-refused").path("items")).isEmpty();
    assertThat(found("?region=99").path("pages").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'Say of what'",
    "'?effect=alert', 'Say of what'",
    "'?siret=12345678901234', 'SIRET'",
    "'?region=84&effect=grave', 'feed-refused, rejected'",
    "'?region=84&mender=nobody', 'carif-oref'",
    "'?region=84&size=101', '100'",
    "'?region=84&size=100&page=101', '100'",
    "'?region=84&page=0', 'page'",
    "'?region=84&colour=red', 'colour'",
    "'?region=84&region=53', 'region'"
  })
  void what_cannot_be_read_is_refused_by_name(String query, String said) {
    HttpResponse<String> answer = answer(query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains(said);
  }

  @Test
  void quotes_and_comments_are_only_text() {
    assertThat(found("?rule=%27%3B--").path("total").asInt()).isZero();
    assertThat(found("?offer=%27%20or%201%3D1--").path("total").asInt()).isZero();
  }
}
