package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

  private record Visit(List<String> requests, int bytes) {}

  /** What the browser fetches for a page when it holds nothing yet. */
  private Visit visit(String path) {
    browser.open("/fr/accessibilite");
    browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    browser.events();
    browser.narrow(390).open(path);
    List<String> requests = new ArrayList<>();
    List<String> ended = new ArrayList<>();
    int[] bytes = {0};
    browser.waitFor(driver -> {
      for (String event : browser.events()) {
        Map<?, ?> message = map(new Json().toType(event, Map.class), "message");
        Map<?, ?> values = map(message, "params");
        switch (String.valueOf(message.get("method"))) {
          case "Network.requestWillBeSent" ->
              requests.add(String.valueOf(map(values, "request").get("url")));
          case "Network.loadingFinished" -> {
            ended.add(String.valueOf(values.get("requestId")));
            bytes[0] += ((Number) values.get("encodedDataLength")).intValue();
          }
          default -> {}
        }
      }
      return !requests.isEmpty() && ended.size() == requests.size();
    });
    return new Visit(requests, bytes[0]);
  }

  private static Map<?, ?> map(Map<?, ?> parent, String name) {
    return (Map<?, ?>) parent.get(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fr/cours", "/ar/cours", "/fr/cours?lieu=Lyon&rayon=100", "/fr"})
  void a_first_page_is_light(String path) {
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
