package org.jalon.certification.reconversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.certification.reconversion.Case.when;
import static org.jalon.certification.reconversion.Outcome.ELIGIBLE;
import static org.jalon.certification.reconversion.Outcome.ENDED;
import static org.jalon.certification.reconversion.Outcome.NOT_LISTED;
import static org.jalon.certification.reconversion.Outcome.UNDER_RESERVE;
import static org.jalon.certification.reconversion.Outcome.UNKNOWN;
import static org.jalon.certification.reconversion.Sample.agreement;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The truth table of docs/reconversion.md, période de reconversion. */
class ReconversionTest {

  private static final String TERMS = "BRANCH_MAY_CHANGE_TERMS";
  private static final String USABLE = "USABLE_SINCE 2026-02-01";

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void the_law_answers(Case line) {
    line.holds();
  }

  static List<Case> table() {
    return List.of(
        when("active at RNCP, listed or not")
            .on("2026-02-01")
            .is(ELIGIBLE, "ACTIVE_AT_RNCP")
            .toCheck(TERMS),
        when("the day before it can be used")
            .on("2026-01-31")
            .is(UNDER_RESERVE, "ACTIVE_AT_RNCP")
            .toCheck(USABLE, TERMS),
        when("the list of an agreement and its exclusions say nothing any more")
            .on("2026-03-01")
            .with(agreement("A").extended("2020-11-28").lists("RNCP1").excludes("RNCP1"))
            .is(ELIGIBLE, "ACTIVE_AT_RNCP")
            .toCheck(TERMS),
        when("it ends within a year")
            .on("2026-03-01")
            .of(Certificate.of("RNCP1").until("2026-08-31").replacedBy("RNCP3"))
            .is(ELIGIBLE, "ACTIVE_AT_RNCP")
            .toCheck("ENDS_ON 2026-08-31", "REPLACED RNCP3", TERMS),
        when("its registration is over")
            .on("2026-03-01")
            .of(Certificate.of("RNCP1").until("2026-02-28").replacedBy("RNCP3"))
            .is(ENDED, "REGISTRATION_ENDED 2026-02-28", "REPLACED RNCP3"),
        when("inactive since nobody knows when")
            .on("2026-03-01")
            .of(Certificate.of("RNCP1").inactive())
            .is(ENDED, "REGISTRATION_ENDED")
            .toCheck("STATE_UNKNOWN"),
        when("its state is not known")
            .on("2026-03-01")
            .of(Certificate.of("RNCP1").stateNotKnown())
            .is(UNKNOWN, "STATE_UNKNOWN")
            .toCheck("STATE_UNKNOWN"),
        when("a number that says nothing of RNCP")
            .on("2026-03-01")
            .of(Certificate.of("CERTIFINFO84385"))
            .is(UNKNOWN, "STATE_UNKNOWN")
            .toCheck("STATE_UNKNOWN"),
        when("a block is a target like the whole")
            .on("2026-03-01")
            .of(Certificate.of("RNCP1BC02"))
            .is(ELIGIBLE, "ACTIVE_AT_RNCP")
            .toCheck(TERMS),
        when("a certificate of branches without registration")
            .on("2026-03-01")
            .of(Certificate.of("CERTIFINFO84385").cqp().stateNotKnown())
            .is(ELIGIBLE, "CERTIFICATE_OF_BRANCH")
            .toCheck(TERMS),
        when("a certificate of branches in the specific repertoire")
            .on("2026-03-01")
            .of(Certificate.of("RS1").cqp())
            .is(ELIGIBLE, "CERTIFICATE_OF_BRANCH")
            .toCheck(TERMS),
        when("a certificate of branches whose registration is over")
            .on("2026-01-15")
            .of(Certificate.of("RNCP1").cqp().until("2025-12-31").replacedBy("RNCP3"))
            .is(UNDER_RESERVE, "CERTIFICATE_OF_BRANCH")
            .toCheck(USABLE, "REGISTRATION_ENDED 2025-12-31", "REPLACED RNCP3", TERMS),
        when("CléA")
            .on("2026-03-01")
            .of(Certificate.of("RS5616").clea().until("2025-12-31"))
            .is(ELIGIBLE, "CLEA")
            .toCheck(TERMS),
        when("CléA, before it can be used")
            .on("2026-01-01")
            .of(Certificate.of("RS5616").clea())
            .is(UNDER_RESERVE, "CLEA")
            .toCheck(USABLE, TERMS),
        when("the specific repertoire")
            .on("2026-03-01")
            .of(Certificate.of("RS1"))
            .is(NOT_LISTED, "SPECIFIC_REPERTOIRE"));
  }

  @Test
  void no_agreement_on_pro_a_is_shown_as_a_source_of_today() {
    Verdict verdict =
        Eligibility.judge(
            Certificate.of("RNCP1").make(),
            Sample.BRANCH,
            LocalDate.of(2026, 3, 1),
            List.of(agreement("A").extended("2020-11-28").lists("RNCP1").make()));

    assertThat(verdict.regime()).isEqualTo(Regime.RECONVERSION);
    assertThat(verdict.sources()).isEmpty();
  }
}
