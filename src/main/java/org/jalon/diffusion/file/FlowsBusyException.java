package org.jalon.diffusion.file;

/** Another run is writing files. */
public final class FlowsBusyException extends RuntimeException {
  FlowsBusyException() {
    super("the files of the flows are being written");
  }
}
