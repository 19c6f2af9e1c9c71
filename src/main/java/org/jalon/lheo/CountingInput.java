package org.jalon.lheo;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read. */
class CountingInput extends FilterInputStream {
  private long count;

  CountingInput(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  /** Called after each read, with everything counted. */
  void check() throws IOException {}

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      count++;
      check();
    }
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      count += read;
      check();
    }
    return read;
  }
}
