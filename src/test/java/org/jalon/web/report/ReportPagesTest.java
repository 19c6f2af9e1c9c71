package org.jalon.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jalon.feedback.NewReport;
import org.jalon.feedback.Reason;
import org.jalon.feedback.ReportState;
import org.jalon.page.Seal;
import org.jalon.testsupport.FakeCourseSearch;
import org.jalon.testsupport.FakeFeedback;
import org.jalon.web.SiteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Saying that something is wrong, and following it. */
@SiteTest
@TestPropertySource(properties = {"jalon.feedback.per-address=3", "jalon.feedback.per-offer=12"})
class ReportPagesTest {

  private static final String FORM = "/fr/cours/demo-0/signaler";
  private static int senders;

  @Autowired MockMvcTester site;
  @Autowired FakeFeedback feedback;
  @Autowired FakeCourseSearch search;
  @Autowired Seal seal;

  private String address;

  @BeforeEach
  void somebody_new_comes() {
    address = "192.0.2." + ++senders;
    feedback.forget();
  }

  @AfterEach
  void as_before() {
    feedback.forget();
    search.become(true, 1, false);
  }

  private String token(String course, long secondsAgo) {
    return seal.close(
        "report-form", course + "~" + Instant.now().minusSeconds(secondsAgo).getEpochSecond());
  }

  private MvcTestResult send(String course, String reason, String words, String token) {
    return send(course, reason, words, token, "");
  }

  private MvcTestResult send(
      String course, String reason, String words, String token, String trap) {
    return site.post()
        .uri("/fr/cours/" + course + "/signaler")
        .param("motif", reason)
        .param("texte", words)
        .param("jeton", token)
        .param("site", trap)
        .with(request -> {
          request.setRemoteAddr(address);
          return request;
        })
        .exchange();
  }

  private MvcTestResult send(String reason, String words) {
    return send("demo-0", reason, words, token("demo-0", 10));
  }

  @Test
  void the_page_of_a_course_leads_to_the_form() {
    assertThat(site.get().uri("/fr/cours/demo-0")).bodyText().contains("href=\"" + FORM + "\"");
    assertThat(site.get().uri(FORM))
        .hasStatusOk()
        .bodyText()
        .contains("content=\"noindex\"", "name=\"jeton\" value=\"demo-0~", "dir=\"auto\"")
        .contains("value=\"abus\"", "value=\"telephone\"", "112")
        .doesNotContain("??", "role=\"alert\"");
  }

  @Test
  void what_was_sent_is_kept_and_leads_to_the_page_that_follows_it() {
    MvcTestResult sent = send("lieu", "  La rue\r\nn'existe pas \u0000");

    assertThat(sent)
        .hasStatus(303)
        .hasHeader(HttpHeaders.LOCATION, "/fr/signalement/bcdfg-hjkm-npqrs");
    assertThat(feedback.filed())
        .containsExactly(
            new NewReport("demo-0", Reason.PLACE, "La rue\nn'existe pas", "fr", false));
    assertThat(site.get().uri("/fr/signalement/bcdfg-hjkm-npqrs"))
        .hasStatusOk()
        .hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .bodyText()
        .contains(
            "content=\"noindex\"", "Nous avons reçu votre message", "L&#39;adresse est fausse")
        .contains("https://jalon.example.org/fr/signalement/bcdfg-hjkm-npqrs", "/fr/cours/demo-0");
  }

  @Test
  void the_answer_stands_on_the_page_in_the_language_in_which_it_is_asked_for() {
    send("prix", "");
    feedback.decide(ReportState.MENDED, "Le prix est <b>corrigé</b>.");

    assertThat(site.get().uri("/en/signalement/bcdfg-hjkm-npqrs"))
        .bodyText()
        .contains("The error is corrected", "Le prix est &lt;b&gt;corrigé&lt;/b&gt;.");
  }

  @Test
  void what_is_taken_for_a_robots_is_kept_as_such_and_looks_received() {
    assertThat(send("demo-0", "autre", "Hello", token("demo-0", 10), "http://spam")).hasStatus(303);

    assertThat(feedback.filed()).singleElement().matches(NewReport::trapped);
    feedback.decide(ReportState.SPAM, "nobody reads this");
    assertThat(site.get().uri("/fr/signalement/bcdfg-hjkm-npqrs"))
        .bodyText()
        .contains("Nous avons reçu votre message")
        .doesNotContain("nobody reads this");
  }

  @Test
  void a_reason_that_does_not_exist_brings_the_form_back_with_the_words() {
    for (String reason : new String[] {"", "zz", "LIEU", "lieu,prix"}) {
      assertThat(send(reason, "Mes mots"))
          .hasStatus(400)
          .bodyText()
          .contains(
              "id=\"reasons-problem\"", "Choisissez ce qui ne va pas.", ">Mes mots</textarea>");
    }
    assertThat(feedback.filed()).isEmpty();
  }

  @Test
  void a_text_that_is_too_long_is_said_to_be_and_stays() {
    String words = "é".repeat(1001);

    assertThat(send("lieu", words))
        .hasStatus(400)
        .bodyText()
        .contains("1001 lettres", words, "aria-invalid=\"true\"", "value=\"lieu\" checked");
    assertThat(send("lieu", "é".repeat(1000))).hasStatus(303);
  }

  @Test
  void a_form_that_is_too_young_too_old_forged_or_of_another_course_comes_back_with_its_words() {
    String young = token("demo-0", 0);
    assertThat(send("demo-0", "lieu", "Mes mots", young))
        .hasStatus(400)
        .bodyText()
        .contains("très rapide", ">Mes mots</textarea>", "value=\"" + young + "\"");
    for (String worthless :
        new String[] {
          "",
          "x",
          token("demo-0", 86_500),
          token("demo-0", -60),
          token("demo-1", 10),
          token("demo-0", 10) + "x"
        }) {
      assertThat(send("demo-0", "lieu", "Mes mots", worthless))
          .hasStatus(400)
          .bodyText()
          .contains("depuis longtemps", ">Mes mots</textarea>", "name=\"jeton\" value=\"demo-0~")
          .doesNotContain("value=\"" + worthless + "\"");
    }
    assertThat(feedback.filed()).isEmpty();
  }

  @Test
  void without_a_database_nothing_that_was_written_is_lost() {
    feedback.away(true);

    assertThat(send("lieu", "Mes mots"))
        .hasStatus(503)
        .hasHeader(HttpHeaders.RETRY_AFTER, "60")
        .bodyText()
        .contains("Essayez encore", ">Mes mots</textarea>", "value=\"lieu\" checked");
    assertThat(site.get().uri("/fr/signalement/bcdfg-hjkm-npqrs"))
        .hasStatus(503)
        .bodyText()
        .contains("Il n&#39;est pas perdu");
  }

  @Test
  void without_an_index_what_was_written_is_kept_all_the_same() {
    search.become(false, 0, false);

    assertThat(send("lieu", "Mes mots")).hasStatus(303);
    assertThat(site.get().uri(FORM)).hasStatus(503);
  }

  @Test
  void one_address_cannot_send_without_end_and_another_can() {
    for (int i = 0; i < 3; i++) {
      assertThat(send("demo-2", "lieu", "Mot " + i, token("demo-2", 10))).hasStatus(303);
    }
    MvcTestResult refused = send("demo-2", "lieu", "Encore", token("demo-2", 10));

    assertThat(refused).hasStatus(429).bodyText().contains("Attendez", ">Encore</textarea>");
    assertThat(Integer.parseInt(refused.getResponse().getHeader(HttpHeaders.RETRY_AFTER)))
        .isBetween(1, 3600);
    address = "198.51.100.7";
    assertThat(send("demo-2", "lieu", "Moi aussi", token("demo-2", 10))).hasStatus(303);
  }

  @Test
  void one_course_is_not_reported_without_end_whoever_does_it() {
    for (int i = 0; i < 12; i++) {
      address = "203.0.113." + i;
      assertThat(send("demo-3", "lieu", "", token("demo-3", 10))).hasStatus(303);
    }
    address = "203.0.113.99";

    assertThat(send("demo-3", "lieu", "", token("demo-3", 10))).hasStatus(429);
    assertThat(send("demo-4", "lieu", "", token("demo-4", 10))).hasStatus(303);
  }

  @Test
  void what_is_not_there_is_answered_in_the_readers_language() {
    assertThat(site.get().uri("/fr/cours/never-seen/signaler")).hasStatus(404);
    assertThat(site.get().uri("/fr/cours/demo-gone/signaler")).hasStatus(410);
    for (String reference : new String[] {"x", "bcdfg-hjkm-npqrx", "été", "..."}) {
      assertThat(site.get().uri("/en/signalement/{r}", reference))
          .hasStatus(404)
          .bodyText()
          .contains("This page does not exist");
    }
    assertThat(site.get().uri("/xx/signalement/bcdfg-hjkm-npqrs")).hasStatus(404);
  }
}
