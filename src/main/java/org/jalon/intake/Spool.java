package org.jalon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalon.intake.FeedRefusedException.Code;
import org.springframework.stereotype.Component;

/**
 * Received files, a folder for each source, each file under its own hash: what was read can be read
 * again, and nothing a sender calls a file becomes a path.
 */
@Component
class Spool {

  private static final int BUFFER_BYTES = 1 << 18;
  private static final String ENDING = ".feed";
  private static final String UNFINISHED = ".part";

  private final IntakeSettings settings;

  Spool(IntakeSettings settings) {
    this.settings = settings;
  }

  /**
   * Keeps what is read from the stream, which stays the caller's to close.
   *
   * @throws FeedRefusedException when it is larger than the limit; nothing is kept
   */
  SpooledFile receive(String source, InputStream in, String name)
      throws IOException, FeedRefusedException {
    Path folder = Files.createDirectories(folder(source));
    Path unfinished = folder.resolve(UUID.randomUUID() + UNFINISHED);
    try {
      MessageDigest digest = sha256();
      long bytes = copy(in, unfinished, digest);
      String hash = HexFormat.of().formatHex(digest.digest());
      Path file = folder.resolve(hash + ENDING);
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return new SpooledFile(file, hash, FeedName.shown(name), bytes);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private long copy(InputStream in, Path to, MessageDigest digest)
      throws IOException, FeedRefusedException {
    long most = settings.limits().received().toBytes();
    byte[] buffer = new byte[BUFFER_BYTES];
    long bytes = 0;
    try (OutputStream out = Files.newOutputStream(to)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
        if (bytes > most) {
          throw new FeedRefusedException(Code.TOO_LARGE, "more than " + most + " bytes");
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
    }
    return bytes;
  }

  /** A file of the site's own, read where it lies. */
  static SpooledFile inPlace(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER_BYTES];
    long bytes = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        bytes += read;
      }
    }
    String name = FeedName.shown(file.getFileName().toString());
    return new SpooledFile(file, HexFormat.of().formatHex(digest.digest()), name, bytes);
  }

  /** The source's file with that hash, while it is kept. */
  Optional<Path> find(String source, String hash) {
    if (!hash.matches("[0-9a-f]{64}")) {
      return Optional.empty();
    }
    Path file = folder(source).resolve(hash + ENDING);
    return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  /** Deletes the source's other files, unfinished ones of a killed site too. */
  void keepOnly(String source, Set<String> hashes) throws IOException {
    Path folder = folder(source);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        boolean feed = name.endsWith(ENDING);
        String hash = feed ? name.substring(0, name.length() - ENDING.length()) : "";
        if (name.endsWith(UNFINISHED) || (feed && !hashes.contains(hash))) {
          deleteIfThere(file);
        }
      }
    }
  }

  private static void deleteIfThere(Path file) throws IOException {
    try {
      Files.delete(file);
    } catch (NoSuchFileException gone) {
      // Another process was faster.
    }
  }

  /** A source's key is safe as a name of a folder: letters, digits and hyphens. */
  private Path folder(String source) {
    return settings.spool().resolve(source);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
