package org.jalon.quality;

/** Who decides whether a rule is kept. */
public enum Decision {
  /** The rule book, from one action and the registers. */
  INSPECTION,
  /** The intake, from the file. */
  INTAKE,
  /** The store, which knows the other offers. */
  STORE,
  /** The run, once for all its offers. */
  RUN,
  /** A flow on its way out: only consumers that have the gate. */
  FLOW,
  /** Nobody yet: what it needs is not in LHÉO, and no register of it is loaded. */
  NOBODY
}
