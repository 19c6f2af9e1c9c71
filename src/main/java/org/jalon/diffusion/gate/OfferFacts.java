package org.jalon.diffusion.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.lheo.Action;
import org.jalon.lheo.Cycle;
import org.jalon.lheo.Formation;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.Session;
import org.jalon.offer.Standing;
import org.jalon.offer.derive.DerivedOffer;
import org.jalon.quality.Subject;
import org.jalon.run.Finding;

/**
 * All that a verdict on an offer rests on, beside the day and the registers.
 *
 * @param found the formation, read back from its fragment
 * @param ordinal of the action in the formation, from 0
 * @param region INSEE code of the source's region; empty for a national source
 * @param demonstration whether it is invented: no register knows it
 * @param withdrawn the day it vanished from its feed
 * @param findings that still stand
 */
public record OfferFacts(
    FormationInFile found,
    int ordinal,
    DerivedOffer derived,
    Standing standing,
    String region,
    boolean demonstration,
    Optional<LocalDate> withdrawn,
    List<Finding> findings) {

  /** Of dict-type-cycle. */
  private static final String INITIAL = "0";

  public OfferFacts {
    findings = List.copyOf(findings);
  }

  public Formation formation() {
    return found.formation();
  }

  public Action action() {
    return found.formation().action().get(ordinal);
  }

  public boolean apprenticeship() {
    return Subject.saysApprenticeship(action());
  }

  /** Whether a session has places for pupils or students: initial training. */
  public boolean initial() {
    for (Session session : action().session()) {
      for (Cycle cycle : session.cycle()) {
        if (INITIAL.equals(cycle.typeCycle())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Of dict-modalites-enseignement. */
  public boolean allRemote() {
    return "2".equals(action().modalitesEnseignement());
  }

  /** The path of something in the action. */
  String inAction(String below) {
    return "formation/action[" + (ordinal + 1) + "]/" + below;
  }
}
