package org.jalon.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.jalon.intake.LiveRun;
import org.junit.jupiter.api.Test;

/** What operators and producers read. */
class PagesTest extends BackOfficeSite {

  @Test
  void from_the_login_to_the_list_of_sources_to_the_report_of_a_run() {
    Visitor camille = visitor();

    assertThat(Visitor.led(camille.get("/backoffice"))).isEqualTo("/backoffice/login");
    assertThat(camille.signIn("camille", PASSWORD).statusCode()).isEqualTo(302);
    assertThat(camille.open("/backoffice").body())
        .contains("Auvergne-Rhône-Alpes", "Bretagne", "Outre-mer", "bo-state--held");
    assertThat(camille.get("/backoffice/sources/ara").body())
        .contains("href=\"/backoffice/runs/" + nights().second + "\"");
    assertThat(camille.get("/backoffice/runs/" + nights().second).body())
        .contains("OFF-12", "ORG-02", "bo-state--committed");
  }

  @Test
  void every_page_has_all_its_words_in_both_languages() {
    Visitor camille = signedIn("camille");
    desk().live("bretagne", LiveRun.Phase.READING);
    desk().live("outre-mer", LiveRun.Phase.FAILED);
    desk().alert("ara", OptionalLong.of(nights().held), "FLX-02", "62 offres sur 70");
    for (String language : List.of("fr", "en")) {
      camille.open("/backoffice/account");
      camille.post("/backoffice/account/language", "language", language);
      for (String path : paths()) {
        var answer = camille.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body())
            .as(path)
            .contains("<html lang=\"" + language + "\"")
            .doesNotContain("??")
            .doesNotContain("th:")
            .doesNotContain("s3cret-of-the-feed");
      }
    }
    camille.open("/backoffice/account");
    camille.post("/backoffice/account/language", "language", "fr");
    assertThat(camille.get("/backoffice/sources/bretagne").body())
        .contains("http-equiv=\"refresh\"", "data-value=\"read\">1", "34 Mo sur 86 Mo");
    assertThat(camille.get("/backoffice/sources/outre-mer").body())
        .contains("The disk is full")
        .doesNotContain("http-equiv=\"refresh\"");
  }

  private List<String> paths() {
    return List.of(
        "/backoffice",
        "/backoffice/sources/ara",
        "/backoffice/sources/bretagne",
        "/backoffice/sources/outre-mer",
        "/backoffice/runs/" + nights().first,
        "/backoffice/runs/" + nights().second,
        "/backoffice/runs/" + nights().held,
        "/backoffice/runs/" + nights().refused,
        "/backoffice/runs/" + nights().held + "/accept",
        "/backoffice/runs/" + nights().held + "/dismiss",
        "/backoffice/runs/" + nights().first + "/return",
        "/backoffice/findings",
        "/backoffice/findings?source=ara&rule=ORG-02&effect=REJECTED&mender=CARIF_OREF",
        "/backoffice/findings?rule=NONE-1",
        "/backoffice/offers",
        "/backoffice/offers?q=soir",
        "/backoffice/offers?q=nothing-like-this",
        "/backoffice/offers/ara_01_A5",
        "/backoffice/registers",
        "/backoffice/regions/84",
        "/backoffice/regions/53",
        "/backoffice/flows",
        "/backoffice/flows/parcoursup",
        "/backoffice/flows/open-data",
        "/backoffice/users",
        "/backoffice/users/ana",
        "/backoffice/journal",
        "/backoffice/account",
        "/backoffice/account/password");
  }
}
