package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.testsupport.BrowserStore.Mode;
import org.jalon.testsupport.SiteOffers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.json.Json;

/** What a first visit costs on a telephone: bytes on the wire, headers included, and requests. */
class WeightTest extends RunningSite {

  private static final int RESULTS = 50 * 1024;
  private static final int COURSE = 35 * 1024;
  private static final int MAP = 120 * 1024;
  private static final int FONTS = 50 * 1024;
  private static final int MOST_REQUESTS = 6;

  /** The files of the page that needed the wire, be it to hear that nothing changed. */
  private static final String FETCHED =
      """
      performance.getEntriesByType("resource")
        .filter((file) => file.transferSize)
        .map((file) => new URL(file.name).pathname)\
      """;

  WeightTest() {
    super(Mode.WITH_SCRIPTS);
  }

  /** Bytes that came back for each address that was asked for over the wire. */
  private record Visit(Map<String, Integer> answers) {

    private int bytes(boolean fonts) {
      return answers.entrySet().stream()
          .filter(answer -> answer.getKey().contains("/fonts/") == fonts)
          .mapToInt(Map.Entry::getValue)
          .sum();
    }

    int fonts() {
      return bytes(true);
    }

    int withoutFonts() {
      return bytes(false);
    }
  }

  /** What the browser fetches for a page when it holds nothing yet. */
  private Visit visit(String path) {
    return visit(path, () -> {});
  }

  /** The same, and what it fetches for what a reader then does. */
  private Visit visit(String path, Runnable then) {
    browser.driver().get("about:blank");
    browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    browser.events();
    browser.narrow(390).open(path);
    then.run();
    Map<String, String> asked = new HashMap<>();
    Map<String, Integer> answered = new HashMap<>();
    browser.waitFor(driver -> {
      for (String event : browser.events()) {
        Map<?, ?> message = map(new Json().toType(event, Map.class), "message");
        Map<?, ?> values = map(message, "params");
        String id = String.valueOf(values.get("requestId"));
        switch (String.valueOf(message.get("method"))) {
          case "Network.requestWillBeSent" ->
              asked.put(id, String.valueOf(map(values, "request").get("url")));
          case "Network.loadingFinished" ->
              answered.put(id, ((Number) values.get("encodedDataLength")).intValue());
          default -> {}
        }
      }
      return !asked.isEmpty() && answered.keySet().containsAll(asked.keySet());
    });
    Map<String, Integer> answers = new TreeMap<>();
    asked.forEach((id, address) -> answers.merge(address, answered.get(id), Integer::sum));
    // Nothing comes over the wire for what the browser has kept.
    answers.values().removeIf(bytes -> bytes == 0);
    return new Visit(answers);
  }

  private static Map<?, ?> map(Map<?, ?> parent, String name) {
    return (Map<?, ?>) parent.get(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fr/cours", "/ar/cours", "/fr/cours?lieu=Lyon&rayon=100"})
  void the_first_page_is_light(String path) {
    Visit visit = visit(path);

    assertThat(visit.answers()).hasSizeBetween(3, MOST_REQUESTS);
    assertThat(visit.withoutFonts()).as("%s", visit).isBetween(5_000, RESULTS);
    assertThat(visit.fonts()).as("%s", visit).isLessThanOrEqualTo(FONTS);
  }

  @Test
  void the_home_page_has_a_picture_more() {
    Visit visit = visit("/fr");

    assertThat(visit.answers()).hasSizeBetween(3, MOST_REQUESTS + 1);
    assertThat(visit.withoutFonts()).as("%s", visit).isBetween(5_000, COURSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar"})
  void who_comes_to_a_course_from_elsewhere_fetches_less_still(String language) {
    Visit visit = visit("/" + language + "/cours/" + SiteOffers.EVENING_IN_LYON);

    // One more than results: the script of the reader's list.
    assertThat(visit.answers()).hasSizeBetween(3, MOST_REQUESTS + 1);
    assertThat(visit.withoutFonts()).as("%s", visit).isBetween(5_000, COURSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void latin_letters_are_the_readers_own(String language) {
    assertThat(visit("/" + language + "/cours").fonts()).isZero();
    assertThat(visit("/" + language + "/cours/" + SiteOffers.EVENING_IN_LYON).fonts()).isZero();
  }

  /** Where the browser has letters of its own for Arabic script, none is fetched here. */
  @Test
  void no_font_is_heavy_even_where_one_is_fetched() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("static/fonts"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".woff2")))
          .isNotEmpty()
          .allSatisfy(font -> assertThat(Files.size(font)).isLessThanOrEqualTo(FONTS));
    }
  }

  @Test
  void the_map_with_its_library_is_light_too() {
    Visit visit =
        visit(
            "/fr/cours?lieu=Lyon&rayon=50",
            () -> {
              browser.press(".map__show");
              browser.waitFor(driver -> browser.has("#map .pin"));
            });

    assertThat(visit.answers().keySet())
        .anyMatch(address -> address.contains("leaflet"))
        .anyMatch(address -> address.contains("/cours/carte"));
    assertThat(visit.withoutFonts()).as("%s", visit).isBetween(40_000, MAP);
  }

  @Test
  void a_second_page_brings_itself_and_asks_whether_the_reader_chose_another_look() {
    browser.narrow(390).open("/fr");
    browser.events();
    browser.open("/fr/cours");

    assertThat(
            browser.events().stream()
                .filter(event -> event.contains("Network.requestWillBeSent\""))
                .filter(event -> event.contains("\"type\":\"Document\"")))
        .hasSize(1);
    assertThat(browser.run(FETCHED)).isEqualTo(List.of("/lecture.css"));
  }
}
