package org.jalon.lheo;

import java.util.List;

/**
 * A whole file that went into the other version of LHÉO.
 *
 * @param written formations in the new file, the repaired ones included; when it is 0 there is no
 *     new file, as LHÉO has no empty one
 * @param repaired formations
 * @param leftOut formations
 * @param findings what was wrong around the formations
 * @param losses of the whole file: one for each path without numbers, element and fate, the most
 *     frequent first
 */
public record Transcription(
    LheoVersion from,
    LheoVersion to,
    int written,
    int repaired,
    int leftOut,
    List<LheoFinding> findings,
    List<Loss> losses) {

  public Transcription {
    findings = List.copyOf(findings);
    losses = List.copyOf(losses);
  }
}
