package org.jalon.web.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.web.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** My free week: a grid to tick, and what the results say of it. */
@SiteTest
class WeekPageTest {

  @Autowired MockMvcTester site;

  @Test
  void the_week_is_a_table_of_boxes_with_a_name_each() {
    Document page = page("/fr/semaine");

    assertThat(page.select("tbody tr > th[scope=row]").eachText())
        .startsWith("lundi")
        .endsWith("dimanche")
        .hasSize(7);
    assertThat(page.select("thead th[scope=col]").eachText())
        .containsExactly("Jour", "Matin", "Après-midi", "Soir");
    assertThat(page.select("td input[name=libre]").eachAttr("value"))
        .hasSize(21)
        .startsWith("1m", "1a", "1s", "2m");
    assertThat(page.select("td label").eachText()).doesNotHaveDuplicates().contains("mardi soir");
  }

  @Test
  void the_rest_of_the_search_is_carried_along() {
    Document page = page("/fr/semaine?lieu=69123&niveau=A1&niveau=A2&q=soir&libre=2s&page=3");

    assertThat(page.select("form").attr("action")).isEqualTo("/fr/cours");
    assertThat(page.select("form input[type=hidden]").eachAttr("name"))
        .containsExactly("lieu", "niveau", "niveau", "q", "semaine");
    assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("2s");
    assertThat(page.select(".languages__list a[lang=ar]").attr("href"))
        .startsWith("/ar/semaine?libre=2s&lieu=69123");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void results_say_what_fits_what_clashes_and_what_is_not_known() {
    Document page = page("/fr/cours?libre=2s&libre=4m&type=fle&lieu=R84");

    assertThat(page.select(".why__group--fits dd").eachText())
        .anyMatch(text -> text.contains("Va avec votre semaine"));
    assertThat(page.select(".why__group--check dd").eachText())
        .anyMatch(text -> text.matches(".*1 séance sur 2 ne va pas : jeudi (après-midi|soir).*"));
    assertThat(page.select(".cards--unstated .why__group--unstated dd").eachText())
        .isNotEmpty()
        .allMatch(text -> text.startsWith("Jours et heures"));
    assertThat(page.select(".results__unstated").text()).contains("Jours et heures");
    assertThat(page.select(".chip__link").eachAttr("href")).contains("/fr/cours?lieu=R84&type=fle");
  }

  @Test
  void courses_at_other_hours_only_are_one_click_away() {
    Document page = page("/fr/cours?libre=7m&lieu=R84");

    assertThat(page.select(".why__group--fits")).isEmpty();
    assertThat(page.select(".more a").eachAttr("href")).contains("/fr/cours?lieu=R84");
    assertThat(page.select(".more").text()).contains("à d'autres heures");
  }

  @Test
  void no_box_ticked_is_said() {
    Document page = page("/fr/cours?lieu=69123&semaine=1");

    assertThat(page.select(".notice").text()).contains("aucune heure");
    assertThat(page.select(".notice a").attr("href")).isEqualTo("/fr/semaine?lieu=69123");
    assertThat(page.select(".card")).isNotEmpty();
    assertThat(page("/fr/cours?lieu=69123&semaine=1&libre=2s").select(".notice")).isEmpty();
  }

  @Test
  void the_hours_are_chosen_beside_the_times_and_no_tick_is_lost() {
    Document page = page("/fr/cours?lieu=69123&libre=2s");

    assertThat(page.select("form#search button[formaction]").attr("formaction"))
        .isEqualTo("/fr/semaine");
    assertThat(page.select("form#search input[type=hidden][name=libre]").attr("value"))
        .isEqualTo("2s");
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
