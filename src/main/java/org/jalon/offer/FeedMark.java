package org.jalon.offer;

import java.util.OptionalLong;

/**
 * Which file a run reads, and why.
 *
 * @param hash SHA-256, hexadecimal
 * @param fileName as its sender called it; shown, never used as a path
 * @param bytes of the file as received
 * @param lheo version of LHÉO, such as {@code 2.3}
 * @param askedBy {@code schedule}, {@code start}, {@code command} or a user's name
 * @param fileOf the run whose file is taken again; empty for a new file
 */
public record FeedMark(
    String hash, String fileName, long bytes, String lheo, String askedBy, OptionalLong fileOf) {

  /** A file of the schedule. */
  public FeedMark(String hash, String fileName, long bytes) {
    this(hash, fileName, bytes, "", "schedule", OptionalLong.empty());
  }

  public FeedMark withLheo(String version) {
    return new FeedMark(hash, fileName, bytes, version, askedBy, fileOf);
  }
}
