package org.jalon.certification.reconversion;

import java.util.Comparator;
import java.util.List;
import org.jalon.certification.reconversion.Verdict.Reason;

/** What one agreement of a branch says of a certification at a date. */
record Finding(Agreement agreement, Standing standing, List<Reason> reasons, List<Reason> checks) {

  /** What an agreement can say, the best first. */
  enum Standing {
    ELIGIBLE(Outcome.ELIGIBLE),
    UNDER_RESERVE(Outcome.UNDER_RESERVE),
    /** An order's word weighs more than a list that is not known. */
    EXCLUDED(Outcome.EXCLUDED),
    REGISTRATION_OVER(Outcome.ENDED),
    MAY_BE_MEANT(Outcome.UNKNOWN),
    /** The list of another that goes on may have taken it over: less than not known. */
    AGREEMENT_OVER(Outcome.ENDED),
    LISTED_WITHOUT_FORCE(Outcome.NOT_LISTED),
    NOT_IN_LIST(Outcome.NOT_LISTED),
    WITHOUT_FORCE(Outcome.NOT_LISTED),
    /** An amendment that is about other things says nothing, unless it is alone. */
    WITHOUT_LIST(Outcome.UNKNOWN);

    private final Outcome outcome;

    Standing(Outcome outcome) {
      this.outcome = outcome;
    }

    Outcome outcome() {
      return outcome;
    }

    /** Whether one agreement is enough for the answer, whatever the others say. */
    boolean isYes() {
      return this == ELIGIBLE || this == UNDER_RESERVE;
    }
  }

  /** Of two that say the same: the one that leaves less to check, then the newer. */
  static final Comparator<Finding> BEST_FIRST =
      Comparator.comparing(Finding::standing)
          .thenComparing(finding -> finding.checks().size())
          .thenComparing(finding -> finding.agreement().signed(), Comparator.reverseOrder());
}
