package org.jalon.certification;

import java.io.IOException;
import org.jalon.register.Refusal;
import org.jalon.register.RegisterFileException;

/** A fault of the file that is met while its bytes are read, below the XML parser. */
final class RefusedInput extends IOException {
  private static final long serialVersionUID = 1L;

  private final Refusal.Code code;
  private final String detail;

  RefusedInput(Refusal.Code code, String detail) {
    super(detail);
    this.code = code;
    this.detail = detail;
  }

  RegisterFileException refusal() {
    return new RegisterFileException(code, detail);
  }
}
