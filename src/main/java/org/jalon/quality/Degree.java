package org.jalon.quality;

/** How grave a case of a rule is; a rule has one degree or several, each with its effects. */
public enum Degree {
  /** Without it there is no offer to show: rejected under every profile. */
  STRUCTURAL,
  USUAL,
  /** A lesser case, which the rule's text names. */
  MILDER
}
