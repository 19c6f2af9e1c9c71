package org.jalon.web.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.web.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One box: what its words mean stands in chips that can be taken away. */
@SiteTest
class UnderstoodPageTest {

  @Autowired MockMvcTester site;

  @Test
  void each_part_of_the_words_is_a_chip_that_takes_its_words_away() {
    Document page = page("/fr/cours?q=cours du soir gratuit a1 lyon");

    assertThat(page.select(".understood .chip").eachText())
        .containsExactly(
            "Horaires : Soir",
            "Prix : Gratuit",
            "Niveau pour entrer : A1 : débutant",
            "Lyon et 20 km autour");
    assertThat(page.select(".understood .chip__link").eachAttr("href"))
        .containsExactly(
            "/fr/cours?q=cours+du+gratuit+a1+lyon",
            "/fr/cours?q=cours+du+soir+a1+lyon",
            "/fr/cours?q=cours+du+soir+gratuit+lyon",
            "/fr/cours?q=cours+du+soir+gratuit+a1");
  }

  @Test
  void
      window_and_every_link_keep_the_words_and_the_heading_those_that_are_searched_as_they_stand() {
    Document page = page("/fr/cours?q=cours");

    assertThat(page.select("h1").text()).doesNotContain("« cours »");
    assertThat(page("/fr/cours?q=cours&exact=1").select("h1").text()).contains("« cours »");
    assertThat(page.title()).contains("« cours »");
    assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/fr/cours?q=cours");
    assertThat(page.select(".languages__list a[lang=ar]").attr("href"))
        .isEqualTo("/ar/cours?q=cours");
    assertThat(page.select(".pages__next").attr("href")).isEqualTo("/fr/cours?page=2&q=cours");
    assertThat(page.select(".more a").eachAttr("href")).allMatch(href -> href.contains("q=cours"));
    assertThat(page.select("#words").attr("value")).isEqualTo("cours");
    assertThat(page.select("#map").attr("data-markers")).endsWith("?q=cours");
  }

  @Test
  void words_and_boxes_of_one_filter_are_alternatives() {
    int both = total("/fr/cours?niveau=A1&niveau=A2");

    assertThat(total("/fr/cours?niveau=A2&q=a1")).isEqualTo(both);
    assertThat(total("/fr/cours?q=a1")).isLessThan(both);
  }

  @Test
  void a_value_that_words_ask_for_is_no_box_that_could_be_unticked_in_vain() {
    Document page = page("/fr/cours?q=débutant soir&prix=gratuit");

    assertThat(page.select("input[name=horaire][value=soir]")).isEmpty();
    assertThat(page.select("input[name=horaire][value=matin]")).hasSize(1);
    assertThat(page.select(".filter__asked").eachText())
        .anyMatch(text -> text.startsWith("Soir Enlever : « soir »"));
    assertThat(page.select(".filter__asked a").eachAttr("href"))
        .containsExactly(
            "/fr/cours?prix=gratuit&q=soir",
            "/fr/cours?prix=gratuit&q=soir",
            "/fr/cours?prix=gratuit&q=d%C3%A9butant");
    assertThat(page.select("input[name=prix][checked]").eachAttr("value"))
        .containsExactly("gratuit");
  }

  @Test
  void a_place_in_its_own_field_goes_before_one_that_the_words_name() {
    Document page = page("/fr/cours?q=toulouse&lieu=69123");

    assertThat(page.select("#status").text()).contains("Lyon").doesNotContain("Toulouse");
    assertThat(page.select(".understood .chip").text()).contains("toulouse", "un autre lieu");
  }

  @Test
  void a_place_that_the_words_name_goes_before_the_readers_position_and_stays_out_of_its_field() {
    Document page = page("/fr/cours?q=lyon&lat=48.850&lon=2.350");

    assertThat(page.select("#status").text()).contains("Lyon");
    assertThat(page.select("#place").attr("value")).isEmpty();
    assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/fr/cours?q=lyon");
  }

  @Test
  void the_frame_of_a_map_goes_before_a_place_that_the_words_name() {
    Document page = page("/fr/cours?q=lyon&cadre=48.8,2.2,49,2.6");

    assertThat(page.select("#status").text()).doesNotContain("Lyon");
    assertThat(page.select(".card__place").text()).contains("Paris").doesNotContain("Lyon");
  }

  @Test
  void a_town_of_several_names_in_the_words_is_asked_for() {
    Document page = page("/fr/cours?q=soir saint-denis&niveau=A1");

    assertThat(page.select(".question__places a").eachAttr("href"))
        .contains("/fr/cours?lieu=93066&niveau=A1&q=soir");
    assertThat(page.select("#words").attr("aria-describedby")).contains("place-question");
    assertThat(page.select(".card")).isEmpty();
  }

  @Test
  void a_corrected_spelling_is_said_and_the_exact_words_are_one_link_away() {
    Document page = page("/fr/cours?q=soir!");

    assertThat(page.select(".understood__corrected").text())
        .isEqualTo("Nous avons cherché « soir » et non « soir! ».");
    assertThat(page.select(".understood__exact a").attr("href"))
        .isEqualTo("/fr/cours?exact=1&q=soir%21");
  }

  @Test
  void exact_words_are_searched_as_they_stand() {
    Document page = page("/fr/cours?q=soir&exact=1");

    assertThat(page.select(".card__title").eachText())
        .isNotEmpty()
        .allMatch(title -> title.contains("soir"));
    assertThat(page.select(".understood")).isEmpty();
    assertThat(page.select(".chip__link").eachAttr("href"))
        .containsExactly("/fr/cours", "/fr/cours?q=soir");
    assertThat(page.select("input[type=hidden][name=exact]").attr("value")).isEqualTo("1");
  }

  @Test
  void a_word_that_is_found_nowhere_is_left_out_and_said() {
    Document page = page("/fr/cours?q=soir zzzz");

    assertThat(page.select(".understood__unknown").text()).contains("« zzzz »");
    assertThat(total("/fr/cours?q=soir zzzz")).isEqualTo(total("/fr/cours?q=soir"));
  }

  @Test
  void words_of_another_language_stand_with_the_french_ones_that_are_searched() {
    assertThat(page("/en/cours?q=theatre").select(".understood .chip").text())
        .isEqualTo("“theatre”");
    assertThat(page("/en/cours?q=evening").select(".understood .chip").text())
        .isEqualTo("Times: Evening");
  }

  @ParameterizedTest
  @CsvSource({"apprentissage,true", "rncp36315,true", "asl,false", "soir,false"})
  void words_that_name_other_training_search_every_kind(String word, boolean all) {
    assertThat(page("/fr/cours?q=" + word).select("h1").text().startsWith("Toutes")).isEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀",
        "' OR 1=1; DROP TABLE offer --",
        "<script>alert(1)</script>",
        "je veux un cours",
        "lyon",
        "\"",
        "***",
        "zzzz"
      })
  void whatever_is_typed_gets_a_page_with_its_words_in_the_box(String typed) {
    MvcTestResult result = site.get().uri("/fr/cours").param("q", typed).exchange();

    assertThat(result).hasStatusOk();
    Document page = document(result);
    assertThat(page.select("#words").attr("value")).isEqualTo(typed);
    assertThat(page.select("script:not([src]), h1 script")).isEmpty();
    assertThat(page.select("#status").text()).isNotEmpty();
  }

  @Test
  void two_hundred_signs_are_read_and_a_window_shows_sixty_of_them() {
    Document page = page("/fr/cours?q=" + "cours ".repeat(33));

    assertThat(page.title()).contains("…").hasSizeLessThan(180);
    assertThat(page.select(".card")).isNotEmpty();
  }

  private int total(String address) {
    return Integer.parseInt(page(address).select("#status").text().replaceAll("\\D.*", ""));
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
