package org.jalon.register;

/** A file that cannot be taken, whole. An I/O error of the machine is an IOException instead. */
public final class RegisterFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  public RegisterFileException(Refusal.Code code, String detail) {
    super(code + ": " + detail);
    this.refusal = new Refusal(code, detail);
  }

  public Refusal refusal() {
    return refusal;
  }
}
