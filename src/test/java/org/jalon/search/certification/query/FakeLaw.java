package org.jalon.search.certification.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jalon.certification.reconversion.Agreement;
import org.jalon.certification.reconversion.Outcome;
import org.jalon.certification.reconversion.Regime;
import org.jalon.certification.reconversion.Target;
import org.jalon.certification.reconversion.Verdict;

/** A law that looks at all that the true one looks at, and says less. */
final class FakeLaw {

  private FakeLaw() {}

  static Verdict judge(Target target, String idcc, LocalDate written, List<Agreement> agreements) {
    Regime regime = Regime.on(written);
    Outcome outcome =
        switch (regime) {
          case NONE -> Outcome.NOT_LISTED;
          case PRO_A ->
              agreements.isEmpty()
                  ? Outcome.UNKNOWN
                  : agreements.stream()
                      .map(agreement -> proA(target, written, agreement))
                      .min(Comparator.naturalOrder())
                      .orElseThrow();
          case RECONVERSION -> reconversion(target, written);
        };
    return new Verdict(regime, outcome, List.of(), List.of(), List.of());
  }

  private static Outcome proA(Target target, LocalDate written, Agreement agreement) {
    String code = target.code();
    if (target.clea()) {
      return Outcome.ELIGIBLE;
    }
    if (agreement.exclusions().stream().anyMatch(left -> code.equals(left.code()))) {
      return Outcome.EXCLUDED;
    }
    if (agreement.certifications().stream().noneMatch(line -> code.equals(line.code()))) {
      return target.branchCertificate() ? Outcome.UNDER_RESERVE : Outcome.NOT_LISTED;
    }
    if (over(target, written)) {
      return Outcome.ENDED;
    }
    return target.active() == null ? Outcome.UNDER_RESERVE : Outcome.ELIGIBLE;
  }

  private static Outcome reconversion(Target target, LocalDate written) {
    if (target.clea() || target.branchCertificate()) {
      return Outcome.ELIGIBLE;
    }
    if (target.code().startsWith("RS")) {
      return Outcome.NOT_LISTED;
    }
    if (target.active() == null) {
      return Outcome.UNKNOWN;
    }
    return over(target, written) ? Outcome.ENDED : Outcome.ELIGIBLE;
  }

  private static boolean over(Target target, LocalDate written) {
    LocalDate ends = target.registrationEnds();
    return ends == null ? Boolean.FALSE.equals(target.active()) : ends.isBefore(written);
  }
}
