package org.jalon.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Generations on disk: a folder each, and a file {@code current} that names the live one. The file
 * is replaced whole, so that a crash leaves one answer.
 */
public final class GenerationStore {

  private static final String CURRENT = "current";

  private final Path root;
  private final String prefix;

  /**
   * @param prefix with which the folders' names begin; others in the root are left alone
   */
  public GenerationStore(Path root, String prefix) {
    this.root = root;
    this.prefix = prefix;
  }

  /** The folder of the live generation. */
  public Optional<Path> findCurrent() {
    Path pointer = root.resolve(CURRENT);
    try {
      if (!Files.exists(pointer)) {
        return Optional.empty();
      }
      Path folder = root.resolve(Files.readString(pointer).strip());
      return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder for a new generation. */
  public Path create() {
    try {
      Files.createDirectories(root);
      return Files.createTempDirectory(root, prefix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the folder the live generation's. */
  public void makeCurrent(Path folder) {
    try {
      Path next = root.resolve(CURRENT + ".next");
      Files.writeString(next, folder.getFileName().toString());
      Files.move(
          next,
          root.resolve(CURRENT),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes every generation but this one: what a crash or a swap left. */
  public void keepOnly(Path folder) {
    try (Stream<Path> all = Files.list(root)) {
      for (Path other : all.filter(this::isGeneration).sorted(Comparator.naturalOrder()).toList()) {
        if (!other.equals(folder)) {
          FileSystemUtils.deleteRecursively(other);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isGeneration(Path path) {
    return Files.isDirectory(path) && path.getFileName().toString().startsWith(prefix);
  }
}
