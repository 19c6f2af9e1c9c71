package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalon.testsupport.BrowserStore.Mode;
import org.jalon.testsupport.SiteOffers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.json.Json;

/** What a first visit costs on a telephone: bytes on the wire, headers included, and requests. */
class WeightTest extends RunningSite {

  private static final int MOST_REQUESTS = 6;
  private static final int MOST_OF_RESULTS = 50 * 1024;
  private static final int MOST_OF_A_COURSE = 35 * 1024;
  private static final int MOST_OF_A_MAP = 120 * 1024;
  private static final int MOST_OF_LETTERS = 50 * 1024;

  WeightTest() {
    super(Mode.WITH_SCRIPTS);
  }

  /** What went over the wire: address → bytes that came back. */
  private record Visit(Map<String, Integer> fetched) {

    private static final Predicate<String> LETTERS = address -> address.endsWith(".woff2");

    int bytes(Predicate<String> which) {
      return fetched.entrySet().stream()
          .filter(each -> which.test(each.getKey()))
          .mapToInt(Map.Entry::getValue)
          .sum();
    }

    int letters() {
      return bytes(LETTERS);
    }

    int withoutLetters() {
      return bytes(LETTERS.negate());
    }

    List<String> requestsWithoutLetters() {
      return fetched.keySet().stream().filter(LETTERS.negate()).toList();
    }
  }

  /** What the browser fetches for a page when it holds nothing yet. */
  private Visit visit(String path, int width, String until) {
    browser.driver().get("about:blank");
    browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    browser.events();
    browser.narrow(width).open(path);
    browser.waitFor(driver -> browser.has(until));
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
    Map<String, Integer> fetched = new TreeMap<>();
    // Nothing comes over the wire for what the browser has kept.
    asked.forEach((id, address) -> {
      if (answered.get(id) > 0) {
        fetched.merge(address, answered.get(id), Integer::sum);
      }
    });
    Visit visit = new Visit(fetched);
    System.out.printf(
        "[weight] %s at %d px: %d requests, %d bytes, letters %d%n",
        path, width, fetched.size(), visit.withoutLetters(), visit.letters());
    return visit;
  }

  private static Map<?, ?> map(Map<?, ?> parent, String name) {
    return (Map<?, ?>) parent.get(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fr/cours", "/ar/cours", "/fr/cours?lieu=Lyon&rayon=100", "/fr"})
  void the_first_page_is_light(String path) {
    Visit visit = visit(path, 390, "footer");

    assertThat(visit.requestsWithoutLetters()).hasSizeBetween(3, MOST_REQUESTS);
    assertThat(visit.withoutLetters()).as("%s", visit).isBetween(5_000, MOST_OF_RESULTS);
  }

  @ParameterizedTest
  @CsvSource({"fr", "ar"})
  void a_course_is_lighter(String language) {
    Visit visit = visit("/" + language + "/cours/" + SiteOffers.EVENING_IN_LYON, 390, "footer");

    assertThat(visit.withoutLetters()).as("%s", visit).isBetween(5_000, MOST_OF_A_COURSE);
  }

  @Test
  void a_map_with_its_pins_is_no_burden() {
    Visit visit = visit("/fr/cours?lieu=Lyon&rayon=100", 1280, "#map .pin");

    assertThat(visit.fetched().keySet()).anyMatch(address -> address.contains("leaflet"));
    assertThat(visit.withoutLetters()).as("%s", visit).isLessThanOrEqualTo(MOST_OF_A_MAP);
  }

  @ParameterizedTest
  @CsvSource({"fr,0", "en,0", "ar,51200", "prs,51200"})
  void letters_come_only_where_devices_may_lack_them(String language, int most) {
    assertThat(visit("/" + language + "/cours", 390, "footer").letters()).isLessThanOrEqualTo(most);
  }

  @Test
  void letters_that_readers_ask_for_come_and_are_light() {
    browser.cookie("lecture", "lettres");

    assertThat(visit("/fr/cours", 390, "footer").letters()).isBetween(5_000, MOST_OF_LETTERS);
  }

  /** This machine may have the Arabic letters itself, and then they are not sent. */
  @Test
  void letters_of_one_language_are_never_more_than_the_budget() throws IOException {
    try (Stream<Path> fonts = Files.list(Path.of("static/fonts"))) {
      assertThat(fonts.filter(font -> font.toString().endsWith(".woff2")))
          .isNotEmpty()
          .allSatisfy(font ->
              assertThat(Files.size(font)).as("%s", font).isLessThanOrEqualTo(MOST_OF_LETTERS));
    }
  }

  @Test
  void a_second_page_brings_only_itself() {
    browser.narrow(390).open("/fr");
    browser.events();
    browser.open("/fr/cours");

    assertThat(
            browser.events().stream()
                .filter(event -> event.contains("Network.requestWillBeSent\""))
                .filter(event -> event.contains("\"type\":\"Document\"")))
        .hasSize(1);
    assertThat(browser.run("performance.getEntriesByType('resource').every(r => !r.transferSize)"))
        .isEqualTo(true);
  }
}
