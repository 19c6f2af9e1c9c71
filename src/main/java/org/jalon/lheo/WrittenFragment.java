package org.jalon.lheo;

import java.util.List;

/**
 * What became of a stored formation on its way into a file.
 *
 * @param losses what could not stay as it was; none when it is verbatim or left out
 * @param findings why it was left out, or would have been; empty when nothing is wrong with it
 */
public record WrittenFragment(Outcome outcome, List<Loss> losses, List<LheoFinding> findings) {

  /** How it stands in the file. */
  public enum Outcome {
    /** Character by character as it is stored. */
    VERBATIM,
    /** In the words of the other version, or without an {@code id} that an earlier one has. */
    REWORDED,
    /** Not in the file: it would make the file invalid. */
    LEFT_OUT
  }

  public WrittenFragment {
    losses = List.copyOf(losses);
    findings = List.copyOf(findings);
  }
}
