package org.jalon.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.web.SiteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
@TestPropertySource(
    properties = {"jalon.api.requests-per-minute=3", "jalon.api.suggestions-per-minute=5"})
class ApiLimitTest {

  @Autowired MockMvcTester site;

  private MvcTestResult ask(String path, String address) {
    return site.get()
        .uri(path)
        .with(request -> {
          request.setRemoteAddr(address);
          return request;
        })
        .exchange();
  }

  @Test
  void who_asks_too_often_is_told_how_long_to_wait_and_others_are_not() {
    for (int i = 0; i < 3; i++) {
      assertThat(ask("/api/v1/places?q=Lyon", "192.0.2.7")).hasStatusOk();
    }
    MvcTestResult refused = ask("/api/v1/places?q=Lyon&lang=en", "192.0.2.7");

    assertThat(refused)
        .hasStatus(429)
        .hasContentType("application/problem+json")
        .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    assertThat(Integer.parseInt(refused.getResponse().getHeader(HttpHeaders.RETRY_AFTER)))
        .isBetween(1, 60);
    assertThat(refused)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .startsWith("Too many requests: 3 a minute");
    assertThat(ask("/api/v1/places?q=Lyon", "192.0.2.8")).hasStatusOk();
  }

  @Test
  void completion_is_counted_apart() {
    for (int i = 0; i < 5; i++) {
      assertThat(ask("/api/v1/suggest?q=lyon", "192.0.2.9")).hasStatusOk();
    }
    assertThat(ask("/api/v1/suggest?q=lyon", "192.0.2.9")).hasStatus(429);
    assertThat(ask("/api/v1/places?q=Lyon", "192.0.2.9")).hasStatusOk();
  }

  @Test
  void pages_are_not_limited() {
    for (int i = 0; i < 10; i++) {
      assertThat(ask("/fr/niveau", "192.0.2.10")).hasStatusOk();
    }
  }
}
