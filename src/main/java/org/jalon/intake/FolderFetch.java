package org.jalon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jalon.intake.FeedRefusedException.Code;

/** A feed on a disk: a file, or the newest feed of a folder. */
final class FolderFetch {

  private final Spool spool;

  FolderFetch(Spool spool) {
    this.spool = spool;
  }

  SpooledFile fetch(FeedSource source) throws IOException, FeedRefusedException {
    Path file = file(Path.of(source.from()));
    if (source.offers().demonstration()) {
      return Spool.inPlace(file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return spool.receive(source.key(), in, file.getFileName().toString());
    }
  }

  private static Path file(Path from) throws IOException, FeedRefusedException {
    if (Files.isDirectory(from)) {
      try (Stream<Path> files = Files.list(from)) {
        return files
            .filter(Files::isRegularFile)
            .filter(file -> FeedName.isFeed(file.getFileName().toString()))
            .max(Comparator.comparing(FolderFetch::modified).thenComparing(Path::compareTo))
            .orElseThrow(() -> new FeedRefusedException(Code.NOT_FOUND, "no feed in " + from));
      }
    }
    if (!Files.isRegularFile(from)) {
      throw new FeedRefusedException(Code.NOT_FOUND, from.toString());
    }
    return from;
  }

  private static long modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
