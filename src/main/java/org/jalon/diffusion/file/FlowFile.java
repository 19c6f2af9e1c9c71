package org.jalon.diffusion.file;

import java.time.Instant;
import java.util.List;

/**
 * A file that stands whole on the disk, compressed with gzip.
 *
 * @param name in the consumer's folder; never used for other content
 * @param offers how many it tells of; ids for a file of withdrawn ones
 * @param bytes compressed
 * @param unpackedBytes once inflated
 * @param sha256 of the compressed bytes, hexadecimal
 * @param unpackedSha256 of the inflated bytes
 * @param schema what it is valid against; empty when there is no schema
 * @param losses of a LHÉO file: what that version could not say as it stood
 */
public record FlowFile(
    String name,
    FlowForm form,
    int offers,
    long bytes,
    long unpackedBytes,
    String sha256,
    String unpackedSha256,
    String schema,
    Instant written,
    List<LossCount> losses) {

  /**
   * A sort of loss, counted over the file.
   *
   * @param path in the formation, without numbers
   * @param fate {@code kept}, {@code mapped}, {@code extras}, {@code dropped} or {@code restored}
   */
  public record LossCount(String path, String fate, int count) {}

  public FlowFile {
    losses = List.copyOf(losses);
  }
}
