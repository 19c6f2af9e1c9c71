package org.jalon.lheo;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Inflated bytes: says a broken or a bomb-like gzip as a fault of the file. */
final class InflatedInput extends BoundedInput {
  /** Small files may well be very repetitive. */
  private static final long RATIO_LOOKED_AT_FROM = 64L << 20;

  private final CountingInput compressed;
  private final int mostRatio;

  InflatedInput(InputStream inflated, CountingInput compressed, LheoLimits limits) {
    super(inflated, limits.uncompressedBytes());
    this.compressed = compressed;
    this.mostRatio = limits.gzipRatio();
  }

  @Override
  void check() throws IOException {
    super.check();
    if (count() > RATIO_LOOKED_AT_FROM && count() / mostRatio > compressed.count()) {
      throw new InputFault(
          FileFault.Code.GZIP_BOMB,
          compressed.count() + " bytes inflate to more than " + count() + " bytes");
    }
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (ZipException | EOFException broken) {
      throw new InputFault(FileFault.Code.GZIP_BROKEN, String.valueOf(broken.getMessage()));
    }
  }
}
