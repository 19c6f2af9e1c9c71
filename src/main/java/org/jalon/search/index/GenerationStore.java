package org.jalon.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Generations on disk: a folder each, and a file {@code current} that names the live one. The file
 * is replaced whole, so that a crash leaves one answer.
 */
public final class GenerationStore {

  private static final Logger LOG = LoggerFactory.getLogger(GenerationStore.class);
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

  /**
   * Shows what an earlier run of the site left; what cannot be used is told and left to be built
   * again.
   *
   * @param show whether the generation could be shown; otherwise it is closed
   */
  public <G extends DocumentIndex<?>> void openCurrent(
      Function<Path, G> opening, Predicate<G> show) {
    Optional<Path> folder = findCurrent();
    if (folder.isEmpty()) {
      return;
    }
    try {
      G generation = opening.apply(folder.get());
      boolean shown = false;
      try {
        shown = show.test(generation);
      } finally {
        if (!shown) {
          generation.retire();
        }
      }
    } catch (SearchException | UncheckedIOException e) {
      // Of another definition, or damaged: its source has everything to build it again.
      LOG.warn(
          "The index in {} cannot be used and will be built again: {}",
          folder.get(),
          e.getMessage());
    }
  }

  /**
   * Builds a generation aside, makes it the live one, and drops the others. While it is built, and
   * when that fails, readers keep the one before.
   *
   * @param fill writes and commits everything; what it answers is shown with the generation
   */
  public <G extends DocumentIndex<?>, S> void replace(
      Optional<G> before, Function<Path, G> opening, Function<G, S> fill, BiConsumer<G, S> show) {
    G next = opening.apply(create());
    try {
      S state = fill.apply(next);
      makeCurrent(next.directory());
      show.accept(next, state);
    } catch (RuntimeException | Error failed) {
      next.retire();
      throw failed;
    }
    before.ifPresent(DocumentIndex::retire);
    keepOnly(next.directory());
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
