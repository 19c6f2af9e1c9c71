package org.jalon.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The largest of the invented feeds, not compressed: inflating is not what is measured. */
final class LargestFeed {

  private LargestFeed() {}

  static Path file() {
    Path feed = Bench.folder().resolve("largest-feed.xml");
    try (Stream<Path> all = Files.list(Bench.feeds())) {
      Path largest =
          all.filter(file -> file.toString().endsWith(".xml.gz"))
              .max(Comparator.comparingLong(file -> file.toFile().length()))
              .orElseThrow();
      try (InputStream in = new GZIPInputStream(Files.newInputStream(largest))) {
        Files.write(feed, in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return feed;
  }

  static double megabytes(Path file) {
    return file.toFile().length() / 1e6;
  }
}
