package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jalon.Application;

/** The site in a process of its own, to be killed without a word. */
final class KilledSite {

  private static final String BEGINS = "Feeds to look at";
  private static final String ENDS = "offers can be searched";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Path folder;
  private final String database;

  /** What is looked at while the site runs. */
  interface Look {
    void at(URI address) throws IOException, InterruptedException;
  }

  KilledSite(Path folder, String database) {
    this.folder = folder;
    this.database = database;
  }

  Path feed() {
    return folder.resolve("feeds/region.xml");
  }

  /** How long a night takes, from the first look at the feed to the last of the index. */
  Duration runToTheEnd() throws IOException, InterruptedException {
    Running site = new Running();
    try {
      site.await(BEGINS);
      long start = System.nanoTime();
      site.await(ENDS);
      return Duration.ofNanos(System.nanoTime() - start);
    } finally {
      site.kill();
    }
  }

  /**
   * Lets a night begin and kills it, at any moment of as long as a night takes; looked at before,
   * as soon as pages answer from whatever index there is.
   */
  void killWithin(Duration whole, Random random, Look look)
      throws IOException, InterruptedException {
    Running site = new Running();
    try {
      site.await(BEGINS);
      long moment = System.nanoTime() + (long) (random.nextDouble() * whole.toNanos());
      if (random.nextInt(4) == 0) {
        look.at(site.address);
      }
      LockSupport.parkNanos(Math.max(0, moment - System.nanoTime()));
    } finally {
      site.kill();
    }
  }

  /** A start after a kill that is left in peace: looked at when all is caught up. */
  void restart(Duration within, Look look) throws IOException, InterruptedException {
    Running site = new Running();
    try {
      site.awaitPages();
      long start = System.nanoTime();
      site.await(ENDS);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(within);
      look.at(site.address);
    } finally {
      site.kill();
    }
  }

  private final class Running {

    private final URI address;
    private final Path log = folder.resolve("site.log");
    private final Process process;

    Running() throws IOException {
      int port = freePort();
      address = URI.create("http://localhost:" + port);
      Files.deleteIfExists(log);
      process =
          new ProcessBuilder(command(port))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
    }

    private List<String> command(int port) {
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      String classes =
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
      return List.of(
          java,
          "--enable-native-access=ALL-UNNAMED",
          "-XX:TieredStopAtLevel=1",
          "-Xmx512m",
          "-cp",
          classes,
          Application.class.getName(),
          "--server.port=" + port,
          "--jalon.management-port=0",
          "--logging.level.org.jalon=INFO",
          "--jalon.database.url=" + database,
          "--jalon.feeds=" + folder.resolve("feeds"),
          "--jalon.intake.spool=" + folder.resolve("spool"),
          "--jalon.index.folder=" + folder.resolve("index"));
    }

    void await(String text) throws IOException {
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (!Files.readString(log).contains(text)) {
        check(deadline);
        LockSupport.parkNanos(5_000_000);
      }
    }

    private void check(long deadline) throws IOException {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new AssertionError("the site did not come: " + Files.readString(log));
      }
    }

    /** 200, whatever index there is; before the very first one there is none. */
    void awaitPages() throws IOException, InterruptedException {
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      HttpRequest request = HttpRequest.newBuilder(address.resolve("/fr/cours")).build();
      while (true) {
        try {
          if (CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          // The port is not open yet.
        }
        check(deadline);
        LockSupport.parkNanos(10_000_000);
      }
    }

    void kill() throws InterruptedException {
      process.destroyForcibly();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
