package org.jalon.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jalon.place.Gazetteer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * A night of 19 feeds on a site that is being read: nothing changed but dates of export and the
 * order; then one offer in a hundred.
 */
@Tag("benchmark")
class NightBenchmark {

  /** Pages asked for a second while a night goes on. */
  private static final int PAGES_A_SECOND = 50;

  /** Until the compilers have done. */
  private static final int WARM_UP = 10_000;

  @Test
  void nights_of_a_site_that_is_being_read()
      throws IOException, InterruptedException, java.util.concurrent.ExecutionException {
    Path work = Bench.folder().resolve("night");
    Path link = Bench.folder().resolve("night-feeds");
    List<Double> unchanged = new ArrayList<>();
    List<Double> changed = new ArrayList<>();
    FileSystemUtils.deleteRecursively(work);
    Files.createDirectories(work);
    point(link, Bench.feeds());
    try (ExtractedSite site =
        ExtractedSite.start(
            work, "--jalon.feeds=" + link, "--jalon.intake.schedule=*/2 * * * * *")) {
      site.await("offers can be searched");
      PagesBenchmark.load(site, paths(), 8, WARM_UP);
      Path last = Bench.feeds();
      for (int run = 1; run <= Bench.RUNS; run++) {
        Path quiet = next(run, "quiet", last, 0);
        unchanged.add(night(site, work, link, quiet, run, "nothing changed"));
        last = next(run, "busy", last, 10);
        changed.add(night(site, work, link, last, run, "1 % changed"));
      }
    }
    Figures.print(
        "%,d offers in 19 feeds, median of %d nights: nothing changed %.1f s, 1 %% changed %.1f s",
        Bench.OFFERS, Bench.RUNS, median(unchanged), median(changed));
  }

  private static double median(List<Double> seconds) {
    return Figures.median(seconds.stream().mapToDouble(d -> d).toArray());
  }

  private static Path next(int run, String name, Path from, int perMille) throws IOException {
    Path to = Bench.folder().resolve("night-" + run + "-" + name);
    FileSystemUtils.deleteRecursively(to);
    NextNight.write(from, to, (perMille == 0 ? "202611" : "202612") + (10 + run), perMille, run);
    return to;
  }

  /** Seconds from the feeds' being there until the last is taken and indexed. */
  private static double night(
      ExtractedSite site, Path work, Path link, Path feeds, int run, String what)
      throws IOException, InterruptedException {
    int taken = site.count(": TAKEN");
    long written = sequence(work);
    SteadyReaders readers = readers(site);
    point(link, feeds);
    long start = System.nanoTime();
    while (site.count(": TAKEN") < taken + 19) {
      if (System.nanoTime() - start > 600_000_000_000L) {
        throw new IllegalStateException("the night does not end: see the log in " + work);
      }
      LockSupport.parkNanos(50_000_000);
    }
    double read = (System.nanoTime() - start) / 1e9;
    if (what.startsWith("1")) {
      awaitIndex(site);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    SteadyReaders.Seen seen = readers.stop();
    Figures.print(
        "run %d: %s: %.1f s until taken, %.1f s until indexed; readers: %,d pages, p50 %.1f ms,"
            + " p95 %.1f ms, %d errors; index %s",
        run,
        what,
        read,
        seconds,
        seen.pages(),
        Figures.percentile(seen.millis(), 50),
        Figures.percentile(seen.millis(), 95),
        seen.errors(),
        written == sequence(work) ? "not written" : "written");
    return seconds;
  }

  private static SteadyReaders readers(ExtractedSite site) {
    return new SteadyReaders(site, paths(), PAGES_A_SECOND);
  }

  private static List<String> paths() {
    return new QueryMix(new Gazetteer()).queries(3_000).stream().map(QueryMix.Query::path).toList();
  }

  /** When the live index was last committed. */
  private static long sequence(Path work) throws IOException {
    Path root = work.resolve("var/index");
    Path live = root.resolve(Files.readString(root.resolve("current")).strip());
    try (var files = Files.walk(live)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("segments"))
          .mapToLong(file -> file.toFile().lastModified())
          .max()
          .orElse(0);
    }
  }

  /** The index is level when the last number of the change log is known to it. */
  private static void awaitIndex(ExtractedSite site) throws IOException, InterruptedException {
    int before;
    do {
      before = site.count("index holds all up");
      LockSupport.parkNanos(3_000_000_000L);
    } while (site.count("index holds all up") != before);
  }

  private static void point(Path link, Path to) throws IOException {
    Path next = link.resolveSibling("next-link");
    Files.deleteIfExists(next);
    Files.createSymbolicLink(next, to.toAbsolutePath());
    Files.move(
        next,
        link,
        java.nio.file.StandardCopyOption.ATOMIC_MOVE,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /** Pages at a steady rate, whatever the site does: a slow answer does not slow the asking. */
  static final class SteadyReaders {

    private final List<Double> millis = new ArrayList<>();
    private final List<Thread> asking = new ArrayList<>();
    private final Thread clock;
    private final ExtractedSite site;
    private final List<String> paths;
    private volatile boolean stopped;
    private int errors;

    record Seen(int pages, double[] millis, int errors) {}

    SteadyReaders(ExtractedSite site, List<String> paths, int perSecond) {
      this.site = site;
      this.paths = paths;
      this.clock = Thread.ofPlatform().name("readers").start(() -> tick(perSecond));
    }

    private void tick(int perSecond) {
      try (HttpClient client =
          HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
        long next = System.nanoTime();
        for (int i = 0; !stopped; i++) {
          String path = paths.get(i % paths.size());
          asking.add(Thread.startVirtualThread(() -> ask(client, path)));
          next += 1_000_000_000L / perSecond;
          LockSupport.parkNanos(Math.max(0, next - System.nanoTime()));
        }
        for (Thread one : asking) {
          one.join();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private void ask(HttpClient client, String path) {
      HttpRequest request =
          HttpRequest.newBuilder(site.address(path)).header("Accept-Encoding", "gzip").build();
      long start = System.nanoTime();
      int status = 0;
      try {
        status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
      } catch (IOException e) {
        // Counted below.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      double took = (System.nanoTime() - start) / 1e6;
      synchronized (millis) {
        millis.add(took);
        errors += status == 200 ? 0 : 1;
      }
    }

    Seen stop() throws InterruptedException {
      stopped = true;
      clock.join();
      return new Seen(millis.size(), millis.stream().mapToDouble(d -> d).toArray(), errors);
    }
  }
}
