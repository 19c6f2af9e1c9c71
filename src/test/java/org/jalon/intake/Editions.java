package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.testsupport.Formations;

/**
 * A feed from one night to the next: of each edition a third of the offers differ from the edition
 * before, some vanish and some come back. Title and content of an offer name the same edition, so a
 * mixture is seen.
 */
final class Editions {

  private static final int OFFERS = 1_200;
  private static final int ASKED = 40;
  private static final Pattern EDITION = Pattern.compile("édition (\\d+)");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Editions() {}

  /** When the offer was last changed, as of an edition. */
  private static int changed(int offer, int edition) {
    return edition - (edition + offer) % 3;
  }

  private static boolean isThere(int offer, int edition) {
    return (offer + edition) % 40 != 0;
  }

  static void write(Path feed, int edition) throws IOException {
    List<Formations.Course> courses = new ArrayList<>();
    for (int offer = 1; offer <= OFFERS; offer++) {
      if (isThere(offer, edition)) {
        String name = "édition " + changed(offer, edition);
        courses.add(
            Formations.course()
                .number("01_F" + offer)
                .action("01_A" + offer)
                .title("Cours numéro " + offer + ", " + name)
                .content("Contenu : " + name));
      }
    }
    Files.createDirectories(feed.getParent());
    Path unfinished = feed.resolveSibling("unfinished");
    Files.write(unfinished, Formations.feed(courses));
    Files.move(unfinished, feed, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /** The offers of an edition: public id and when it was last changed. */
  static Map<String, Integer> present(int edition) {
    Map<String, Integer> present = new TreeMap<>();
    for (int offer = 1; offer <= OFFERS; offer++) {
      if (isThere(offer, edition)) {
        present.put("region_01_A" + offer, changed(offer, edition));
      }
    }
    return present;
  }

  static int of(String text) {
    Matcher found = EDITION.matcher(text);
    return found.find() ? Integer.parseInt(found.group(1)) : -1;
  }

  /** Whatever night an offer is of, it is wholly of that night. */
  static void checkWhole(URI site, Random random, String moment)
      throws IOException, InterruptedException {
    for (int i = 0; i < ASKED; i++) {
      HttpResponse<String> page = page(site, 1 + random.nextInt(OFFERS));
      assertThat(page.statusCode()).as(moment).isIn(200, 404, 410);
      if (page.statusCode() == 200) {
        assertOneEdition(page.body(), moment);
      }
    }
  }

  private static int assertOneEdition(String page, String moment) {
    List<Integer> named =
        EDITION
            .matcher(page)
            .results()
            .map(found -> Integer.parseInt(found.group(1)))
            .distinct()
            .toList();
    assertThat(named).as(moment).hasSize(1);
    return named.getFirst();
  }

  /** The pages show this edition, and what it no longer has is gone. */
  static void check(URI site, int edition, Random random, String moment)
      throws IOException, InterruptedException {
    for (int i = 0; i < ASKED; i++) {
      int offer = 1 + random.nextInt(OFFERS);
      HttpResponse<String> page = page(site, offer);
      if (isThere(offer, edition)) {
        assertThat(page.statusCode()).as(moment).isEqualTo(200);
        assertThat(assertOneEdition(page.body(), moment))
            .as(moment)
            .isEqualTo(changed(offer, edition));
      } else {
        assertThat(page.statusCode()).as(moment).isIn(404, 410);
      }
    }
    for (int offer = 40 - edition % 40; offer <= OFFERS; offer += 400) {
      boolean wasThere = edition > 1;
      assertThat(page(site, offer).statusCode()).as(moment).isEqualTo(wasThere ? 410 : 404);
    }
  }

  private static HttpResponse<String> page(URI site, int offer)
      throws IOException, InterruptedException {
    URI address = site.resolve("/fr/cours/region_01_A" + offer);
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
