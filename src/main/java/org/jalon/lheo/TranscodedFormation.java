package org.jalon.lheo;

import java.util.List;

/**
 * What became of one formation when it went into the other version of LHÉO.
 *
 * @param ordinal in the source, from 1
 * @param numero the producer's number; empty when there is none
 * @param line of its start tag in the source, from 1
 * @param findings what was wrong with it in the source: the reason when it was repaired or left out
 * @param losses what could not stay as it was; none when it was left out
 */
public record TranscodedFormation(
    int ordinal,
    String numero,
    int line,
    Outcome outcome,
    List<LheoFinding> findings,
    List<Loss> losses) {

  /** Whether it stands in the file that was written. */
  public enum Outcome {
    WRITTEN,
    /** Written after safe repairs: order, outer blanks, empty elements. */
    REPAIRED,
    /** Invalid and not safely repairable. */
    LEFT_OUT
  }

  public TranscodedFormation {
    findings = List.copyOf(findings);
    losses = List.copyOf(losses);
  }
}
