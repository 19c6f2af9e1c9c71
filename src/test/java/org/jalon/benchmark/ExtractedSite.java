package org.jalon.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The site as it is delivered, started from its extracted jar in a process of its own. */
final class ExtractedSite implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Process process;
  private final Path log;
  private final int port;
  private final long started;

  private ExtractedSite(Process process, Path log, int port, long started) {
    this.process = process;
    this.log = log;
    this.port = port;
    this.started = started;
  }

  static ExtractedSite start(Path work, String... arguments)
      throws IOException, InterruptedException {
    return start(work, List.of(), arguments);
  }

  /**
   * @param jvm options beside those that the site is always started with
   */
  static ExtractedSite start(Path work, List<String> jvm, String... arguments)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(Arrays.asList(System.getProperty("jvm.arguments").split(" ")));
    command.add("-Xmx" + System.getProperty("heap", "1g"));
    command.addAll(jvm); // a later -Xmx counts
    command.addAll(List.of("-jar", jar().toString()));
    command.addAll(List.of("--server.port=" + port, "--jalon.management-port=" + freePort()));
    command.addAll(List.of(arguments));
    Path log = work.resolve("site.log");
    long started = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    return new ExtractedSite(process, log, port, started);
  }

  /** Runs the jar as a command until it ends; its output. */
  static String run(Path work, List<String> jvm, String... arguments)
      throws IOException, InterruptedException {
    try (ExtractedSite command = start(work, jvm, arguments)) {
      int exit = command.process.waitFor();
      String output = Files.readString(command.log);
      if (exit > 1) {
        throw new IllegalStateException("the command ended with " + exit + ": " + output);
      }
      return output;
    }
  }

  /** How often the log holds the text. */
  int count(String text) throws IOException {
    return Files.readString(log).split(java.util.regex.Pattern.quote(text), -1).length - 1;
  }

  /** The application's jar, extracted beside the benchmarks' folders once a build. */
  private static Path jar() throws IOException, InterruptedException {
    Path packed;
    try (Stream<Path> built = Files.list(Path.of("target"))) {
      packed =
          built
              .filter(file -> file.getFileName().toString().matches("jalon-.*\\.jar"))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no jar in target"));
    }
    Path extracted =
        Path.of("target/benchmark/extracted-" + Files.getLastModifiedTime(packed).toMillis())
            .toAbsolutePath();
    if (!Files.isDirectory(extracted)) {
      new ProcessBuilder(
              JAVA,
              "-Djarmode=tools",
              "-jar",
              packed.toString(),
              "extract",
              "--destination",
              extracted.toString())
          .inheritIO()
          .start()
          .waitFor();
    }
    return extracted.resolve(packed.getFileName());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Waits until the log holds the text. */
  void await(String text) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.readString(log).contains(text)) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException("the site did not say “" + text + "”: see " + log);
      }
      LockSupport.parkNanos(50_000_000);
    }
  }

  /** Seconds from the start of the JVM to the first page that answers 200. */
  double secondsToFirstPage(String path) throws InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(address(path)).build();
    while (process.isAlive()) {
      try {
        if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
          return (System.nanoTime() - started) / 1e9;
        }
      } catch (IOException notYet) {
        // The port is not open yet.
      }
      LockSupport.parkNanos(20_000_000);
    }
    throw new IllegalStateException("the site stopped: see " + log);
  }

  URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** Processor time so far, of the site alone. */
  Duration processor() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** The folder of the live index. */
  Path index(Path work) throws IOException {
    Path root = work.resolve("var/index");
    return root.resolve(Files.readString(root.resolve("current")).strip()).resolve("courses");
  }

  /** The last figure of a line of progress, such as “Indexing: 300,000 offers, 98.1 s, 3,058/s”. */
  String lastLine(String start) throws IOException {
    return Arrays.stream(Files.readString(log).split("[\\r\\n]+"))
        .filter(line -> line.startsWith(start))
        .reduce((before, after) -> after)
        .orElse(start + ": nothing");
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
