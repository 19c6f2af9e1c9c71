package org.jalon.diffusion;

import java.time.LocalDate;
import java.util.Optional;
import org.jalon.offer.Standing;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it is read to be judged, beside its formation and findings.
 *
 * @param changeSeq of the offer
 * @param fingerprint of its standing and findings
 * @param before its stored verdicts, null when it was never judged
 */
record JudgedRow(
    long id,
    long formation,
    int ordinal,
    Standing standing,
    Optional<LocalDate> withdrawn,
    String region,
    boolean demonstration,
    long changeSeq,
    long fingerprint,
    @Nullable Before before) {

  /** What is stored of it. */
  record Before(
      String verdicts,
      long content,
      long judgedSeq,
      long fingerprint,
      long changeSeq,
      Optional<LocalDate> next) {}
}
