package org.jalon.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.backoffice.Visitor.led;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jalon.backoffice.account.Journal;
import org.jalon.backoffice.account.JournalEntry;
import org.jalon.intake.LiveRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is asked of the desk, and what is taken away. */
class OrdersTest extends BackOfficeSite {

  @Autowired Journal journal;

  private JournalEntry newest() {
    return journal.list("", 1, 1).getFirst();
  }

  @Test
  void a_run_and_a_dry_run_are_asked_for_and_noted() {
    Visitor ana = signedIn("ana");
    ana.get("/backoffice/sources/ara");
    assertThat(led(ana.post("/backoffice/sources/ara/run"))).isEqualTo("/backoffice/sources/ara");
    assertThat(newest())
        .extracting(JournalEntry::what, JournalEntry::who, JournalEntry::about)
        .containsExactly("run", "ana", "ara");
    ana.post("/backoffice/sources/ara/try");
    assertThat(ana.get("/backoffice/sources/ara").body()).contains("est demandé");

    assertThat(desk().asked()).containsExactly("run ara ana", "try ara ana");
    assertThat(ana.post("/backoffice/sources/bretagne/run").statusCode()).isEqualTo(404);
    assertThat(ana.post("/backoffice/sources/nothing/run").statusCode()).isEqualTo(404);
    assertThat(desk().asked()).hasSize(2);
  }

  @Test
  void a_source_that_is_at_work_takes_no_second_order() {
    Visitor camille = signedIn("camille");
    camille.get("/backoffice/sources/ara");
    desk().busy(true);

    camille.post("/backoffice/sources/ara/run");

    assertThat(camille.get("/backoffice/sources/ara").body()).contains("déjà en attente");
    assertThat(newest().what()).isEqualTo("signed-in");
  }

  @Test
  void a_file_is_handed_in_by_its_bare_name() {
    Visitor ana = signedIn("ana");
    ana.get("/backoffice/sources/ara");
    byte[] feed = "<lheo/>".getBytes(StandardCharsets.UTF_8);

    assertThat(ana.upload("/backoffice/sources/ara/file", "C:\\a\\..\\feed.xml", feed).statusCode())
        .isEqualTo(302);
    assertThat(desk().asked()).containsExactly("file ara feed.xml 7 ana");
    assertThat(ana.get("/backoffice/sources/ara").body()).contains("Le fichier est reçu");
    ana.upload("/backoffice/sources/ara/file", "page.html", feed);
    assertThat(ana.get("/backoffice/sources/ara").body()).contains("HTML: a page for people");
    assertThat(newest().what()).isEqualTo("file-refused");
    ana.upload("/backoffice/sources/ara/file", "", new byte[0]);
    assertThat(ana.get("/backoffice/sources/ara").body()).contains("Aucun fichier");
  }

  @Test
  void a_file_too_large_gets_a_page_that_says_so_and_a_strangers_is_not_read() {
    Visitor ana = signedIn("ana");
    ana.get("/backoffice/sources/ara");

    HttpResponse<String> answer =
        ana.upload("/backoffice/sources/ara/file", "feed.xml", new byte[300_000]);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("Fichier trop lourd");
    assertThat(led(visitor().upload("/backoffice/sources/ara/file", "feed.xml", new byte[9])))
        .isEqualTo("/backoffice/login");
    assertThat(visitor().upload("/fr/cours", "feed.xml", new byte[9]).statusCode()).isEqualTo(415);
    assertThat(desk().asked()).isEmpty();
  }

  @Test
  void a_held_run_is_accepted_once_and_only_by_its_sources_key() {
    String path = "/backoffice/runs/" + nights().held + "/accept";
    Visitor camille = signedIn("camille");
    assertThat(camille.get(path).body()).contains("62").contains("Prendre le fichier");

    HttpResponse<String> wrong = camille.post(path, "key", "bretagne");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("Ce n’est pas la clé");
    assertThat(desk().asked()).isEmpty();

    assertThat(led(camille.post(path, "key", "ara"))).isEqualTo("/backoffice/sources/ara");
    assertThat(newest().run()).hasValue(nights().held);
    assertThat(led(camille.post(path, "key", "ara")))
        .isEqualTo("/backoffice/runs/" + nights().held);
    assertThat(newest().what()).isEqualTo("too-late");
    assertThat(desk().asked()).containsExactly("accept " + nights().held + " camille");
  }

  @Test
  void a_run_that_is_not_held_is_neither_accepted_nor_dismissed() {
    Visitor camille = signedIn("camille");
    for (String decision : List.of("accept", "dismiss")) {
      String path = "/backoffice/runs/" + nights().second + "/" + decision;
      assertThat(led(camille.get(path))).isEqualTo("/backoffice/runs/" + nights().second);
      camille.get("/backoffice/account");
      camille.post(path, "key", "ara");
    }
    assertThat(camille.get("/backoffice/runs/" + nights().second).body())
        .contains("Rien n’a été fait");
    assertThat(desk().asked()).isEmpty();
  }

  @Test
  void one_returns_to_an_older_state_and_dismisses_a_held_run() {
    Visitor camille = signedIn("camille");
    camille.get("/backoffice/runs/" + nights().first + "/return");
    camille.post("/backoffice/runs/" + nights().first + "/return", "key", "ara");
    camille.get("/backoffice/runs/" + nights().held + "/dismiss");
    camille.post("/backoffice/runs/" + nights().held + "/dismiss", "key", " ara ");

    assertThat(desk().asked())
        .containsExactly(
            "return " + nights().first + " camille", "dismiss " + nights().held + " camille");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/backoffice/findings?page=-1&effect=x&mender=%00&rule=%27%3B--",
        "/backoffice/findings?page=999999999999999999999",
        "/backoffice/findings?page=2000000",
        "/backoffice/offers?q=%25%5F%5C%27%22%3Cscript%3E",
        "/backoffice/offers?q=%00",
        "/backoffice/journal?what=nothing&page=x",
        "/backoffice/journal?page=0"
      })
  void parameters_that_mean_nothing_ask_for_nothing_in_particular(String path) {
    HttpResponse<String> answer = signedIn("camille").get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("<script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/backoffice/no-such-page",
        "/backoffice/offers/%C3%A9%27",
        "/backoffice/offers/nobody_1",
        "/backoffice/users/nobody",
        "/backoffice/runs/1x",
        "/backoffice/regions/00.atom",
        "/backoffice/runs/1/explode"
      })
  void what_is_not_there_is_told_in_the_back_offices_look(String path) {
    HttpResponse<String> answer = signedIn("camille").get(path);

    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.body()).contains("bo-main");
  }

  @Test
  void tables_open_in_a_spreadsheet_and_reckon_nothing() {
    Visitor camille = signedIn("camille");

    String findings = camille.get("/backoffice/findings.csv?source=ara&rule=ORG-02").body();

    assertThat(findings).startsWith("\uFEFFrègle;titre;").contains("\"'=1+1;\"\"000");
    assertThat(findings.lines().count()).isEqualTo(1 + 7);
    assertThat(camille.get("/backoffice/journal.csv").body()).startsWith("\uFEFFquand;qui;");
    assertThat(camille.get("/backoffice/runs/" + nights().second + ".csv").body())
        .contains("OFF-12");
    assertThat(camille.get("/backoffice/runs/" + nights().second + ".json").body())
        .contains("\"source\":\"ara\"", "\"rule\":\"OFF-12\"", "\"referential\":\"qualiopi\"");
    assertThat(camille.get("/backoffice/sources/ara.atom").body())
        .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "/backoffice/runs/");
  }

  @Test
  void what_a_feed_says_is_never_markup() {
    Visitor camille = signedIn("camille");

    assertThat(camille.get("/backoffice/offers/bretagne_01_A1").body())
        .contains("&lt;intitule-formation&gt;", "d’écriture")
        .doesNotContain("<b>d’écriture")
        .doesNotContain("<intitule-formation>");
  }

  @Test
  void progress_is_told_as_events_until_the_work_is_over() {
    desk().live("ara", LiveRun.Phase.DONE);
    HttpResponse<String> told = signedIn("ana").get("/backoffice/sources/ara/live");

    assertThat(told.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    assertThat(told.body()).contains("event:progress").contains("\"over\":true");
  }

  @Test
  void an_operator_makes_changes_and_locks_users_but_never_themselves() {
    Visitor camille = signedIn("camille");
    camille.get("/backoffice/users");
    String[] form = {"login", "Eva", "role", "producer", "region", "84", "language", "en"};
    assertThat(led(camille.post("/backoffice/users", form))).isEqualTo("/backoffice/users/eva");
    String page = camille.get("/backoffice/users/eva").body();
    String secret = page.replaceAll("(?s).*bo-secret__text\">([^<]+)<.*", "$1");
    assertThat(camille.get("/backoffice/users/eva").body()).doesNotContain(secret);
    assertThat(led(visitor().signIn("eva", secret))).startsWith("/backoffice").doesNotContain("?r");

    assertThat(camille.post("/backoffice/users", form).statusCode()).isEqualTo(400);
    assertThat(camille.post("/backoffice/users", "login", "a b", "role", "operator").statusCode())
        .isEqualTo(400);
    assertThat(camille.post("/backoffice/users", "login", "leo", "role", "producer").statusCode())
        .isEqualTo(400);
    assertThat(
            camille
                .post("/backoffice/users/camille", "role", "producer", "region", "84")
                .statusCode())
        .isEqualTo(400);
    camille.post("/backoffice/users/camille/lock");
    camille.post("/backoffice/users/eva/lock");

    assertThat(accounts.find("camille").orElseThrow().locked()).isFalse();
    assertThat(accounts.find("eva").orElseThrow().locked()).isTrue();
    assertThat(journal.list("user-created", 1, 9)).extracting(JournalEntry::about).contains("eva");
    assertThat(journal.list("", 1, 200)).noneMatch(line -> line.detail().contains(secret));
  }
}
