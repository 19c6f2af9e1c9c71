package org.jalon.diffusion.trial;

import java.util.List;
import org.jalon.diffusion.Verdict;
import org.jalon.offer.Standing;
import org.jalon.run.Finding;

/**
 * What would become of one offer of the file.
 *
 * @param number the producer's, of the action; empty without one
 * @param line of its formation in the file, or of the spreadsheet
 * @param findings with lines of the file; of a spreadsheet all on its line
 * @param verdicts one a consumer, as of today
 */
public record TriedOffer(
    String number,
    String title,
    int line,
    Standing standing,
    List<Finding> findings,
    List<Verdict> verdicts) {

  public TriedOffer {
    findings = List.copyOf(findings);
    verdicts = List.copyOf(verdicts);
  }
}
