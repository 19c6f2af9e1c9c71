package org.jalon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xml.sax.SAXException;

/** The W3C's checker finds no error, on any kind of page, in any language. */
@SiteTest
class MarkupTest {

  private static final Markup MARKUP = new Markup();

  @Autowired MockMvcTester site;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                    | 200
          /cours                                                | 200
          /cours?page=2                                         | 200
          /cours?lieu=69123&niveau=A1&niveau=A2&tri=debut       | 200
          /cours?lieu=69123&q=introuvable                       | 200
          /cours?q=cours du soir gratuit a1 lyon zzzz           | 200
          /cours?q=soir!                                        | 200
          /cours?q=soir&exact=1                                 | 200
          /cours?lieu=Saint-Denis&niveau=A1                     | 200
          /cours?lieu=Qwxzyq                                    | 200
          /cours?prix=gratuit&page=2                            | 200
          /cours?libre=2s&libre=4m&type=fle&lieu=R84            | 200
          /cours?lieu=69123&semaine=1                           | 200
          /cours?type=tout&finis=1                              | 200
          /cours?lieu=69123&rayon=3                             | 400
          /cours?page=500                                       | 404
          /cours/demo-0                                         | 200
          /cours/demo-3                                         | 200
          /cours/demo-4                                         | 200
          /cours/demo-8                                         | 200
          /cours/demo-10                                        | 200
          /cours/demo-12                                        | 200
          /cours/demo-gone                                      | 410
          /inconnu                                              | 404
          /departements                                         | 200
          /semaine?libre=2s&lieu=69123                          | 200
          /niveau                                               | 200
          /niveau?lire=oui&ecole=peu                            | 200
          /niveau?lire=autre&ecole=peu&comprendre=rien          | 200
          /niveau?lire=jamais&comprendre=rien                   | 200
          /niveau?lire=quoi                                     | 400
          /api                                                  | 200
          /mentions-legales                                     | 200
          /vie-privee                                           | 200
          /accessibilite                                        | 200
          /lecture?retour=/fr/niveau                            | 200
          """)
  void the_checker_finds_no_error_in_any_language(String path, int status)
      throws IOException, SAXException {
    Map<String, List<String>> errors = new TreeMap<>();
    for (Language language : Languages.all()) {
      String address = "/" + language.pathCode() + path;
      MvcTestResult page = site.get().uri(address).exchange();
      assertThat(page).as(address).hasStatus(status);
      List<String> found = MARKUP.errors(page.getResponse().getContentAsString());
      if (!found.isEmpty()) {
        errors.put(address, found);
      }
    }

    assertThat(errors).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<p id=a></p><p id=a></p>,Duplicate ID",
    "<ul><p></p></ul>,not allowed as child of element “ul”",
    "<p colour=red></p>,Attribute “colour” not allowed",
    "<a href='x y'>z</a>,Bad value",
    "<p><div></p></div>,No “p” element in scope",
    "<label for=nothing>x</label>,“for” attribute",
    "<p aria-labelledby=nothing>x</p>,aria-labelledby",
    "<a href=x><button>y</button></a>,must not appear as a descendant"
  })
  void the_checker_sees_errors_of_every_sort(String body, String error)
      throws IOException, SAXException {
    String page =
        "<!DOCTYPE html><html lang=fr><head><title>x</title></head><body>%s</body></html>";

    assertThat(MARKUP.errors(page.formatted(""))).isEmpty();
    assertThat(MARKUP.errors(page.formatted(body))).anyMatch(line -> line.contains(error));
  }
}
