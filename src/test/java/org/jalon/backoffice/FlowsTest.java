package org.jalon.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.backoffice.Visitor.led;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.backoffice.account.Journal;
import org.jalon.backoffice.account.JournalEntry;
import org.jalon.diffusion.file.FlowFileSettings;
import org.jalon.diffusion.file.FlowKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What operators see of the flows' files, and the keys they give and take back. */
class FlowsTest extends BackOfficeSite {

  private static final String PAGE = "/backoffice/flows/parcoursup";
  private static final Pattern KEY = Pattern.compile("jalon_[\\w-]{43}");

  @Autowired Journal journal;
  @Autowired FlowKeys keys;
  @Autowired FlowFileSettings settings;

  private static String key(HttpResponse<String> page) {
    Matcher shown = KEY.matcher(page.body());
    return shown.find() ? shown.group() : "";
  }

  @Test
  void a_key_is_shown_once_opens_its_files_and_opens_nothing_once_it_is_revoked() {
    Visitor camille = signedIn("camille");
    assertThat(camille.get(PAGE).body()).contains("Aucune clé : personne ne peut venir");

    assertThat(led(camille.post(PAGE + "/keys"))).isEqualTo(PAGE);
    String key = key(camille.get(PAGE));
    assertThat(keys.look("parcoursup", key)).isEqualTo(FlowKeys.Worth.OPENS);
    assertThat(key(camille.get(PAGE))).as("shown again").isEmpty();
    assertThat(journal.list("", 1, 1).getFirst())
        .extracting(JournalEntry::what, JournalEntry::who, JournalEntry::about)
        .containsExactly("key-made", "camille", "parcoursup");

    String number = Long.toString(keys.list("parcoursup").getLast().id());
    camille.post(PAGE + "/keys/" + number + "/revoke");
    assertThat(camille.get(PAGE).body()).contains("La clé " + number + " est révoquée");
    assertThat(keys.look("parcoursup", key)).isEqualTo(FlowKeys.Worth.REVOKED);
    camille.post(PAGE + "/keys/" + number + "/revoke");
    assertThat(camille.get(PAGE).body()).contains("Rien n’a été changé");
  }

  @Test
  void a_key_is_not_revoked_by_the_page_of_another_consumer() {
    keys.make("affelnet");
    long number = keys.list("affelnet").getLast().id();
    Visitor camille = signedIn("camille");
    camille.get(PAGE);

    for (String asked : new String[] {Long.toString(number), "99999", "abc", "-1"}) {
      assertThat(led(camille.post(PAGE + "/keys/" + asked + "/revoke"))).isEqualTo(PAGE);
      assertThat(camille.get(PAGE).body()).contains("Rien n’a été changé");
    }

    assertThat(keys.list("affelnet").getLast().revoked()).isNull();
  }

  @Test
  void a_night_that_failed_is_told_with_its_reason() throws IOException {
    Path home = Files.createDirectories(settings.folder().resolve("affelnet"));
    Files.writeString(
        home.resolve("failure.json"),
        "{\"at\":\"2026-11-23T04:31:00Z\",\"reason\":\"No space left on <device>\"}");
    Visitor camille = signedIn("camille");

    assertThat(camille.get("/backoffice/flows").body())
        .contains("Dernière écriture échouée", "No space left on &lt;device&gt;", "Jamais écrit");
    assertThat(camille.get("/backoffice/flows/affelnet").body()).contains("No space left");
  }

  @Test
  void flows_are_for_operators_and_an_unknown_one_is_not_there() {
    Visitor ana = signedIn("ana");
    assertThat(ana.get("/backoffice/flows").statusCode()).isEqualTo(403);
    assertThat(ana.get(PAGE).statusCode()).isEqualTo(403);
    ana.get("/backoffice/account");
    assertThat(ana.post(PAGE + "/keys").statusCode()).isEqualTo(403);

    Visitor camille = signedIn("camille");
    assertThat(camille.get("/backoffice/flows/nobody").statusCode()).isEqualTo(404);
    assertThat(camille.get("/backoffice/flows/..%2Fetc").statusCode()).isIn(400, 404);
    camille.get("/backoffice/account");
    assertThat(camille.post("/backoffice/flows/nobody/keys").statusCode()).isEqualTo(404);
  }
}
