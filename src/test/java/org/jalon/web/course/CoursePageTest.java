package org.jalon.web.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.web.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class CoursePageTest {

  @Autowired MockMvcTester site;

  @Test
  void one_can_call_write_and_go_there() {
    Document page = page("/fr/cours/demo-0");

    assertThat(page.select(".course__enrol a[href^=tel:]").eachAttr("href"))
        .containsExactly("tel:0199003214", "tel:0639981234");
    assertThat(page.select(".course__enrol a[href^=tel:]").first().text())
        .endsWith("01 99 00 32 14");
    assertThat(page.select(".course__enrol a[href=mailto:contact@example.org]")).hasSize(1);
    assertThat(page.select(".course__where a").attr("href"))
        .startsWith("https://www.openstreetmap.org/directions?to=45.753%2C4.869");
  }

  @Test
  void a_feed_cannot_bring_a_script_into_a_link() {
    assertThat(page("/fr/cours/demo-0").select("a").eachAttr("href"))
        .noneMatch(href -> href.startsWith("javascript"));
  }

  @Test
  void long_texts_are_french_in_every_language_and_say_so() {
    assertThat(page("/fr/cours/demo-0").select(".course__french")).isEmpty();

    Document english = page("/en/cours/demo-0");
    assertThat(english.select(".course__french").text()).contains("French");
    assertThat(english.select(".text[lang=fr][dir=ltr]")).isNotEmpty();
    assertThat(english.select("h1 bdi[lang=fr][dir=ltr]")).hasSize(1);
  }

  @Test
  void what_the_feed_does_not_say_has_no_heading() {
    Document page = page("/fr/cours/demo-8");

    assertThat(page.select(".course__texts, .course__when, .course__certifications")).isEmpty();
    assertThat(page.select(".row__text").eachText()).doesNotContain("");
  }

  @Test
  void a_course_that_is_over_says_so_first_and_shows_a_way_on() {
    Document page = page("/fr/cours/demo-10");

    assertThat(page.select("main > * > *").first().className()).isEqualTo("course__ended");
    assertThat(page.select(".course__ended a").eachAttr("href")).contains("/fr/cours");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void a_shared_link_shows_a_card() {
    Document page = page("/en/cours/demo-0");

    assertThat(page.select("meta[property=og:title]").attr("content")).contains("Atelier");
    assertThat(page.select("meta[property=og:url]").attr("content"))
        .isEqualTo("https://jalon.example.org/en/cours/demo-0");
    assertThat(page.select("meta[property=og:image]").attr("content"))
        .matches("https://jalon.example.org/static/[0-9a-f]{8}/card.png");
    assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("en_US");
  }

  @ParameterizedTest
  @CsvSource({"/fr/cours/demo-gone,410", "/fr/cours/nowhere,404", "/fr/cours/demo-0/x,404"})
  void courses_that_are_not_there_are_told_from_those_withdrawn(String address, int status) {
    MvcTestResult result = site.get().uri(address).exchange();

    assertThat(result).hasStatus(status);
    assertThat(result).bodyText().contains("href=\"/fr/cours\"");
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
