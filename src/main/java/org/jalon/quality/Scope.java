package org.jalon.quality;

/** What a rule looks at. */
public enum Scope {
  FEED,
  FORMATION,
  ACTION,
  SESSION,
  ORGANISATION,
  PLACE,
  CERTIFICATION,
  REFERENTIAL
}
