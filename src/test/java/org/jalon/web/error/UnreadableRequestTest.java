package org.jalon.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jalon.testsupport.TryTheSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a real server refuses. */
@SpringBootTest(
    classes = TryTheSite.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"jalon.assets=classpath:/", "management.server.port=0"})
class UnreadableRequestTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fr/cours?q=%zz",
        "/fr/cours?q=%ff%fe",
        "/fr/%zz",
        "/fr/cours/%ff",
        "/fr/cours?lieu=<b>",
        "/fr//cours",
        "/fr/cours;a=b",
        "/fr/..%2f..%2fetc/passwd",
        "/fr/cours?q=%00%01"
      })
  void what_cannot_be_read_is_answered_with_words_and_nothing_of_the_inside(String target)
      throws IOException {
    String answer = ask(target);

    assertThat(answer).matches("(?s)HTTP/1.1 (400|200) .*");
    assertThat(answer)
        .contains("<html lang=\"fr\"")
        .containsIgnoringCase("x-content-type-options: nosniff")
        .doesNotContain("Tomcat")
        .doesNotContain("Exception")
        .doesNotContain("HTTP Status");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/gestion", "/gestion/secret", "/fr/rien", "/fr/rien.css"})
  void what_does_not_exist_is_a_page_and_no_login(String target) throws IOException {
    assertThat(ask(target))
        .startsWith("HTTP/1.1 404")
        .contains("Cache-Control: no-store")
        .contains("text/html")
        .contains("<html lang=\"fr\"")
        .doesNotContainIgnoringCase("set-cookie");
  }

  private String ask(String target) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      String request =
          "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
