package org.jalon.certification.reconversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.certification.reconversion.Verdict.Reason;

/** A line of the truth table: given, and what must come out, whole. */
final class Case {

  private final String name;
  private Target target = Certificate.of("RNCP1").make();
  private LocalDate written = LocalDate.of(2022, 6, 15);
  private List<Agreement> agreements = List.of();
  private Outcome outcome = Outcome.UNKNOWN;
  private List<String> reasons = List.of();
  private List<String> checks = List.of();

  private Case(String name) {
    this.name = name;
  }

  static Case when(String name) {
    return new Case(name);
  }

  Case of(Certificate certificate) {
    this.target = certificate.make();
    return this;
  }

  Case on(String day) {
    this.written = LocalDate.parse(day);
    return this;
  }

  Case with(Sample... samples) {
    this.agreements = Arrays.stream(samples).map(Sample::make).toList();
    return this;
  }

  /** Each reason as its name, day and detail, with spaces between. */
  Case is(Outcome outcome, String... reasons) {
    this.outcome = outcome;
    this.reasons = List.of(reasons);
    return this;
  }

  Case toCheck(String... checks) {
    this.checks = List.of(checks);
    return this;
  }

  /** The order in which agreements are given makes no difference. */
  void holds() {
    List<Agreement> turned = new ArrayList<>(agreements).reversed();
    for (List<Agreement> given : List.of(agreements, turned)) {
      Verdict verdict = Eligibility.judge(target, Sample.BRANCH, written, given);
      assertThat(verdict.regime()).isEqualTo(Regime.on(written));
      assertThat(verdict.outcome()).isEqualTo(outcome);
      assertThat(said(verdict.reasons())).isEqualTo(reasons);
      assertThat(said(verdict.checks())).containsExactlyInAnyOrderElementsOf(checks);
    }
  }

  private static List<String> said(List<Reason> reasons) {
    return reasons.stream()
        .map(reason ->
            String.join(
                " ",
                Stream.of(reason.code(), reason.day(), reason.detail())
                    .filter(part -> part != null && !part.toString().isEmpty())
                    .map(Object::toString)
                    .toList()))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
