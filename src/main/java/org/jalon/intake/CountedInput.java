package org.jalon.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Says how many bytes have been read; asked by another thread than the one that reads. */
final class CountedInput extends FilterInputStream {

  private volatile long bytes;

  CountedInput(InputStream in) {
    super(in);
  }

  long bytes() {
    return bytes;
  }

  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread reads
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read > 0) {
      bytes += read;
    }
    return read;
  }

  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread reads
  public int read() throws IOException {
    int read = in.read();
    if (read >= 0) {
      bytes++;
    }
    return read;
  }
}
