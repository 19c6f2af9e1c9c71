package org.jalon.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.testsupport.FakeCourseSearch;
import org.jalon.web.SiteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Places, completion and the meaning of words, as other programs ask for them. */
@SiteTest
@TestPropertySource(properties = "jalon.api.requests-per-minute=100000")
class WordApiTest {

  @Autowired MockMvcTester site;
  @Autowired FakeCourseSearch search;

  @AfterEach
  void as_before() {
    search.become(true, 1, false);
  }

  @Test
  void a_place_is_found_in_another_script_and_leads_to_its_courses() {
    assertThat(site.get().uri("/api/v1/places?q={text}", "باريس"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.items[*].name")
        .asArray()
        .contains("Paris");
    assertThat(site.get().uri("/api/v1/places?q=69123&limit=1"))
        .bodyJson()
        .extractingPath("$.items.length()")
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/places,q",
    "/api/v1/suggest,q",
    "/api/v1/understand,q",
    "/api/v1/places?q=Lyon&limit=0,limit",
    "/api/v1/suggest?q=ly&kind=town,kind",
    "/api/v1/suggest?q=ly&limit=21,limit",
    "/api/v1/understand?q=a&q=b,q"
  })
  void what_is_missing_or_wrong_is_named(String address, String parameter) {
    assertThat(site.get().uri(address))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.parameter")
        .isEqualTo(parameter);
  }

  @Test
  void a_text_may_go_on_as_a_course_or_as_a_town() {
    assertThat(site.get().uri("/api/v1/suggest?q=Apprendre"))
        .bodyJson()
        .extractingPath("$.items[?(@.kind=='course')].q")
        .asArray()
        .contains("Apprendre à lire et à écrire");
    assertThat(site.get().uri("/api/v1/suggest?q=villeurb"))
        .bodyJson()
        .extractingPath("$.items[0]")
        .asMap()
        .containsEntry("kind", "place")
        .containsEntry("label", "Villeurbanne")
        .containsEntry("detail", "Rhône (69)")
        .containsEntry("near", "Villeurbanne");
  }

  @Test
  void a_town_at_the_end_of_other_words_is_added_to_them() {
    assertThat(site.get().uri("/api/v1/suggest?q={text}", "cours du soir villeurb"))
        .bodyJson()
        .extractingPath("$.items[?(@.kind=='place')].q")
        .asArray()
        .contains("cours du soir Villeurbanne");
  }

  @Test
  void only_places_are_suggested_where_only_places_are_wanted() {
    assertThat(site.get().uri("/api/v1/suggest?q=saint&kind=place&limit=5"))
        .bodyJson()
        .extractingPath("$.items[*].kind")
        .asArray()
        .hasSize(5)
        .containsOnly("place");
  }

  @Test
  void one_letter_suggests_nothing() {
    assertThat(site.get().uri("/api/v1/suggest?q=a"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.items.length()")
        .isEqualTo(0);
  }

  @Test
  void each_word_is_explained_and_one_that_means_nothing_is_said_to() {
    MvcTestResult result =
        site.get().uri("/api/v1/understand?q={text}&lang=en", "soir zzz").exchange();

    assertThat(result).hasStatusOk();
    assertThat(result)
        .bodyJson()
        .extractingPath("$.parts[*].meaning")
        .asArray()
        .containsExactly("filter", "unknown");
    assertThat(result).bodyJson().extractingPath("$.parts[0].label").isEqualTo("Evening");
    assertThat(result)
        .bodyJson()
        .extractingPath("$.filters.time")
        .asArray()
        .containsExactly("soir");
  }
}
