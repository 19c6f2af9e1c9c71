package org.jalon.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jalon.feedback.ProviderKey;
import org.jalon.feedback.Said;
import org.jalon.page.Seal;
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

/** A provider with a link. */
@SiteTest
@TestPropertySource(properties = "jalon.feedback.per-address=1000")
class ProviderPagesTest {

  @Autowired MockMvcTester site;
  @Autowired FakeFeedback feedback;
  @Autowired Seal seal;

  @BeforeEach
  @AfterEach
  void nothing_was_said() {
    feedback.forget();
  }

  private String link(String offer, int daysLeft) {
    LocalDate until = LocalDate.now().plusDays(daysLeft);
    return seal.close(ProviderKey.PURPOSE, new ProviderKey(offer, until).text());
  }

  private MvcTestResult answer(String token, String... fields) {
    var request = site.post().uri("/fr/organisme/{token}", token);
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  @Test
  void the_link_shows_the_course_and_three_answers_until_its_last_day() {
    for (int days : new int[] {0, 90}) {
      assertThat(site.get().uri("/fr/organisme/{t}", link("demo-0", days)))
          .hasStatusOk()
          .hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-store")
          .bodyText()
          .contains("value=\"valable\"", "value=\"complet\"", "value=\"modifie\"")
          .contains("Carif-Oref", "content=\"noindex\"", "/fr/cours/demo-0")
          .doesNotContain("??");
    }
  }

  @Test
  void an_answer_is_kept_and_thanked_for() {
    String token = link("demo-0", 5);
    MvcTestResult sent = answer(token, "reponse", "complet");

    assertThat(sent)
        .hasStatus(303)
        .hasHeader(HttpHeaders.LOCATION, "/fr/organisme/" + token + "?merci=complet");
    assertThat(feedback.statements())
        .singleElement()
        .matches(said -> said.said() == Said.FULL && said.offer().equals("demo-0"));
    assertThat(site.get().uri("/fr/organisme/{t}?merci=complet", token))
        .hasStatusOk()
        .bodyText()
        .contains("le cours est complet", "Elle ne change pas la fiche");
  }

  @Test
  void what_changed_has_to_be_said_and_is_not_lost() {
    String token = link("demo-0", 5);

    assertThat(answer(token, "reponse", "modifie", "texte", "  ", "contact", "Mme Martin"))
        .hasStatus(400)
        .bodyText()
        .contains("Écrivez ce qui a changé.", "value=\"Mme Martin\"");
    assertThat(answer(token, "reponse", "modifie", "texte", "x".repeat(1001))).hasStatus(400);
    assertThat(answer(token, "reponse", "modifie", "texte", "x", "contact", "y".repeat(201)))
        .hasStatus(400);
    assertThat(answer(token, "reponse", "zz", "texte", "Mes mots"))
        .hasStatus(400)
        .bodyText()
        .contains("Choisissez une réponse.", ">Mes mots</textarea>");
    assertThat(answer(token, "reponse", "valable", "site", "http://spam")).hasStatus(400);
    feedback.away(true);
    assertThat(answer(token, "reponse", "modifie", "texte", "Mes mots"))
        .hasStatus(503)
        .bodyText()
        .contains(">Mes mots</textarea>");
    feedback.away(false);
    assertThat(feedback.statements()).isEmpty();
  }

  @Test
  void a_link_that_is_too_old_says_whom_to_call() {
    String token = link("demo-0", -1);

    assertThat(site.get().uri("/fr/organisme/{t}", token))
        .hasStatus(410)
        .bodyText()
        .contains("trop vieux", "Demandez un nouveau lien");
    assertThat(answer(token, "reponse", "valable")).hasStatus(410);
    assertThat(feedback.statements()).isEmpty();
  }

  @Test
  void a_link_that_nobody_gave_out_opens_nothing() {
    String good = link("demo-0", 5);
    for (String forged :
        new String[] {
          "x",
          "demo-0~20991231.AAAAAAAAAAAAAAAA",
          good.replace("demo-0", "demo-1"),
          seal.close("report-form", "demo-0~20991231"),
          seal.close(ProviderKey.PURPOSE, "demo-0"),
          seal.close(ProviderKey.PURPOSE, "demo-0~20991399")
        }) {
      assertThat(site.get().uri("/fr/organisme/{t}", forged))
          .as(forged)
          .hasStatus(404)
          .bodyText()
          .contains("Demandez un nouveau lien");
      assertThat(answer(forged, "reponse", "valable")).hasStatus(404);
    }
    assertThat(feedback.statements()).isEmpty();
  }

  @Test
  void a_course_that_was_withdrawn_is_not_asked_about() {
    assertThat(site.get().uri("/fr/organisme/{t}", link("demo-gone", 5))).hasStatus(410);
  }
}
