package org.jalon.diffusion.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A compressed file on its way: written aside, forced to the disk, then put in its place in one
 * step. Closed without {@link #seal()} it leaves nothing. Compressing takes as long as making what
 * is compressed, so it has a thread of its own.
 */
final class PartFile implements AutoCloseable {

  static final String ENDING = ".part";

  private static final int BUFFER_BYTES = 1 << 16;
  private static final int BLOCK_BYTES = 1 << 14;

  private final Path file;
  private final Path aside;
  private final FileChannel channel;
  private final DigestOutputStream packed;
  private final DigestOutputStream plain;
  private final Lane packing = new Lane("packing");
  private byte[] block = new byte[BLOCK_BYTES];
  private int filled;
  private long unpackedBytes;
  private boolean sealed;

  /** What can be said of the bytes once they are all there. */
  record Sealed(
      String name, long bytes, long unpackedBytes, String sha256, String unpackedSha256) {}

  PartFile(Path file) throws IOException {
    this.file = file;
    this.aside = file.resolveSibling("." + file.getFileName() + ENDING);
    this.channel =
        FileChannel.open(
            aside,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    this.packed = new DigestOutputStream(Channels.newOutputStream(channel), sha256());
    this.plain = new DigestOutputStream(new GZIPOutputStream(packed, BUFFER_BYTES), sha256());
  }

  /** Takes what is to be compressed; closing it closes nothing. */
  OutputStream out() {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
          int some = Math.min(length - done, BLOCK_BYTES - filled);
          System.arraycopy(bytes, from + done, block, filled, some);
          filled += some;
          done += some;
          if (filled == BLOCK_BYTES) {
            handOver();
          }
        }
        unpackedBytes += length;
      }
    };
  }

  private void handOver() throws IOException {
    byte[] full = block;
    int length = filled;
    block = new byte[BLOCK_BYTES];
    filled = 0;
    packing.hand(() -> plain.write(full, 0, length));
  }

  /** Puts the file in its place. */
  Sealed seal() throws IOException {
    handOver();
    packing.finish();
    plain.close();
    // Closing the stream closed the channel: what is on the disk is forced through another.
    force(aside);
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    sealed = true;
    return new Sealed(
        file.getFileName().toString(),
        Files.size(file),
        unpackedBytes,
        HexFormat.of().formatHex(packed.getMessageDigest().digest()),
        HexFormat.of().formatHex(plain.getMessageDigest().digest()));
  }

  @Override
  public void close() throws IOException {
    packing.close();
    if (!sealed) {
      channel.close();
      Files.deleteIfExists(aside);
    }
  }

  /** Until the machine says that a file, or the names in a folder, would survive a power cut. */
  static void force(Path path) throws IOException {
    try (FileChannel written = FileChannel.open(path, StandardOpenOption.READ)) {
      written.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
