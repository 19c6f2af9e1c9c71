package org.jalon.lheo;

/** A file that cannot be taken, whole. An I/O error of the machine is an IOException instead. */
public final class LheoFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient FileFault fault;

  LheoFileException(FileFault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  public FileFault fault() {
    return fault;
  }
}
