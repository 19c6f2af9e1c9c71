package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.jalon.intake.FeedRefusedException.Code;
import org.jalon.offer.OfferSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Where feeds come from, and what must not be taken for one. */
class FeedFetchTest {

  private static final byte[] FEED = "<lheo/>".getBytes(StandardCharsets.UTF_8);

  private final CountDownLatch patience = new CountDownLatch(1);
  private @TempDir Path folder;
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/feed.xml", exchange -> answer(exchange, 200, "application/xml", FEED));
    server.createContext(
        "/page", exchange -> answer(exchange, 200, "text/html; charset=utf-8", FEED));
    server.createContext("/silent", exchange -> fallSilent(exchange, 0));
    server.createContext("/status/", FeedFetchTest::status);
    server.createContext("/endless", FeedFetchTest::endless);
    server.createContext("/announced", exchange -> fallSilent(exchange, 10_000_000_000L));
    server.createContext("/to/", FeedFetchTest::redirect);
    server.createContext("/locked", FeedFetchTest::locked);
    server.start();
  }

  @AfterEach
  void stop() {
    patience.countDown();
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private void fallSilent(HttpExchange exchange, long announced) throws IOException {
    exchange.sendResponseHeaders(200, announced);
    exchange.getResponseBody().write(FEED);
    exchange.getResponseBody().flush();
    try {
      patience.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private static void status(HttpExchange exchange) throws IOException {
    int status = Integer.parseInt(exchange.getRequestURI().getPath().replaceAll("\\D", ""));
    answer(exchange, status, "text/plain", "no".getBytes(StandardCharsets.UTF_8));
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] blanks = new byte[1 << 16];
    try (OutputStream out = exchange.getResponseBody()) {
      for (int i = 0; i < 1_000; i++) {
        out.write(blanks);
      }
    } catch (IOException refused) {
      // The other side has had enough, as it should.
    }
  }

  private static void redirect(HttpExchange exchange) throws IOException {
    String to = exchange.getRequestURI().getQuery();
    exchange.getResponseHeaders().set("Location", to == null ? "" : to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static void locked(HttpExchange exchange) throws IOException {
    String expected = "Basic Y2FyaWY6c2VjcmV0"; // carif:secret
    boolean known = expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
    answer(exchange, known ? 200 : 401, "application/xml", FEED);
  }

  private SpooledFile fetch(String from, FeedAccess access)
      throws IOException, InterruptedException, FeedRefusedException {
    IntakeSettings settings =
        new IntakeSettings(
            List.of(),
            "-",
            folder.resolve("spool"),
            3,
            0.2,
            new IntakeSettings.Limits(
                DataSize.ofKilobytes(100),
                DataSize.ofMegabytes(1),
                300,
                Duration.ofSeconds(10),
                Duration.ofSeconds(1),
                Duration.ofSeconds(20)),
            new IntakeSettings.Mail(List.of(), ""));
    FeedSource source =
        new FeedSource(
            new OfferSource("region", "Région", OfferSource.Profile.CURRENT, false),
            from,
            Optional.empty(),
            "",
            0.2,
            access);
    return new FeedFetch(new Spool(settings), settings).fetch(source);
  }

  private String http(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private void refused(Code code, String from) throws IOException {
    assertThatExceptionOfType(FeedRefusedException.class)
        .isThrownBy(() -> fetch(from, FeedAccess.NONE))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    assertThat(spooled()).isEmpty();
  }

  private List<Path> spooled() throws IOException {
    Path spool = folder.resolve("spool/region");
    if (!Files.isDirectory(spool)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(spool)) {
      return files.toList();
    }
  }

  @Test
  void a_feed_behind_an_address_is_kept_under_its_hash() throws Exception {
    SpooledFile file = fetch(http("/feed.xml"), FeedAccess.NONE);

    assertThat(file.path()).hasBinaryContent(FEED).hasFileName(file.hash() + ".feed");
    assertThat(file.hash()).matches("[0-9a-f]{64}");
    assertThat(file.name()).isEqualTo("feed.xml");
    assertThat(file.bytes()).isEqualTo(FEED.length);
  }

  @Test
  void the_same_host_may_send_on_to_another_address() throws Exception {
    assertThat(fetch(http("/to/?/feed.xml"), FeedAccess.NONE).path()).hasBinaryContent(FEED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/feed.xml",
        "https://localhost.example.org/",
        "file:///etc/passwd",
        "ftp://localhost/feed.xml",
        "//example.org/feed.xml",
        "http://localhost:1/feed.xml",
        "/to/?/to/",
        ""
      })
  void who_sends_on_elsewhere_is_refused(String to) throws IOException {
    refused(Code.REDIRECTED, http("/to/?" + to));
  }

  @ParameterizedTest
  @CsvSource({
    "401,DENIED",
    "403,DENIED",
    "404,NOT_FOUND",
    "410,NOT_FOUND",
    "500,BAD_ANSWER",
    "206,BAD_ANSWER"
  })
  void any_answer_but_the_file_is_refused(int status, Code code) throws IOException {
    refused(code, http("/status/" + status));
  }

  @Test
  void a_page_for_people_is_no_feed() throws IOException {
    refused(Code.HTML, http("/page"));
  }

  @Test
  void a_file_larger_than_the_limit_is_refused_before_or_while_it_comes() throws IOException {
    refused(Code.TOO_LARGE, http("/announced"));
    refused(Code.TOO_LARGE, http("/endless"));
  }

  @Test
  void a_source_that_falls_silent_is_given_up() throws IOException {
    refused(Code.TOO_SLOW, http("/silent"));
  }

  @Test
  void nobody_there_is_a_refusal_and_no_crash() throws IOException {
    int port = server.getAddress().getPort();
    server.stop(0);

    refused(Code.UNREACHABLE, "http://localhost:" + port + "/feed.xml");
  }

  @Test
  void an_address_that_is_none_is_refused() throws IOException {
    refused(Code.BAD_NAME, "http://");
    refused(Code.BAD_NAME, "http:///feed.xml");
  }

  @Test
  void a_password_opens_a_locked_address() throws Exception {
    refused(Code.DENIED, http("/locked"));

    FeedAccess access = new FeedAccess("carif", "secret", "", "");
    assertThat(fetch(http("/locked"), access).path()).hasBinaryContent(FEED);
    assertThat(access.toString()).doesNotContain("secret");
  }

  @Test
  void of_a_folder_the_newest_feed_is_taken() throws Exception {
    Path drop = Files.createDirectories(folder.resolve("drop"));
    Files.write(drop.resolve("b.xml"), FEED);
    Files.writeString(drop.resolve("a.xml.gz"), "old");
    Files.writeString(drop.resolve("readme.txt"), "newer, but no feed");
    Files.setLastModifiedTime(
        drop.resolve("a.xml.gz"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

    assertThat(fetch(drop.toString(), FeedAccess.NONE).name()).isEqualTo("b.xml");
  }

  @Test
  void a_path_without_a_feed_is_refused() throws IOException {
    refused(Code.NOT_FOUND, folder.resolve("never.xml").toString());
    refused(Code.NOT_FOUND, Files.createDirectories(folder.resolve("empty")).toString());
  }

  @Test
  void a_name_that_leads_out_of_its_folder_is_refused() {
    for (String name :
        List.of("../feed.xml", "a/../../feed.xml", "..\\feed.xml", "..", " ", "a\0.xml")) {
      assertThatExceptionOfType(FeedRefusedException.class)
          .isThrownBy(() -> FeedName.safe(name))
          .satisfies(refused -> assertThat(refused.code()).isEqualTo(Code.BAD_NAME));
    }
    assertThat(FeedName.shown("../../etc/passwd\n")).isEqualTo("passwd");
  }

  @Test
  void a_feed_comes_by_sftp_from_a_server_whose_key_is_known() throws Exception {
    try (SshServer sftp = sftp()) {
      Path known = known(sftp);
      String host = "sftp://localhost:" + sftp.getPort();
      FeedAccess access = new FeedAccess("carif", "secret", "", known.toString());

      assertThat(fetch(host + "/feed.xml", access).path()).hasBinaryContent(FEED);
      assertThat(fetch(host + "/", access).name()).isEqualTo("feed.xml");
      denied(Code.NOT_FOUND, host + "/never.xml", access);
      denied(Code.DENIED, host + "/feed.xml", new FeedAccess("carif", "x", "", known.toString()));
      denied(Code.UNKNOWN_SERVER, host + "/feed.xml", new FeedAccess("carif", "secret", "", ""));
      Files.writeString(known, "");
      denied(Code.UNKNOWN_SERVER, host + "/feed.xml", access);
    }
  }

  private void denied(Code code, String from, FeedAccess access) {
    assertThatExceptionOfType(FeedRefusedException.class)
        .isThrownBy(() -> fetch(from, access))
        .satisfies(refused -> assertThat(refused.code()).as(refused.getMessage()).isEqualTo(code));
  }

  private SshServer sftp() throws Exception {
    Path root = Files.createDirectories(folder.resolve("sftp"));
    Files.write(root.resolve("feed.xml"), FEED);
    KeyPair key = KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, 256);
    SshServer sftp = SshServer.setUpDefaultServer();
    sftp.setHost("localhost");
    sftp.setKeyPairProvider(KeyPairProvider.wrap(key));
    sftp.setPasswordAuthenticator((user, password, session) -> password.equals("secret"));
    sftp.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
    sftp.setFileSystemFactory(new VirtualFileSystemFactory(root));
    sftp.start();
    return sftp;
  }

  private Path known(SshServer sftp) throws Exception {
    KeyPair key = sftp.getKeyPairProvider().loadKeys(null).iterator().next();
    String line =
        "[localhost]:" + sftp.getPort() + " " + PublicKeyEntry.toString(key.getPublic()) + "\n";
    return Files.writeString(folder.resolve("known_hosts"), line);
  }
}
