package org.jalon.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jalon.diffusion.Consumer;
import org.jalon.diffusion.Consumers;
import org.jalon.diffusion.file.FlowFile;
import org.jalon.diffusion.file.FlowFileSettings;
import org.jalon.diffusion.file.FlowFiles;
import org.jalon.diffusion.file.FlowForm;
import org.jalon.diffusion.file.FlowWriting;
import org.jalon.diffusion.file.OutgoingFormation;
import org.jalon.run.Progress;
import org.jalon.testsupport.FakeFlowKeys;
import org.jalon.testsupport.Formations;
import org.jalon.web.SiteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
@TestPropertySource(
    properties = {
      "jalon.diffusion.folder=target/test-flows/api",
      "jalon.diffusion.requests-per-minute=10",
      "jalon.api.requests-per-minute=100000"
    })
class FlowApiTest {

  private static final String OPEN = "/api/v1/flows/ouverte";
  private static final String CLOSED = "/api/v1/flows/fermee";
  private static final Instant WRITTEN = Instant.parse("2026-11-23T04:30:00Z");

  private static int asker;

  @TestConfiguration
  static class TwoConsumers {
    @Bean
    Consumers twoConsumers() {
      return () -> List.of(consumer("ouverte", true), consumer("fermee", false));
    }
  }

  @Autowired MockMvcTester site;
  @Autowired FlowFiles files;
  @Autowired FlowFileSettings settings;
  @Autowired FakeFlowKeys keys;

  private FlowFile lheo;
  private byte[] stored;
  private String address;

  @BeforeEach
  void an_edition_is_there_for_each() throws IOException {
    address = "192.0.2." + ++asker;
    if (files.manifest("ouverte").latest().isEmpty()) {
      write("ouverte");
      write("fermee");
    }
    lheo = files.manifest("ouverte").latest().orElseThrow().find(FlowForm.LHEO_2_3).orElseThrow();
    stored = Files.readAllBytes(Path.of("target/test-flows/api/ouverte").resolve(lheo.name()));
  }

  @AfterEach
  void the_database_is_back() {
    keys.away(false);
  }

  @Test
  void the_list_says_who_receives_and_whether_a_key_is_needed() {
    assertThat(ask("/api/v1/flows?lang=en"))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("$.items[0].id", id -> assertThat(id).isEqualTo("ouverte"))
        .hasPathSatisfying("$.items[0].open", open -> assertThat(open).isEqualTo(true))
        .hasPathSatisfying("$.items[1].open", open -> assertThat(open).isEqualTo(false))
        .hasPathSatisfying("$.items[1].name", name -> assertThat(name).isEqualTo("fermee en"))
        .hasPathSatisfying(
            "$.items[1].url",
            url -> assertThat(url).isEqualTo("https://jalon.example.org/api/v1/flows/fermee"));
  }

  @Test
  void the_manifest_names_the_files_with_their_sums() {
    assertThat(ask(OPEN))
        .hasStatusOk()
        .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
        .bodyJson()
        .hasPathSatisfying(
            "$.wholes[0].files[0].name", name -> assertThat(name).isEqualTo(lheo.name()))
        .hasPathSatisfying(
            "$.wholes[0].files[0].sha256", sum -> assertThat(sum).isEqualTo(lheo.sha256()))
        .hasPathSatisfying(
            "$.wholes[0].files[0].form", form -> assertThat(form).isEqualTo("lheo-2-3"));
  }

  @Test
  void the_compressed_file_comes_as_it_is_on_the_disk() throws IOException {
    MockHttpServletResponse answer = ask(OPEN + "/" + lheo.name()).getResponse();

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsByteArray()).isEqualTo(stored);
    assertThat(answer.getContentType()).isEqualTo("application/gzip");
    assertThat(answer.getHeader(HttpHeaders.CONTENT_ENCODING)).isNull();
    assertThat(answer.getHeader(HttpHeaders.ETAG)).isEqualTo("\"" + lheo.sha256() + "\"");
    assertThat(answer.getHeader(HttpHeaders.ACCEPT_RANGES)).isEqualTo("bytes");
    assertThat(answer.getHeader(HttpHeaders.LAST_MODIFIED))
        .isEqualTo("Mon, 23 Nov 2026 04:30:00 GMT");
  }

  @Test
  void the_name_without_gz_gives_the_file_itself_encoded_for_who_takes_that() throws IOException {
    String name = lheo.name().replace(".gz", "");
    MockHttpServletResponse plain = ask(OPEN + "/" + name).getResponse();
    MockHttpServletResponse encoded =
        ask(OPEN + "/" + name, HttpHeaders.ACCEPT_ENCODING, "br, gzip;q=0.5").getResponse();
    MockHttpServletResponse refused =
        ask(OPEN + "/" + name, HttpHeaders.ACCEPT_ENCODING, "gzip;q=0").getResponse();

    assertThat(plain.getContentType()).isEqualTo("application/xml;charset=UTF-8");
    assertThat(plain.getContentAsByteArray()).isEqualTo(inflated(stored));
    assertThat(plain.getHeader(HttpHeaders.ETAG)).contains(lheo.unpackedSha256());
    assertThat(encoded.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
    assertThat(encoded.getContentAsByteArray()).isEqualTo(stored);
    assertThat(encoded.getHeader(HttpHeaders.ETAG)).isNotEqualTo(plain.getHeader(HttpHeaders.ETAG));
    assertThat(refused.getContentAsByteArray()).isEqualTo(plain.getContentAsByteArray());
  }

  @ParameterizedTest
  @CsvSource({"bytes=0-9,0,10", "bytes=10-,10,-1", "bytes=-5,-5,-1", "bytes=3-100000000,3,-1"})
  void a_download_that_broke_goes_on(String range, int from, int to) {
    int start = from < 0 ? stored.length + from : from;
    int end = to < 0 ? stored.length : to;

    MockHttpServletResponse answer =
        ask(OPEN + "/" + lheo.name(), HttpHeaders.RANGE, range).getResponse();

    assertThat(answer.getStatus()).isEqualTo(206);
    assertThat(answer.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(stored, start, end));
    assertThat(answer.getHeader(HttpHeaders.CONTENT_RANGE))
        .isEqualTo("bytes " + start + "-" + (end - 1) + "/" + stored.length);
  }

  @Test
  void a_part_of_what_is_another_file_by_now_is_answered_with_the_whole() {
    MockHttpServletResponse answer =
        ask(
                OPEN + "/" + lheo.name(),
                HttpHeaders.RANGE,
                "bytes=5-9",
                HttpHeaders.IF_RANGE,
                "\"other\"")
            .getResponse();

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsByteArray()).isEqualTo(stored);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-1,4-5", "bytes=x", "lines=1-2"})
  void what_cannot_be_given_in_parts_is_given_whole(String range) {
    assertThat(ask(OPEN + "/" + lheo.name(), HttpHeaders.RANGE, range)).hasStatusOk();
  }

  @Test
  void a_part_behind_the_end_is_refused() {
    assertThat(ask(OPEN + "/" + lheo.name(), HttpHeaders.RANGE, "bytes=100000000-"))
        .hasStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
        .hasHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + stored.length)
        .hasContentType("application/problem+json");
  }

  @Test
  void who_has_the_file_is_not_sent_it_again() {
    MockHttpServletResponse answer =
        ask(OPEN + "/" + lheo.name(), HttpHeaders.IF_NONE_MATCH, "\"" + lheo.sha256() + "\"")
            .getResponse();

    assertThat(answer.getStatus()).isEqualTo(304);
    assertThat(answer.getContentAsByteArray()).isEmpty();
  }

  @Test
  void the_head_alone_says_the_size() {
    MockHttpServletResponse answer =
        site.head().uri(OPEN + "/" + lheo.name()).exchange().getResponse();

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentLengthLong()).isEqualTo(stored.length);
    assertThat(answer.getContentAsByteArray()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/inconnu",
        "/ouverte/manifest.json",
        "/ouverte/ouverte-2020-01-01-offers.csv.gz",
        "/ouverte/..%2Ffermee%2Fmanifest.json",
        "/..%2F..%2Fsecret/x"
      })
  void what_is_not_there_is_not_found_wherever_the_name_leads(String path) {
    assertThat(site.get().uri(java.net.URI.create("/api/v1/flows" + path)))
        .satisfies(answer -> assertThat(answer.getResponse().getStatus()).isIn(400, 404));
  }

  @Test
  void a_closed_consumer_opens_to_its_key() {
    String key = keys.make("fermee");

    assertThat(ask(CLOSED, HttpHeaders.AUTHORIZATION, "Bearer " + key)).hasStatusOk();
    String name = lheo.name().replace("ouverte", "fermee");
    assertThat(ask(CLOSED + "/" + name, HttpHeaders.AUTHORIZATION, "bearer " + key))
        .hasStatusOk()
        .hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    assertThat(ask(CLOSED + "/" + name)).hasStatus(HttpStatus.UNAUTHORIZED);
  }

  @ParameterizedTest
  @CsvSource({
    "'',fr,Ces fichiers demandent une clé",
    "'',en,These files need a key",
    "'',ru,These files need a key",
    "Basic eDp5,en,These files need a key",
    "Bearer jalon_wrong,fr,Cette clé n'est pas connue ici",
    "Bearer jalon_wrong,en,This key is not known here"
  })
  void without_a_key_that_is_known_one_is_told_how_to_have_one(
      String header, String language, String said) {
    assertThat(ask(CLOSED + "?lang=" + language, HttpHeaders.AUTHORIZATION, header))
        .hasStatus(HttpStatus.UNAUTHORIZED)
        .hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"flows\"")
        .hasContentType("application/problem+json")
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .startsWith(said);
  }

  @Test
  void a_revoked_key_and_a_key_of_another_are_told_apart() {
    String revoked = keys.make("fermee");
    keys.revoke(keys.number(revoked));

    assertThat(ask(CLOSED + "?lang=fr", HttpHeaders.AUTHORIZATION, "Bearer " + revoked))
        .hasStatus(HttpStatus.FORBIDDEN)
        .bodyText()
        .contains("révoquée");
    assertThat(
            ask(CLOSED + "?lang=en", HttpHeaders.AUTHORIZATION, "Bearer " + keys.make("quelqu-un")))
        .hasStatus(HttpStatus.FORBIDDEN)
        .bodyText()
        .contains("another consumer");
  }

  @Test
  void a_key_that_asks_too_often_is_told_how_long_to_wait() {
    String key = "Bearer " + keys.make("fermee");
    for (int i = 0; i < 10; i++) {
      assertThat(ask(CLOSED, HttpHeaders.AUTHORIZATION, key)).hasStatusOk();
    }

    // A slow machine wins a request back while it asks.
    MvcTestResult refused = ask(CLOSED + "?lang=fr", HttpHeaders.AUTHORIZATION, key);
    for (int i = 0; i < 20 && refused.getResponse().getStatus() == 200; i++) {
      refused = ask(CLOSED + "?lang=fr", HttpHeaders.AUTHORIZATION, key);
    }
    assertThat(refused).hasStatus(429).hasContentType("application/problem+json");
    assertThat(Integer.parseInt(refused.getResponse().getHeader(HttpHeaders.RETRY_AFTER)))
        .isBetween(1, 60);
    assertThat(refused).bodyText().contains("Trop de demandes : 10 par minute");
    assertThat(ask(CLOSED, HttpHeaders.AUTHORIZATION, "Bearer " + keys.make("fermee")))
        .hasStatusOk();
  }

  @Test
  void when_keys_cannot_be_checked_closed_files_stay_closed_and_open_ones_open() {
    keys.away(true);

    assertThat(ask(CLOSED + "?lang=en", HttpHeaders.AUTHORIZATION, "Bearer jalon_any"))
        .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
        .hasHeader(HttpHeaders.RETRY_AFTER, "60")
        .bodyText()
        .contains("cannot be checked");
    assertThat(ask(OPEN)).hasStatusOk();
  }

  private MvcTestResult ask(String path, String... headers) {
    var asking =
        site.get()
            .uri(path)
            .with(request -> {
              request.setRemoteAddr(address);
              return request;
            });
    for (int i = 0; i < headers.length; i += 2) {
      asking = asking.header(headers[i], headers[i + 1]);
    }
    return asking.exchange();
  }

  private void write(String consumer) throws IOException {
    OutgoingFormation one =
        new OutgoingFormation(
            Formations.course().action("A1").fragment(),
            List.of(new OutgoingFormation.Offer("A1", 0, "00")));
    new FlowWriting(
            settings,
            files,
            (id, taker) -> taker.take(one),
            () -> true,
            Clock.fixed(WRITTEN, ZoneId.of("Europe/Paris")))
        .write(
            consumer(consumer, true),
            new Progress(
                new PrintStream(
                    java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                "",
                ""));
  }

  private static Consumer consumer(String id, boolean open) {
    return new Consumer(
        id,
        Map.of("fr", id, "en", id + " en"),
        "",
        List.of(),
        List.of(),
        Set.of(),
        Set.of(),
        "2.3",
        open);
  }

  private static byte[] inflated(byte[] packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }
}
