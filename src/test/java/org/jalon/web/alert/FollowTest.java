package org.jalon.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jalon.testsupport.FakeCourseSearch;
import org.jalon.web.SiteTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@SiteTest
class FollowTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Autowired MockMvcTester site;
  @Autowired FakeCourseSearch search;

  @AfterEach
  void as_before() {
    search.become(true, 1, false);
    search.breakDown(false);
  }

  @Test
  void a_search_is_a_feed_that_knows_its_page_and_itself() throws Exception {
    Document feed = feed("/en/cours.atom?rayon=50&lieu=Lyon&page=2&tri=debut&liste=1abc");

    Element root = feed.getDocumentElement();
    assertThat(root.getLocalName()).isEqualTo("feed");
    assertThat(root.getAttribute("xml:lang")).isEqualTo("en");
    assertThat(text(root, "title")).contains("Lyon").endsWith("Jalon");
    assertThat(links(root, "self"))
        .containsExactly("https://jalon.example.org/en/cours.atom?lieu=69123&rayon=50");
    assertThat(links(root, "alternate"))
        .containsExactly("https://jalon.example.org/en/cours?lieu=69123&rayon=50");
    assertThat(text(root, "id")).isEqualTo(links(root, "self").getFirst());
  }

  @Test
  void each_entry_is_a_course_with_a_name_for_ever_and_its_facts_in_the_readers_language()
      throws Exception {
    List<Element> english = entries(feed("/en/cours.atom?lieu=Lyon"));
    List<Element> french = entries(feed("/fr/cours.atom?lieu=Lyon"));

    assertThat(english).isNotEmpty().hasSizeLessThanOrEqualTo(50);
    assertThat(ids(english))
        .doesNotHaveDuplicates()
        .isEqualTo(ids(french))
        .allMatch(id -> id.startsWith("tag:jalon.example.org,2026:cours/demo-"));
    Element entry = english.getFirst();
    assertThat(links(entry, "alternate").getFirst())
        .startsWith("https://jalon.example.org/en/cours/demo-");
    assertThat(child(entry, "title").getAttribute("xml:lang")).isEqualTo("fr");
    assertThat(text(entry, "summary"))
        .contains("Enrolment is")
        .isNotEqualTo(text(french.getFirst(), "summary"));
  }

  @Test
  void the_newest_change_comes_first_and_dates_the_feed() throws Exception {
    Document feed = feed("/fr/cours.atom");
    List<Instant> updated =
        entries(feed).stream().map(entry -> Instant.parse(text(entry, "updated"))).toList();

    assertThat(updated).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(Instant.parse(text(feed.getDocumentElement(), "updated")))
        .isEqualTo(updated.getFirst());
  }

  @Test
  void a_search_that_finds_nothing_is_an_empty_feed_and_an_empty_calendar() throws Exception {
    Document feed = feed("/fr/cours.atom?q=zzzzzz&exact=1");

    assertThat(entries(feed)).isEmpty();
    assertThat(text(feed.getDocumentElement(), "updated")).isNotEmpty();
    assertThat(lines("/fr/cours.ics?q=zzzzzz&exact=1"))
        .startsWith("BEGIN:VCALENDAR")
        .endsWith("END:VCALENDAR")
        .doesNotContain("BEGIN:VEVENT");
  }

  @Test
  void a_calendar_holds_the_days_of_the_next_year_on_which_courses_begin() throws Exception {
    List<String> lines = lines("/fr/cours.ics?lieu=Lyon");
    List<LocalDate> days =
        lines.stream()
            .filter(line -> line.startsWith("DTSTART;VALUE=DATE:"))
            .map(line -> LocalDate.parse(line.substring(19), DateTimeFormatter.BASIC_ISO_DATE))
            .toList();

    assertThat(days)
        .isNotEmpty()
        .isSorted()
        .allMatch(day -> !day.isBefore(LocalDate.now()))
        .allMatch(day -> day.isBefore(LocalDate.now().plusMonths(12)));
    assertThat(values(lines, "UID:"))
        .hasSameSizeAs(days)
        .doesNotHaveDuplicates()
        .isEqualTo(values(lines("/en/cours.ics?lieu=Lyon"), "UID:"));
    assertThat(values(lines, "SUMMARY:")).allMatch(summary -> summary.startsWith("Début : "));
    assertThat(values(lines, "LOCATION:")).anyMatch(place -> place.contains("Lyon"));
    assertThat(values(lines, "URL:"))
        .allMatch(url -> url.startsWith("https://jalon.example.org/fr/cours/demo-"));
    assertThat(values(lines, "NAME:").getFirst()).contains("Lyon");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lieu=Zzyzxville",
        "lieu=Saint-Denis",
        "niveau=Z9",
        "rayon=3",
        "lat=999&lon=1",
        "page=x"
      })
  void what_cannot_be_searched_is_said_in_the_readers_language(String query) {
    for (String form : List.of("atom", "ics")) {
      MvcTestResult result = site.get().uri("/en/cours." + form + "?" + query).exchange();

      assertThat(result).hasStatus(400).hasContentTypeCompatibleWith("text/plain");
      assertThat(result).bodyText().startsWith("This search cannot be followed.").contains("\n");
    }
  }

  @Test
  void an_unchanged_feed_is_not_sent_again() {
    for (String form : List.of("atom", "ics")) {
      MvcTestResult first = site.get().uri("/fr/cours." + form).exchange();
      String etag = String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG));
      assertThat(first.getResponse().getContentType())
          .isEqualTo(
              form.equals("atom")
                  ? "application/atom+xml;charset=UTF-8"
                  : "text/calendar;charset=UTF-8");

      search.breakDown(true);
      assertThat(site.get().uri("/fr/cours." + form).header(HttpHeaders.IF_NONE_MATCH, etag))
          .hasStatus(304);
      search.breakDown(false);
    }
    search.become(false, 1, false);
    assertThat(site.get().uri("/fr/cours.atom")).hasStatus(503);
  }

  @Test
  void the_results_lead_to_what_follows_them() throws Exception {
    org.jsoup.nodes.Document page =
        Jsoup.parse(body(site.get().uri("/fr/cours?lieu=69123&page=1&tri=debut").exchange()));

    assertThat(page.select("link[type=application/atom+xml]").attr("href"))
        .isEqualTo("/fr/cours.atom?lieu=69123");
    assertThat(page.select(".follow a").eachAttr("href"))
        .containsExactly(
            "webcal://jalon.example.org/fr/cours.ics?lieu=69123",
            "/fr/cours.ics?lieu=69123",
            "/fr/cours.atom?lieu=69123");
    assertThat(Jsoup.parse(body(site.get().uri("/fr/cours/demo-3").exchange())).select(".follow"))
        .isEmpty();
  }

  @Test
  void a_text_that_xml_cannot_say_does_not_break_a_feed() throws Exception {
    String feed =
        AtomWriter.write(
            new AtomWriter.Feed(
                "fr", "https://e.org/a?b=1&c=2", "<&>\u0000\uD800", "J", "p", Instant.EPOCH),
            List.of(new AtomWriter.Entry("i", "]]>\u0008\uFFFF", "p", Instant.EPOCH, "𝄞")));

    Document document = parsed(feed);
    assertThat(text(document.getDocumentElement(), "title")).isEqualTo("<&>");
    assertThat(links(document.getDocumentElement(), "self"))
        .containsExactly("https://e.org/a?b=1&c=2");
    assertThat(text(entries(document).getFirst(), "title")).isEqualTo("]]>");
    assertThat(text(entries(document).getFirst(), "summary")).isEqualTo("𝄞");
  }

  private Document feed(String address) throws Exception {
    MvcTestResult result = site.get().uri(address).exchange();
    assertThat(result).hasStatusOk().hasContentTypeCompatibleWith("application/atom+xml");
    return parsed(body(result));
  }

  private static Document parsed(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  private List<String> lines(String address) throws Exception {
    MvcTestResult result = site.get().uri(address).exchange();
    assertThat(result).hasStatusOk().hasContentTypeCompatibleWith("text/calendar");
    return Arrays.asList(body(result).replace("\r\n ", "").split("\r\n"));
  }

  private static String body(MvcTestResult result) throws Exception {
    return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static List<String> values(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()))
        .toList();
  }

  private static List<Element> entries(Document feed) {
    return elements(feed.getElementsByTagNameNS(ATOM, "entry"));
  }

  private static List<String> ids(List<Element> entries) {
    return entries.stream().map(entry -> text(entry, "id")).toList();
  }

  private static Element child(Element parent, String name) {
    return elements(parent.getChildNodes()).stream()
        .filter(element -> element.getLocalName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Element parent, String name) {
    return child(parent, name).getTextContent();
  }

  private static List<String> links(Element parent, String relation) {
    return elements(parent.getChildNodes()).stream()
        .filter(element -> element.getAttribute("rel").equals(relation))
        .map(element -> element.getAttribute("href"))
        .toList();
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
