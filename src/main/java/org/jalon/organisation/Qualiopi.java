package org.jalon.organisation;

/** The categories of the quality mark Qualiopi. */
public enum Qualiopi {
  TRAINING,
  SKILLS_ASSESSMENT,
  EXPERIENCE,
  APPRENTICESHIP
}
