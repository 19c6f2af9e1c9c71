package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.testsupport.BrowserStore.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.json.Json;

/** What a first visit costs on a telephone: bytes on the wire, headers included, and requests. */
class WeightTest extends RunningSite {

  private static final int MOST_BYTES = 60 * 1024;
  private static final int MOST_REQUESTS = 6;

  WeightTest() {
    super(Mode.WITH_SCRIPTS);
  }

  /** One address for each request that went over the wire, and the bytes that came back. */
  private record Visit(List<String> requests, int bytes) {}

  /** What the browser fetches for a page when it holds nothing yet. */
  private Visit visit(String path) {
    browser.driver().get("about:blank");
    browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    browser.events();
    browser.narrow(390).open(path);
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
    // Nothing comes over the wire for what the browser has kept.
    asked.keySet().removeIf(id -> answered.get(id) == 0);
    return new Visit(
        asked.values().stream().sorted().toList(),
        answered.values().stream().mapToInt(Integer::intValue).sum());
  }

  private static Map<?, ?> map(Map<?, ?> parent, String name) {
    return (Map<?, ?>) parent.get(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fr/cours", "/ar/cours", "/fr/cours?lieu=Lyon&rayon=100", "/fr"})
  void the_first_page_is_light(String path) {
    Visit visit = visit(path);

    assertThat(visit.requests()).hasSizeBetween(3, MOST_REQUESTS);
    assertThat(visit.bytes()).as("%s", visit).isBetween(5_000, MOST_BYTES);
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
