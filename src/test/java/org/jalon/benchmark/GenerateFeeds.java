package org.jalon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jalon.demonstration.Demonstration;
import org.jalon.place.Gazetteer;

/** Writes as many invented actions as wanted: {@code GenerateFeeds <folder> <count> [base day]}. */
public final class GenerateFeeds {

  private GenerateFeeds() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: GenerateFeeds <folder> <count> [base day, such as 2026-03-01]");
      return;
    }
    Path folder = Path.of(arguments[0]);
    int actions = Integer.parseInt(arguments[1]);
    Clock clock = Clock.systemDefaultZone();
    LocalDate base =
        arguments.length > 2
            ? LocalDate.parse(arguments[2])
            : LocalDate.now(clock).withDayOfMonth(1);
    Demonstration demonstration = new Demonstration(new Gazetteer(), clock);
    Instant start = Instant.now();
    demonstration.write(folder, actions, base);
    Duration duration = Duration.between(start, Instant.now());
    System.out.printf(
        "%,d actions, %,d KB, %.1f s%n", actions, kilobytes(folder), duration.toMillis() / 1000.0);
  }

  private static long kilobytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum() / 1024;
    }
  }
}
