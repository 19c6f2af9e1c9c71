package org.jalon.diffusion.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files as readers find them. A manifest is replaced in one step and after its files: who reads
 * it sees yesterday's editions or today's, each of them whole.
 */
@Component
public final class FlowFiles {

  private static final String MANIFEST = "manifest.json";
  private static final String FAILURE = "failure.json";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path folder;

  /** The files below the folder of the settings. */
  public FlowFiles(FlowFileSettings settings) {
    this.folder = settings.folder();
  }

  /**
   * What the consumer can fetch; nothing before its first edition.
   *
   * @param consumer id of a consumer that exists
   */
  public FlowManifest manifest(String consumer) throws IOException {
    Path file = folder(consumer).resolve(MANIFEST);
    try {
      return JSON.readValue(Files.readAllBytes(file), FlowManifest.class);
    } catch (NoSuchFileException none) {
      return FlowManifest.empty(consumer);
    } catch (JacksonException broken) {
      throw new IOException(file + " cannot be read", broken);
    }
  }

  /** Why the last attempt to write failed; empty when it did not. */
  public Optional<FlowFailure> failure(String consumer) throws IOException {
    Path file = folder(consumer).resolve(FAILURE);
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(file), FlowFailure.class));
    } catch (NoSuchFileException | JacksonException noneOrHalf) {
      return Optional.empty();
    }
  }

  /** Keeps it until the next success; where even that cannot be written, the log has it. */
  void failed(String consumer, Exception why, Instant at) {
    FlowFailure failure =
        new FlowFailure(at, Optional.ofNullable(why.getMessage()).orElse(why.toString()));
    try {
      Files.createDirectories(folder(consumer));
      Files.write(folder(consumer).resolve(FAILURE), JSON.writeValueAsBytes(failure));
    } catch (IOException full) {
      why.addSuppressed(full);
    }
  }

  /**
   * A file of the manifest, open for reading: it can be read to its end even if it is removed
   * meanwhile. Empty when the manifest names no such file.
   */
  public Optional<OpenFlowFile> open(String consumer, String name) throws IOException {
    Optional<FlowFile> known = manifest(consumer).find(name);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    // Nothing that was asked for becomes a path: the name is the manifest's.
    Path file = folder(consumer).resolve(known.get().name());
    try {
      FileChannel content = FileChannel.open(file, StandardOpenOption.READ);
      return Optional.of(new OpenFlowFile(known.get(), content));
    } catch (NoSuchFileException removedMeanwhile) {
      return Optional.empty();
    }
  }

  Path folder(String consumer) {
    if (!consumer.matches("[a-z0-9][a-z0-9-]*")) {
      throw new IllegalArgumentException("not the id of a consumer: " + consumer);
    }
    return folder.resolve(consumer);
  }

  Path lock() {
    return folder.resolve(".lock");
  }

  /** Puts the manifest in force. */
  void publish(FlowManifest manifest) throws IOException {
    Path home = folder(manifest.consumer());
    Path aside = home.resolve("." + MANIFEST + PartFile.ENDING);
    try (FileChannel out =
        FileChannel.open(
            aside,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      byte[] json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
      java.nio.ByteBuffer left = java.nio.ByteBuffer.wrap(json);
      while (left.hasRemaining()) {
        out.write(left);
      }
      out.force(true);
    }
    Files.move(
        aside,
        home.resolve(MANIFEST),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    PartFile.force(home);
  }

  /** Removes what the manifest does not name: old editions, and what a crash left. */
  void sweep(FlowManifest manifest) throws IOException {
    Set<String> named = new HashSet<>();
    named.add(MANIFEST);
    manifest.files().forEach(file -> named.add(file.name()));
    try (Stream<Path> all = Files.list(folder(manifest.consumer()))) {
      for (Path file : all.toList()) {
        if (!named.contains(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
  }
}
