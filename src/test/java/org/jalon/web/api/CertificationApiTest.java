package org.jalon.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.web.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SiteTest
class CertificationApiTest {

  @Autowired MockMvcTester site;

  @Test
  void a_search_answers_with_counts_and_a_page_of_twenty() {
    assertThat(site.get().uri("/api/v1/certifications?q=boulanger&state=active"))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("$.items.length()", n -> assertThat(n).isEqualTo(20))
        .hasPathSatisfying("$.items[0].state", state -> assertThat(state).isEqualTo("active"))
        .hasPathSatisfying("$.facets.length()", n -> assertThat(n).isEqualTo(11));
  }

  @Test
  void one_is_found_by_any_form_of_its_code_with_its_line_of_replacements() {
    assertThat(site.get().uri("/api/v1/certifications/90003"))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("RNCP90003"))
        .hasPathSatisfying("$.chain[1].code", code -> assertThat(code).isEqualTo("RNCP90004"));
    assertThat(site.get().uri("/api/v1/certifications/RNCP1")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void a_verdict_says_which_law_why_and_by_which_texts() {
    assertThat(
            site.get()
                .uri("/api/v1/pro-a?idcc=2216&date=2025-06-30&certification=RNCP90001&lang=en"))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("$.regime", regime -> assertThat(regime).isEqualTo("pro-a"))
        .hasPathSatisfying("$.outcome", outcome -> assertThat(outcome).isEqualTo("non-listee"))
        .hasPathSatisfying("$.reasons[0].text", text -> assertThat(text).asString().isNotEmpty())
        .hasPathSatisfying("$.sources[0].id", id -> assertThat(id).asString().startsWith("KALI"));
  }

  @ParameterizedTest
  @CsvSource({
    "certifications?level=9,level",
    "certifications?branch=commerce,branch",
    "certifications?date=hier,date",
    "certifications?near=Saint-Denis,near",
    "certifications?page=400,page",
    "certifications?tri=x,tri",
    "pro-a?idcc=99x9&certification=RNCP90001,idcc",
    "pro-a?idcc=1539&certification=chat,certification",
    "pro-a?idcc=1539,certification"
  })
  void what_cannot_be_asked_is_refused_by_name(String question, String parameter) {
    assertThat(site.get().uri("/api/v1/" + question))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyJson()
        .hasPathSatisfying("$.parameter", name -> assertThat(name).isEqualTo(parameter));
  }
}
