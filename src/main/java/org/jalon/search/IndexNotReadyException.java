package org.jalon.search;

/** The first index is still being built; the reader is asked to come back in a moment (503). */
public class IndexNotReadyException extends RuntimeException {

  public IndexNotReadyException() {
    super("the index is being built");
  }
}
