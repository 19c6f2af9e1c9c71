package org.jalon.register;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A text file, plain or gzip, that was read once from end to end before anything of it is believed:
 * not empty, not cut, not too large, not a web page.
 */
public final class RegisterFile {

  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final FileInspection inspection;

  private RegisterFile(Path path, FileInspection inspection) {
    this.path = path;
    this.inspection = inspection;
  }

  /** Reads the whole file in constant memory. */
  public static RegisterFile inspect(Path path, Guard guard)
      throws RegisterFileException, IOException {
    return new RegisterFile(path, FileInspection.of(path, guard.mostBytes()));
  }

  public String name() {
    return String.valueOf(path.getFileName());
  }

  /** SHA-256 of the file as it lies there, hexadecimal. */
  public String hash() {
    return inspection.hash();
  }

  /** UTF-8 if every byte of the file agrees with it, else windows-1252. */
  Charset charset() {
    return inspection.charset();
  }

  boolean endsWithLineBreak() {
    return inspection.endsWithLineBreak();
  }

  /** The text's bytes, uncompressed. */
  InputStream open() throws IOException {
    return inflated(Files.newInputStream(path));
  }

  static InputStream inflated(InputStream file) throws IOException {
    InputStream in = new BufferedInputStream(file, BUFFER);
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip ? new GZIPInputStream(in, BUFFER) : in;
  }
}
