package org.jalon.run;

/** What an import did, in things of its kind: offers, certifications. */
public record RunCounts(int read, int added, int changed, int unchanged, int withdrawn) {

  public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0);

  /** Whether anything stored differs from before. */
  public boolean changedAnything() {
    return added + changed + withdrawn > 0;
  }

  public RunCounts plus(RunCounts other) {
    return new RunCounts(
        read + other.read,
        added + other.added,
        changed + other.changed,
        unchanged + other.unchanged,
        withdrawn + other.withdrawn);
  }
}
