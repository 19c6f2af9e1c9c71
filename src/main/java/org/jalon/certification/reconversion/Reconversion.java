package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.certification.reconversion.Verdict.Reason;

/** The période de reconversion: L.6324-1 to L.6324-11 as law 2025-989 wrote them. */
final class Reconversion {

  private Reconversion() {}

  static Verdict judge(Target target, LocalDate written) {
    if (target.clea()) {
      return possible(ReasonCode.CLEA, List.of(), written);
    }
    Registration registration = Registration.on(target, written);
    boolean over = registration == Registration.OVER;
    if (target.branchCertificate()) {
      List<Reason> checks = over ? Registration.whyOver(target) : List.of();
      return possible(ReasonCode.CERTIFICATE_OF_BRANCH, checks, written);
    }
    if (target.code().startsWith("RS")) {
      return impossible(
          Outcome.NOT_LISTED, List.of(Reason.of(ReasonCode.SPECIFIC_REPERTOIRE)), List.of());
    }
    if (!target.code().startsWith("RNCP") || registration == Registration.UNKNOWN) {
      List<Reason> unknown = List.of(Reason.of(ReasonCode.STATE_UNKNOWN));
      return impossible(Outcome.UNKNOWN, unknown, unknown);
    }
    if (over) {
      return impossible(
          Outcome.ENDED, Registration.whyOver(target), Registration.checksOver(target));
    }
    return possible(
        ReasonCode.ACTIVE_AT_RNCP, Registration.checksRunning(target, written), written);
  }

  private static Verdict possible(ReasonCode why, List<Reason> found, LocalDate written) {
    boolean usable = !written.isBefore(Regime.USABLE);
    List<Reason> checks = new ArrayList<>();
    if (!usable) {
      checks.add(new Reason(ReasonCode.USABLE_SINCE, Regime.USABLE, ""));
    }
    checks.addAll(found);
    checks.add(Reason.of(ReasonCode.BRANCH_MAY_CHANGE_TERMS));
    return new Verdict(
        Regime.RECONVERSION,
        usable ? Outcome.ELIGIBLE : Outcome.UNDER_RESERVE,
        List.of(Reason.of(why)),
        List.copyOf(checks),
        List.of());
  }

  private static Verdict impossible(Outcome outcome, List<Reason> reasons, List<Reason> checks) {
    return new Verdict(Regime.RECONVERSION, outcome, reasons, checks, List.of());
  }
}
