package org.jalon.lheo;

import java.io.IOException;
import java.io.InputStream;

/** Refuses to read more bytes than allowed. */
class BoundedInput extends CountingInput {
  private final long most;

  BoundedInput(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  void check() throws IOException {
    if (count() > most) {
      throw new InputFault(FileFault.Code.FILE_TOO_LARGE, "more than " + most + " bytes");
    }
  }
}
