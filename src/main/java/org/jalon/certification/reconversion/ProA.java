package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.certification.reconversion.Finding.Standing;
import org.jalon.certification.reconversion.Verdict.Reason;

/** Pro-A: what the agreements of one branch say together. */
final class ProA {

  private ProA() {}

  /**
   * @param agreements of the branch, any order
   */
  static Verdict judge(Target target, LocalDate written, List<Agreement> agreements) {
    if (target.clea()) {
      return verdict(Outcome.ELIGIBLE, List.of(Reason.of(ReasonCode.CLEA)), List.of(), List.of());
    }
    String code = CodeParts.whole(target.code());
    if (target.code().startsWith("RS") && agreements.stream().noneMatch(a -> names(a, code))) {
      return verdict(
          Outcome.NOT_LISTED,
          List.of(Reason.of(ReasonCode.SPECIFIC_REPERTOIRE)),
          List.of(),
          agreements);
    }
    if (agreements.isEmpty()) {
      List<Reason> none = List.of(Reason.of(ReasonCode.NO_AGREEMENT));
      return verdict(Outcome.UNKNOWN, none, none, List.of());
    }
    AgreementReader reader = new AgreementReader(target, written, agreements);
    return together(agreements.stream().map(reader::read).sorted(Finding.BEST_FIRST).toList());
  }

  /** The best wins; a no has the checks of all that say no in the same way. */
  private static Verdict together(List<Finding> findings) {
    Finding best = findings.getFirst();
    Standing standing = best.standing();
    Stream<Reason> checks =
        standing.isYes()
            ? best.checks().stream()
            : findings.stream()
                .filter(finding -> finding.standing() == standing)
                .flatMap(finding -> finding.checks().stream());
    Stream<Reason> unknown =
        standing == Standing.EXCLUDED
            ? findings.stream()
                .filter(finding -> finding.standing() == Standing.MAY_BE_MEANT)
                .flatMap(finding -> finding.checks().stream())
            : Stream.empty();
    return verdict(
        standing.outcome(),
        best.reasons(),
        Stream.concat(checks, unknown).distinct().toList(),
        findings.stream().map(Finding::agreement).toList());
  }

  private static boolean names(Agreement agreement, String code) {
    return agreement.lists(code)
        || agreement.exclusions().stream().anyMatch(exclusion -> code.equals(exclusion.code()));
  }

  private static Verdict verdict(
      Outcome outcome, List<Reason> reasons, List<Reason> checks, List<Agreement> sources) {
    return new Verdict(Regime.PRO_A, outcome, reasons, checks, sources);
  }
}
