package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jalon.testsupport.BrowserStore.Mode;
import org.jalon.web.Markup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/**
 * The W3C's checker finds no error on any kind of page of the real site, in three languages and
 * with {@code -Pmatrix} in all; pages of invented courses are checked in all of them at each build.
 */
class CheckedMarkupTest extends PagesOfEveryKind {

  private static final List<String> LANGUAGES =
      MatrixTest.ALL ? languages() : List.of("fr", "ar", "zh");
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Markup MARKUP = new Markup();

  CheckedMarkupTest() {
    super(Mode.WITHOUT_SCRIPTS);
  }

  @ParameterizedTest
  @EnumSource
  void the_checker_finds_no_error(PageKind kind)
      throws IOException, InterruptedException, SAXException {
    Map<String, Object> faults = new TreeMap<>();
    for (String language : LANGUAGES) {
      String path = path(kind, language);
      HttpResponse<String> page =
          HTTP.send(
              HttpRequest.newBuilder(URI.create(site + path)).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(page.statusCode()).as(path).isEqualTo(kind.status());
      faults.put(path, MARKUP.errors(page.body()));
    }

    assertThat(faults).allSatisfy((path, errors) -> assertThat(errors).asList().isEmpty());
  }
}
