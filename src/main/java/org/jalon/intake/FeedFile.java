package org.jalon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jalon.offer.OfferSource;

/** A LHÉO file on disk and the source it stands for: the file's name without its endings. */
record FeedFile(Path path, OfferSource source) {

  /** The feeds of a folder by name; other files are left alone. */
  static List<FeedFile> list(Path folder, OfferSource.Profile profile, boolean demonstration)
      throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> isFeed(file.getFileName().toString()))
          .sorted()
          .map(file -> new FeedFile(file, source(file, profile, demonstration)))
          .toList();
    }
  }

  private static boolean isFeed(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".xml.gz");
  }

  private static OfferSource source(Path file, OfferSource.Profile profile, boolean demonstration) {
    String name = file.getFileName().toString().replaceFirst("(?i)\\.xml(\\.gz)?$", "");
    String key = name.replaceAll("[^A-Za-z0-9-]+", "-").replaceFirst("^-+", "");
    String bounded = key.substring(0, Math.min(key.length(), 60));
    return new OfferSource(bounded.isEmpty() ? "feed" : bounded, name, profile, demonstration);
  }

  /** SHA-256 of the file, hexadecimal. */
  String hash() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
