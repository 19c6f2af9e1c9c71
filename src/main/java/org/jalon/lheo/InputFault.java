package org.jalon.lheo;

import java.io.IOException;

/** A fault of the bytes below the XML parser, which lets only IOException through. */
final class InputFault extends IOException {
  private static final long serialVersionUID = 1L;

  private final FileFault.Code code;

  InputFault(FileFault.Code code, String detail) {
    super(detail);
    this.code = code;
  }

  FileFault.Code code() {
    return code;
  }
}
