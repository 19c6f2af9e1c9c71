package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.List;
import org.jalon.certification.reconversion.Verdict.Reason;

/** The law as a function; see docs/reconversion.md. */
public final class Eligibility {

  private Eligibility() {}

  /**
   * @param idcc the branch, four digits
   * @param written date of the written agreement between firm and employee
   * @param agreements of any branch, any order
   */
  public static Verdict judge(
      Target target, String idcc, LocalDate written, List<Agreement> agreements) {
    Regime regime = Regime.on(written);
    return switch (regime) {
      case NONE ->
          new Verdict(
              regime,
              Outcome.NOT_LISTED,
              List.of(Reason.of(ReasonCode.BEFORE_PRO_A)),
              List.of(),
              List.of());
      case PRO_A -> ProA.judge(target, written, ofBranch(idcc, agreements));
      case RECONVERSION -> Reconversion.judge(target, written);
    };
  }

  private static List<Agreement> ofBranch(String idcc, List<Agreement> agreements) {
    return agreements.stream().filter(agreement -> agreement.idcc().equals(idcc)).toList();
  }
}
