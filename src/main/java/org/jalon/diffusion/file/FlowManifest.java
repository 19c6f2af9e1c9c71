package org.jalon.diffusion.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a consumer can fetch. Stored as {@code manifest.json} in the consumer's folder: a file that
 * it does not name does not exist.
 *
 * @param demonstration whether the offers are invented
 * @param wholes newest first
 * @param deltas newest first
 */
public record FlowManifest(
    String consumer,
    Instant written,
    boolean demonstration,
    List<FlowEdition> wholes,
    List<FlowEdition> deltas) {

  public FlowManifest {
    wholes = List.copyOf(wholes);
    deltas = List.copyOf(deltas);
  }

  static FlowManifest empty(String consumer) {
    return new FlowManifest(consumer, Instant.EPOCH, false, List.of(), List.of());
  }

  /** The newest whole edition. */
  public Optional<FlowEdition> latest() {
    return wholes.stream().findFirst();
  }

  /** The file of that name. */
  public Optional<FlowFile> find(String name) {
    return files().filter(file -> file.name().equals(name)).findFirst();
  }

  Stream<FlowFile> files() {
    return Stream.concat(wholes.stream(), deltas.stream())
        .flatMap(edition -> edition.files().stream());
  }

  /** With the editions in front, and those behind too many gone. */
  FlowManifest with(
      Instant now, boolean invented, FlowEdition whole, Optional<FlowEdition> delta, Keep keep) {
    return new FlowManifest(
        consumer,
        now,
        invented,
        Stream.concat(Stream.of(whole), wholes.stream()).limit(keep.wholes()).toList(),
        Stream.concat(delta.stream(), deltas.stream()).limit(keep.deltas()).toList());
  }

  /** How many editions stay. */
  record Keep(int wholes, int deltas) {}
}
