package org.jalon.offer;

/** What control makes of an offer. */
public enum Standing {
  /** Taken. */
  REGULATORY,
  /** Taken and found by readers, but it goes out in no regulated flow. */
  NOT_REGULATORY,
  /** Kept with its findings for those who mend it; readers do not see it. */
  REJECTED
}
