package org.jalon.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.backoffice.Visitor.led;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.jalon.backoffice.account.Access;
import org.jalon.backoffice.account.Journal;
import org.jalon.backoffice.account.JournalEntry;
import org.jalon.backoffice.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who gets in, and how far. */
class DoorsTest extends BackOfficeSite {

  @Autowired Journal journal;
  @Autowired FilterChainProxy chains;

  @Autowired
  @org.springframework.beans.factory.annotation.Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @Test
  void a_stranger_is_led_to_the_login_from_every_address_of_the_back_office() {
    Set<String> paths = new java.util.TreeSet<>();
    mappings
        .getHandlerMethods()
        .forEach((mapping, method) -> {
          if (method.getBeanType().getPackageName().startsWith("org.jalon.backoffice")) {
            paths.addAll(mapping.getPatternValues());
          }
        });
    paths.remove("/backoffice/login");

    assertThat(paths).hasSizeGreaterThan(20);
    for (String pattern : paths) {
      String path = pattern.replaceAll("\\{[a-z]+(:(\\{|}|[^{}])*?\\{?2?,?3?}?)?}", "84");
      assertThat(led(visitor().get(path))).as(pattern).isEqualTo("/backoffice/login");
      assertThat(visitor().postWithoutToken(path).statusCode()).as(pattern).isIn(302, 403);
    }
    assertThat(led(visitor().get("/backoffice/no-such-page"))).isEqualTo("/backoffice/login");
    assertThat(led(visitor().get("/%62ackoffice/journal"))).isEqualTo("/backoffice/login");
    assertThat(visitor().get("/%62ackoffice/journal%2Ecsv").statusCode()).isNotEqualTo(200);
    assertThat(visitor().get("/backoffice/%6Aournal.csv", "Accept", "*/*").statusCode())
        .isEqualTo(401);
    assertThat(desk().asked()).isEmpty();
  }

  @Test
  void a_wrong_password_and_an_unknown_login_get_the_same_answer() {
    HttpResponse<String> wrong = visitor().signIn("brice", "wrong");
    HttpResponse<String> unknown = visitor().signIn("who-is-this", "wrong");

    assertThat(led(wrong)).isEqualTo("/backoffice/login?refused");
    assertThat(led(unknown)).isEqualTo(led(wrong));
    assertThat(visitor().signIn("brice", PASSWORD).statusCode()).isEqualTo(302);
  }

  @Test
  void five_wrong_passwords_close_the_door_for_known_and_unknown_logins_alike() {
    person("lou", Role.PRODUCER, "84");
    for (String login : List.of("lou", "who-is-that")) {
      for (int i = 0; i < 5; i++) {
        assertThat(led(visitor().signIn(login, "wrong " + i)))
            .isEqualTo("/backoffice/login?refused");
      }
      assertThat(led(visitor().signIn(login, PASSWORD))).isEqualTo("/backoffice/login?closed");
    }
    assertThat(visitor().export("/backoffice/findings.csv", "lou", PASSWORD).statusCode())
        .isEqualTo(401);
    assertThat(journal.list("sign-in-closed", 1, 50)).extracting(JournalEntry::who).contains("lou");

    Visitor camille = signedIn("camille");
    camille.open("/backoffice/users/lou");
    camille.post("/backoffice/users/lou/unlock");
    assertThat(led(visitor().signIn("lou", PASSWORD))).doesNotContain("closed");
  }

  @Test
  void wrong_passwords_of_exports_count_too() {
    person("mia", Role.PRODUCER, "84");
    for (int i = 0; i < 5; i++) {
      assertThat(visitor().export("/backoffice/findings.csv", "mia", "wrong").statusCode())
          .isEqualTo(401);
    }
    assertThat(led(visitor().signIn("mia", PASSWORD))).isEqualTo("/backoffice/login?closed");
  }

  @Test
  void the_cookie_is_for_the_back_office_alone_and_out_of_reach_of_scripts() {
    Visitor visitor = visitor();
    String before = cookie(visitor.get("/backoffice/login"));
    String after = cookie(visitor.signIn("camille", PASSWORD));

    assertThat(before).contains("Path=/backoffice", "HttpOnly", "SameSite=Lax");
    assertThat(after).startsWith("JALON=").isNotEqualTo(before);
    assertThat(visitor().get("/fr").headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(visitor().get("/fr/no-such-page").headers().firstValue("Set-Cookie")).isEmpty();
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/backoffice/sources/ara/run",
        "/backoffice/sources/ara/try",
        "/backoffice/users",
        "/backoffice/users/ana/lock",
        "/backoffice/users/ana/password",
        "/backoffice/account/password",
        "/backoffice/logout"
      })
  void a_form_without_its_token_does_nothing(String path) {
    Visitor camille = signedIn("camille");

    HttpResponse<String> answer = camille.postWithoutToken(path, "login", "x", "old", PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Action refusée");
    assertThat(desk().asked()).isEmpty();
    assertThat(camille.get("/backoffice").statusCode()).isEqualTo(200);
    assertThat(accounts.find("ana").orElseThrow().locked()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/backoffice/users,403",
    "/backoffice/users/camille,403",
    "/backoffice/journal,403",
    "/backoffice/journal.csv,403",
    "/backoffice/sources/bretagne,404",
    "/backoffice/sources/bretagne.atom,404",
    "/backoffice/sources/bretagne/live,404",
    "/backoffice/regions/53.atom,404",
    "/backoffice/findings?source=bretagne,404",
    "/backoffice/findings.csv?source=bretagne,404",
    "/backoffice/offers/bretagne_01_A1,404",
    "/backoffice/runs/99999999,404",
    "/backoffice/runs/99999999999999999999999999,404",
    "/backoffice/sources/ara,200",
    "/backoffice/regions/84.atom,200",
    "/backoffice/offers/ara_01_A1,200"
  })
  void a_producer_sees_their_own_sources_and_nothing_else(String path, int status) {
    assertThat(signedIn("ana").get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void a_producer_finds_nothing_of_others_in_lists_and_exports() {
    Visitor ana = signedIn("ana");

    assertThat(ana.get("/backoffice").body()).contains("Auvergne").doesNotContain("Bretagne");
    assertThat(ana.get("/backoffice/findings").body()).contains("ara_").doesNotContain("bretagne_");
    assertThat(ana.get("/backoffice/findings.csv").body()).doesNotContain("bretagne");
    assertThat(ana.get("/backoffice/offers?q=Atelier").body()).doesNotContain("bretagne_");
    assertThat(ana.get("/backoffice/runs/" + nights().bretagne).statusCode()).isEqualTo(404);
    assertThat(ana.get("/backoffice/runs/" + nights().bretagne + ".json").statusCode())
        .isEqualTo(404);

    Visitor nadia = signedIn("nadia");
    assertThat(nadia.get("/backoffice/findings.csv").body()).doesNotContain("ara");
    assertThat(nadia.get("/backoffice/findings").body()).contains("Aucun constat");
  }

  @Test
  void a_producer_decides_nothing() {
    Visitor ana = signedIn("ana");
    ana.get("/backoffice/runs/" + nights().held);
    String path = "/backoffice/runs/" + nights().held + "/accept";

    assertThat(ana.get(path).statusCode()).isEqualTo(403);
    ana.get("/backoffice/account");
    assertThat(ana.post(path, "key", "ara").statusCode()).isEqualTo(403);
    assertThat(desk().asked()).isEmpty();
    assertThat(journal.list("refused", 1, 5)).extracting(JournalEntry::who).contains("ana");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/backoffice", "/backoffice/sources/ara", "/backoffice/findings"})
  void a_password_in_the_header_opens_no_page(String path) {
    assertThat(led(visitor().export(path, "camille", PASSWORD))).isEqualTo("/backoffice/login");
  }

  @Test
  void a_password_in_the_header_opens_the_exports_without_a_cookie() {
    for (String path :
        List.of(
            "/backoffice/findings.csv",
            "/backoffice/journal.csv",
            "/backoffice/sources/ara.atom",
            "/backoffice/regions/84.atom",
            "/backoffice/runs/" + nights().second + ".csv",
            "/backoffice/runs/" + nights().second + ".json")) {
      HttpResponse<String> answer = visitor().export(path, "camille", PASSWORD);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
    }
    HttpResponse<String> asked = visitor().get("/backoffice/findings.csv", "Accept", "*/*");
    assertThat(asked.statusCode()).isEqualTo(401);
    assertThat(asked.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    assertThat(visitor().export("/backoffice/journal.csv", "ana", PASSWORD).statusCode())
        .isEqualTo(403);
  }

  @Test
  void who_is_locked_or_gets_a_new_password_is_out_at_once() {
    person("noe", Role.PRODUCER, "84");
    Visitor noe = signedIn("noe");
    assertThat(noe.get("/backoffice").statusCode()).isEqualTo(200);

    accounts.lock("noe", true);
    assertThat(led(noe.get("/backoffice"))).isEqualTo("/backoffice/login?ended");
    assertThat(led(visitor().signIn("noe", PASSWORD))).isEqualTo("/backoffice/login?refused");
    accounts.lock("noe", false);

    Visitor again = signedIn("noe");
    accounts.setPassword("noe", "another long phrase", false);
    assertThat(led(again.get("/backoffice"))).isEqualTo("/backoffice/login?ended");
  }

  @Test
  void a_one_time_password_opens_only_the_page_that_changes_it() {
    accounts.create("zoe", "one-time", new Access(Role.OPERATOR, "", Set.of(), "en"), true);
    Visitor zoe = visitor();
    zoe.signIn("zoe", "one-time");

    assertThat(led(zoe.get("/backoffice"))).isEqualTo("/backoffice/account/password");
    assertThat(led(zoe.get("/backoffice/users"))).isEqualTo("/backoffice/account/password");
    assertThat(visitor().export("/backoffice/findings.csv", "zoe", "one-time").statusCode())
        .isEqualTo(403);
    zoe.get("/backoffice/account/password");
    for (String[] bad :
        new String[][] {
          {"wrong", "a long new phrase", "a long new phrase"},
          {"one-time", "short", "short"},
          {"one-time", "é".repeat(40), "é".repeat(40)},
          {"one-time", "zoe is in this phrase", "zoe is in this phrase"},
          {"one-time", "a long new phrase", "another new phrase"}
        }) {
      assertThat(password(zoe, bad[0], bad[1], bad[2]).statusCode()).as(bad[1]).isEqualTo(400);
    }
    assertThat(password(zoe, "one-time", "a long new phrase", "a long new phrase").statusCode())
        .isEqualTo(302);
    assertThat(zoe.get("/backoffice").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> password(
      Visitor visitor, String old, String fresh, String again) {
    return visitor.post("/backoffice/account/password", "old", old, "fresh", fresh, "again", again);
  }

  @Test
  void signing_out_ends_the_session_and_is_noted() {
    Visitor camille = signedIn("camille");
    camille.open("/backoffice");

    assertThat(camille.get("/backoffice/logout").statusCode()).isNotEqualTo(302);
    assertThat(led(camille.post("/backoffice/logout"))).isEqualTo("/backoffice/login?left");
    assertThat(led(camille.get("/backoffice"))).isEqualTo("/backoffice/login");
    assertThat(journal.list("signed-out", 1, 5)).extracting(JournalEntry::who).contains("camille");
    assertThat(journal.list("signed-in", 1, 5)).extracting(JournalEntry::who).contains("camille");
  }
}
