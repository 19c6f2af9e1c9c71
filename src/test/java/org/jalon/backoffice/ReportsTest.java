package org.jalon.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.feedback.FeedbackDesk;
import org.jalon.feedback.NewReport;
import org.jalon.feedback.NewStatement;
import org.jalon.feedback.Reason;
import org.jalon.feedback.Report;
import org.jalon.feedback.ReportQuery;
import org.jalon.feedback.Reports;
import org.jalon.feedback.Said;
import org.jalon.feedback.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operators and producers do with what people say. */
class ReportsTest extends BackOfficeSite {

  private static final String OFFER = "ara_01_A1";

  @Autowired Reports reports;
  @Autowired Statements statements;
  @Autowired FeedbackDesk feedback;
  @Autowired JdbcClient database;

  private String reference = "";
  private String path = "";

  @BeforeEach
  void a_reader_says_something() {
    database.sql("delete from report").update();
    database.sql("delete from statement").update();
    reference =
        reports.file(
            new NewReport(OFFER, Reason.MISTREATED, "=Il <b>veut</b>; 200 €", "ps", false));
    Report report =
        feedback
            .list(new ReportQuery(Set.of(), Optional.empty(), Optional.empty(), "", 1, 1))
            .getFirst();
    path = "/backoffice/reports/" + report.id();
  }

  @Test
  void from_the_home_page_to_the_report_to_the_answer_that_the_reader_finds() {
    Visitor ana = signedIn("ana");
    assertThat(ana.open("/backoffice").body()).contains("1 nouveau signalement");
    assertThat(ana.get("/backoffice/reports?state=new").body())
        .contains(path, "Personne maltraitée", "=Il &lt;b&gt;veut&lt;/b&gt;");
    assertThat(ana.get(path).body())
        .contains(reference, "/fr/cours/" + OFFER, "/backoffice/offers/" + OFFER, "پښتو");

    assertThat(
            Visitor.led(
                ana.post(
                    path, "version", "0", "state", "mended", "answer", "Nous l'avons appelé.")))
        .isEqualTo(path);
    assertThat(ana.get(path).body()).contains("La suite donnée est enregistrée", "ana");
    assertThat(ana.get("/backoffice").body()).doesNotContain("nouveau signalement");
    assertThat(visitor().get("/fr/signalement/" + reference).body())
        .contains("corrigée", "Nous l&#39;avons appelé.");
    assertThat(signedIn("camille").get("/backoffice/journal?what=report-answered").body())
        .contains(reference + " – mended");
  }

  @Test
  void another_region_does_not_see_it() {
    Visitor brice = signedIn("brice");

    assertThat(brice.get("/backoffice/reports").body()).doesNotContain(path);
    assertThat(brice.get("/backoffice/reports.csv").body()).doesNotContain(reference);
    assertThat(brice.get(path).statusCode()).isEqualTo(404);
    brice.open("/backoffice/account");
    assertThat(brice.post(path, "version", "0", "state", "spam").statusCode()).isEqualTo(404);
  }

  @Test
  void what_somebody_decided_meanwhile_is_not_decided_over() {
    Visitor ana = signedIn("ana");
    ana.get(path);
    ana.post(path, "version", "0", "state", "seen", "answer", "");
    ana.get(path);

    ana.post(path, "version", "0", "state", "spam", "answer", "");
    assertThat(ana.get(path).body()).contains("entre-temps", "bo-state--report-seen");
  }

  @Test
  void garbage_is_answered_and_changes_nothing() {
    Visitor camille = signedIn("camille");
    camille.get(path);

    var unknown = camille.post(path, "version", "0", "state", "zz", "answer", "Mes mots");
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body()).contains("Choisissez un état", "Mes mots");
    assertThat(
            camille.post(path, "version", "0", "state", "seen", "answer", "x".repeat(501)).body())
        .contains("501");
    camille.post(path, "version", "x", "state", "spam");
    assertThat(camille.postWithoutToken(path, "version", "0", "state", "spam").statusCode())
        .isEqualTo(403);
    assertThat(camille.get(path).body()).contains("bo-state--report-new");
    assertThat(camille.get("/backoffice/reports/999999999").statusCode()).isEqualTo(404);
    assertThat(camille.get("/backoffice/reports/x").statusCode()).isEqualTo(404);
    assertThat(
            camille.get("/backoffice/reports?state=zz&reason=zz&offer=%22%3E&page=-1").statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_spreadsheet_takes_it_away_and_reckons_nothing() {
    assertThat(visitor().export("/backoffice/reports.csv?reason=abus", "camille", PASSWORD).body())
        .startsWith("\uFEFFquand;état;motif")
        .contains("\"'=Il <b>veut</b>; 200 €\"", reference);
    assertThat(visitor().export("/backoffice/reports.csv?reason=prix", "camille", PASSWORD).body())
        .doesNotContain(reference);
  }

  @Test
  void the_link_on_the_page_of_an_offer_opens_for_its_provider_and_the_answer_stands_there() {
    Visitor camille = signedIn("camille");
    Matcher link =
        Pattern.compile("value=\"[^\"]*(/fr/organisme/[^\"]+)\"")
            .matcher(camille.get("/backoffice/offers/" + OFFER).body());
    assertThat(link.find()).isTrue();

    assertThat(visitor().get(link.group(1)).statusCode()).isIn(200, 410, 503);
    statements.make(new NewStatement(OFFER, Said.CHANGED, "À 19 h", "Mme Martin", "abcdef"));
    for (String page : List.of("/backoffice/offers/" + OFFER, "/backoffice/reports")) {
      assertThat(camille.get(page).body()).contains("A changé", "À 19 h", "Mme Martin");
    }
    assertThat(signedIn("brice").get("/backoffice/reports").body()).doesNotContain("Mme Martin");
  }

  @Test
  void links_are_made_for_offers_that_nobody_touched_for_a_year_fifty_of_a_source() {
    Visitor camille = signedIn("camille");
    assertThat(camille.get("/backoffice/provider-links.csv").body()).doesNotContain("ara_01");

    database
        .sql("update run set finished = finished - interval '2 years' where source_key = 'ara'")
        .update();
    try {
      String csv = camille.get("/backoffice/provider-links.csv").body();
      assertThat(csv.lines().filter(line -> line.contains("/fr/organisme/ara_")).count())
          .isEqualTo(50);
      assertThat(csv).doesNotContain("bretagne_");
      assertThat(signedIn("brice").get("/backoffice/provider-links.csv").body())
          .doesNotContain("ara_");
    } finally {
      database
          .sql("update run set finished = finished + interval '2 years' where source_key = 'ara'")
          .update();
    }
  }

  @Test
  void every_page_has_all_its_words_in_both_languages() {
    Visitor camille = signedIn("camille");
    statements.make(new NewStatement(OFFER, Said.STILL_RIGHT, "", "", "abcdef"));
    for (String language : List.of("en", "fr")) {
      camille.open("/backoffice/account");
      camille.post("/backoffice/account/language", "language", language);
      for (String page : List.of("/backoffice", "/backoffice/reports", path)) {
        var answer = camille.get(page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        assertThat(answer.body()).as(page).doesNotContain("??").doesNotContain("th:");
      }
    }
  }
}
