package org.jalon.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret behind every seal: {@code jalon.secret}, else one made at the first start and kept in
 * {@code var/secret}. Several servers of one site need the same.
 */
@Component
final class SecretSettings {

  private static final int BYTES = 32;
  private static final int SHORTEST = 16;

  private final byte[] key;

  SecretSettings(
      @Value("${jalon.secret:}") String given,
      @Value("${jalon.secret-file:var/secret}") Path file) {
    String secret = given.isBlank() ? kept(file) : given.strip();
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "jalon.secret needs " + SHORTEST + " characters or more, it has " + secret.length());
    }
    this.key = secret.getBytes(StandardCharsets.UTF_8);
  }

  byte[] key() {
    return key.clone();
  }

  private static String kept(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The secret can neither be read nor written: " + file.toAbsolutePath(), e);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      Files.writeString(file, HexFormat.of().formatHex(random), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException anotherProcessWasFaster) {
      return;
    }
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }
}
