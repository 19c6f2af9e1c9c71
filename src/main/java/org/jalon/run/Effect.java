package org.jalon.run;

/** What a finding does to what it was found on, gravest first. */
public enum Effect {
  /** The whole file is refused; the source's offers stay as they were. */
  FEED_REFUSED,
  /** The offer is kept for those who mend it, and shown to nobody else. */
  REJECTED,
  /** The offer is taken and found, and goes out in no regulated flow. */
  NOT_REGULATORY,
  /** The offer is taken, and does not go out in one flow. */
  HELD_FROM_FLOW,
  /** The offer is taken; somebody should mend it. */
  ALERT,
  INFORMATION
}
