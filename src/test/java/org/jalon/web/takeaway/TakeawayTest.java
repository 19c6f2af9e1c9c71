package org.jalon.web.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jalon.web.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a reader takes away from a course. */
@SiteTest
class TakeawayTest {

  /** The feed says everything of this one. */
  private static final String RICH = "/cours/demo-0";

  /** And next to nothing of this one. */
  private static final String POOR = "/cours/demo-8";

  @Autowired MockMvcTester site;

  private String text(String address) throws Exception {
    return site.get()
        .uri(address)
        .exchange()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(text(address));
  }

  @Test
  void a_course_leads_to_all_that_can_be_taken_away() throws Exception {
    Document course = page("/en" + RICH);

    for (String link : course.select(".takeaway a, .session__calendar").eachAttr("href")) {
      assertThat(site.get().uri(link)).as(link).hasStatusOk();
    }
    assertThat(course.select(".takeaway a")).hasSize(4);
  }

  @Test
  void the_sheet_says_every_fact_in_both_languages() throws Exception {
    Document sheet = page("/en" + RICH + "/feuille");

    assertThat(sheet.select(".sheet__facts dt .pair__mine").eachText()).contains("Price");
    assertThat(sheet.select(".sheet__facts dt .pair__french").eachText()).contains("Prix");
    assertThat(sheet.select(".pair__french").eachAttr("lang")).containsOnly("fr");
    assertThat(sheet.select(".sheet__qr").attr("src")).isEqualTo("/en" + RICH + "/qr.svg");
    assertThat(sheet.select("[data-print]").hasAttr("hidden")).isTrue();
  }

  @Test
  void the_french_sheet_says_nothing_twice() throws Exception {
    assertThat(page("/fr" + RICH + "/feuille").select(".pair__french")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feuille", "/qr", "/telephone"})
  void a_course_of_which_little_is_known_has_its_pages_too(String path) throws Exception {
    assertThat(page("/en" + POOR + path).select("h1").text()).isNotEmpty();
    assertThat(text("/en" + POOR + path)).doesNotContain("??", "null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feuille", "/qr", "/telephone"})
  void pages_to_take_away_are_not_listed_by_engines(String path) throws Exception {
    assertThat(page("/fr" + RICH + path).select("meta[name=robots]").attr("content"))
        .isEqualTo("noindex");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/feuille",
        "/qr",
        "/qr.svg",
        "/telephone",
        "/contact.vcf",
        "/plan.svg",
        "/seance/1.ics"
      })
  void an_unknown_course_has_nothing_to_take_away(String path) {
    assertThat(site.get().uri("/fr/cours/inconnu" + path)).hasStatus(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "99", "-1", "1e3", "99999999999", "x"})
  void there_is_no_other_session(String number) {
    assertThat(site.get().uri("/fr" + RICH + "/seance/" + number + ".ics")).hasStatus(404);
  }

  @Test
  void the_calendar_file_is_in_two_languages_and_well_formed() throws Exception {
    String link = page("/en" + RICH).select(".session__calendar").first().attr("href");
    String file = text(link);
    List<String> lines = List.of(file.split("\r\n"));

    assertThat(lines).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR");
    assertThat(lines)
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(file.replace("\r\n ", ""))
        .contains("First day / Premier jour")
        .contains("URL:https://");
    assertThat(text(link)).isEqualTo(file);
  }

  @Test
  void the_contact_card_holds_numbers_that_can_be_called() throws Exception {
    String card = text("/fr" + RICH + "/contact.vcf").replace("\r\n ", "");

    assertThat(card)
        .startsWith("BEGIN:VCARD\r\nVERSION:3.0")
        .contains("TEL;TYPE=VOICE:0199003214", "EMAIL;TYPE=INTERNET:contact@example.org")
        .doesNotContain("javascript");
  }

  @Test
  void words_for_the_telephone_ask_what_the_course_does_not_say() throws Exception {
    List<String> rich = page("/fr" + RICH + "/telephone").select(".line__french").eachText();
    List<String> poor = page("/fr" + POOR + "/telephone").select(".line__french").eachText();

    assertThat(rich.getFirst()).startsWith("Bonjour");
    assertThat(poor).anyMatch(line -> line.contains("gratuit"));
    assertThat(rich).noneMatch(line -> line.contains("gratuit"));
    assertThat(rich.getLast()).contains("Au revoir");
  }

  @Test
  void sentences_stand_in_french_and_in_the_readers_language() throws Exception {
    Document script = page("/en" + RICH + "/telephone");

    assertThat(script.select(".line__mine")).hasSameSizeAs(script.select(".line__french"));
    assertThat(script.select(".line__latin")).isEmpty();
  }
}
