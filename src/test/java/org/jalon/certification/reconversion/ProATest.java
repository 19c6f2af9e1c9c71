package org.jalon.certification.reconversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.certification.reconversion.Case.when;
import static org.jalon.certification.reconversion.Outcome.ELIGIBLE;
import static org.jalon.certification.reconversion.Outcome.ENDED;
import static org.jalon.certification.reconversion.Outcome.EXCLUDED;
import static org.jalon.certification.reconversion.Outcome.NOT_LISTED;
import static org.jalon.certification.reconversion.Outcome.UNDER_RESERVE;
import static org.jalon.certification.reconversion.Outcome.UNKNOWN;
import static org.jalon.certification.reconversion.Sample.agreement;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The truth table of docs/reconversion.md, Pro-A: one agreement, or several that do not meet. */
class ProATest {

  private static final String JOURNAL = "2020-11-28";

  @ParameterizedTest(name = "{0}")
  @MethodSource({"regime", "force", "list", "order", "registration", "targets", "several"})
  void the_law_answers(Case line) {
    line.holds();
  }

  static List<Case> regime() {
    return List.of(
        when("the day before Pro-A there is nothing to be listed in")
            .on("2018-12-31")
            .with(extended().lists("RNCP1"))
            .is(NOT_LISTED, "BEFORE_PRO_A"),
        when("CléA neither, before Pro-A")
            .on("2018-12-31")
            .of(Certificate.of("RS5616").clea())
            .is(NOT_LISTED, "BEFORE_PRO_A"),
        when("on Pro-A's first day no agreement counts yet")
            .on("2019-01-01")
            .with(extended().lists("RNCP1"))
            .is(NOT_LISTED, "NOT_YET_EXTENDED 2020-11-28"),
        when("Pro-A counts to its last day")
            .on("2025-12-31")
            .with(extended().lists("RNCP1"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("the day after, the list counts no more")
            .on("2026-01-01")
            .with(extended().lists("RNCP1"))
            .is(UNDER_RESERVE, "ACTIVE_AT_RNCP")
            .toCheck("USABLE_SINCE 2026-02-01", "BRANCH_MAY_CHANGE_TERMS"));
  }

  static List<Case> force() {
    return List.of(
        when("the day of the Journal officiel counts")
            .on(JOURNAL)
            .with(extended().lists("RNCP1"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("the day before does not")
            .on("2020-11-27")
            .with(extended().lists("RNCP1"))
            .is(NOT_LISTED, "NOT_YET_EXTENDED 2020-11-28"),
        when("never extended, it counts for nobody")
            .with(agreement("A").lists("RNCP1"))
            .is(NOT_LISTED, "NOT_EXTENDED"),
        when("never extended and over, it was never extended")
            .with(agreement("A").lists("RNCP1").ends("2021-12-31"))
            .is(NOT_LISTED, "NOT_EXTENDED"),
        when("extended nobody knows when, it may count")
            .with(agreement("A").extendedNobodyKnowsWhen().lists("RNCP1"))
            .is(UNDER_RESERVE, "LISTED")
            .toCheck("JOURNAL_DATE_UNKNOWN"),
        when("extended nobody knows when and again later, it may count")
            .on("2020-11-27")
            .with(extended().extendedNobodyKnowsWhen().lists("RNCP1"))
            .is(UNDER_RESERVE, "LISTED")
            .toCheck("JOURNAL_DATE_UNKNOWN", "LIST_CHANGED 2020-11-28"),
        when("a day that is missing matters no more once another is there")
            .on(JOURNAL)
            .with(extended().extendedNobodyKnowsWhen().lists("RNCP1"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("its last day counts")
            .on("2022-12-31")
            .with(extended().lists("RNCP1").ends("2022-12-31"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("the day after its last it is over")
            .on("2023-01-01")
            .with(extended().lists("RNCP1").ends("2022-12-31"))
            .is(ENDED, "AGREEMENT_ENDED 2022-12-31"),
        when("over, and it listed others")
            .on("2023-01-01")
            .with(extended().lists("RNCP2").ends("2022-12-31"))
            .is(NOT_LISTED, "AGREEMENT_ENDED 2022-12-31"),
        when("not yet extended, and it lists others")
            .on("2020-11-27")
            .with(extended().lists("RNCP2"))
            .is(NOT_LISTED, "NOT_YET_EXTENDED 2020-11-28"));
  }

  static List<Case> list() {
    return List.of(
        when("a branch of which no agreement is known")
            .is(UNKNOWN, "NO_AGREEMENT")
            .toCheck("NO_AGREEMENT"),
        when("another branch's agreement does not count")
            .with(extended().of("2216").lists("RNCP1"))
            .is(UNKNOWN, "NO_AGREEMENT")
            .toCheck("NO_AGREEMENT"),
        when("listed: others")
            .with(extended().lists("RNCP2", "RNCP11"))
            .is(NOT_LISTED, "NOT_IN_LIST"),
        when("its list is not in the data")
            .with(extended())
            .is(UNKNOWN, "LIST_MISSING")
            .toCheck("LIST_MISSING"),
        when("what it replaced is listed: an amendment would be needed")
            .of(Certificate.of("RNCP1").replacing("RNCP0", "RNCP7"))
            .with(extended().lists("RNCP0"))
            .is(NOT_LISTED, "NOT_IN_LIST")
            .toCheck("PREDECESSOR_LISTED RNCP0"),
        when("what it replaced was left out by the order")
            .of(Certificate.of("RNCP1").replacing("RNCP0"))
            .with(extended().lists("RNCP0").excludes("RNCP0"))
            .is(NOT_LISTED, "NOT_IN_LIST"),
        when("a line without number has its words")
            .of(Certificate.of("RNCP1").titled("Chargé d'études"))
            .with(extended().lists("RNCP2").names("CQP « CHARGE D’ÉTUDES » (niveau 6)"))
            .is(UNKNOWN, "NAMED_WITHOUT_NUMBER CQP « CHARGE D’ÉTUDES » (niveau 6)")
            .toCheck("NAMED_WITHOUT_NUMBER CQP « CHARGE D’ÉTUDES » (niveau 6)"),
        when("a line without number has only one of its words")
            .of(Certificate.of("RNCP1").titled("Chargé d'études"))
            .with(extended().names("Chargé de clientèle"))
            .is(NOT_LISTED, "NOT_IN_LIST"),
        when("without title no line can be meant")
            .with(extended().names("Chargé d'études"))
            .is(NOT_LISTED, "NOT_IN_LIST"),
        when("a line with another number is not meant, whatever its words")
            .of(Certificate.of("RNCP1").titled("Intitulé de RNCP2"))
            .with(extended().lists("RNCP2"))
            .is(NOT_LISTED, "NOT_IN_LIST"),
        when("a line names it as what another one replaced")
            .with(extended().lists("RNCP2").replaces("RNCP1", "RNCP2").replaces("RNCP3", "RNCP4"))
            .is(NOT_LISTED, "NOT_IN_LIST")
            .toCheck("REPLACED RNCP2"),
        when("a line names it as replaced and does not say by what")
            .with(extended().lists("RNCP2").replaces("RNCP1", null))
            .is(NOT_LISTED, "NOT_IN_LIST")
            .toCheck("REPLACED"),
        when("a line names it in passing, by number and by words")
            .of(Certificate.of("RNCP1").titled("Soudeur"))
            .with(extended().lists("RNCP2").cites("RNCP1", "Soudeur").cites(null, "Soudeur"))
            .is(NOT_LISTED, "NOT_IN_LIST"),
        when("part of its list is not in the data")
            .with(extended().lists("RNCP2").cut())
            .is(UNKNOWN, "LIST_MISSING")
            .toCheck("LIST_MISSING"),
        when("a line has its words, and others are missing")
            .of(Certificate.of("RNCP1").titled("Soudeur"))
            .with(extended().names("Soudeur").cut())
            .is(UNKNOWN, "NAMED_WITHOUT_NUMBER Soudeur")
            .toCheck("NAMED_WITHOUT_NUMBER Soudeur"),
        when("listed in the part of the list that is in the data")
            .with(extended().lists("RNCP1").cut())
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("a line may be meant, but the registration was over")
            .of(Certificate.of("RNCP1").titled("Soudeur").until("2021-01-01"))
            .with(extended().names("Soudeur"))
            .is(ENDED, "REGISTRATION_ENDED 2021-01-01"));
  }

  static List<Case> order() {
    return List.of(
        when("left out by the order")
            .with(extended().lists("RNCP1", "RNCP2").excludes("RNCP1", JOURNAL))
            .is(EXCLUDED, "EXCLUDED_BY_ORDER 2020-11-18 à l'exclusion de RNCP1"),
        when("left out by an order whose date is not known")
            .with(extended().lists("RNCP1").excludes("RNCP1"))
            .is(EXCLUDED, "EXCLUDED_BY_ORDER à l'exclusion de RNCP1"),
        when("left out and therefore not among the lines")
            .with(extended().lists("RNCP2").excludes("RNCP1"))
            .is(EXCLUDED, "EXCLUDED_BY_ORDER à l'exclusion de RNCP1"),
        when("left out of a list that is missing")
            .with(extended().excludes("RNCP1"))
            .is(EXCLUDED, "EXCLUDED_BY_ORDER à l'exclusion de RNCP1"),
        when("another one is left out")
            .with(extended().lists("RNCP1", "RNCP2").excludes("RNCP2", JOURNAL))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("left out by an order of that very day")
            .on("2023-12-16")
            .with(extended().extended("2023-12-16").lists("RNCP1").excludes("RNCP1", "2023-12-16"))
            .is(EXCLUDED, "EXCLUDED_BY_ORDER 2023-12-06 à l'exclusion de RNCP1"),
        when("of two lines with its number one is left out")
            .with(extended().lists("RNCP1").excludesOneOfTwo("RNCP1"))
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("EXCLUDED_BY_ORDER à l'exclusion de RNCP1"),
        when("of two lines with another number one is left out")
            .of(Certificate.of("RNCP1").titled("Soudeur"))
            .with(extended().lists("RNCP1", "RNCP2").excludesOneOfTwo("RNCP2"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("left out by an order that was to come: the list was to change, too")
            .on("2023-12-15")
            .with(extended().extended("2023-12-16").lists("RNCP1").excludes("RNCP1", "2023-12-16"))
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("LIST_CHANGED 2023-12-16"),
        when("left out by the first of two orders, between them")
            .on("2023-12-15")
            .with(extended().extended("2023-12-16").lists("RNCP1").excludes("RNCP1", JOURNAL))
            .is(EXCLUDED, "EXCLUDED_BY_ORDER 2020-11-18 à l'exclusion de RNCP1"),
        when("left out without a date, though another order was to come")
            .on("2023-12-15")
            .with(extended().extended("2023-12-16").lists("RNCP1").excludes("RNCP1"))
            .is(EXCLUDED, "EXCLUDED_BY_ORDER à l'exclusion de RNCP1"),
        when("left out by words that it has")
            .of(Certificate.of("RNCP1").titled("Soudeur industriel"))
            .with(extended().lists("RNCP1").excludesTheWords("TP soudeur industriel"))
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("EXCLUDED_BY_ORDER à l'exclusion de « TP soudeur industriel »"),
        when("left out by words of another")
            .of(Certificate.of("RNCP1").titled("Soudeur industriel"))
            .with(extended().lists("RNCP1").excludesTheWords("Chaudronnier industriel"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("words do not leave out what another number is given for")
            .of(Certificate.of("RNCP1").titled("Soudeur"))
            .with(extended().lists("RNCP1", "RNCP2").excludes("RNCP2"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("eligible only while active")
            .with(extended().lists("RNCP1").whileActive())
            .is(ELIGIBLE, "LISTED 2020-11-28")
            .toCheck("RESERVE_ACTIVE"),
        when("the usual reserve twice is said once")
            .with(extended().lists("RNCP1").whileActive().whileActive())
            .is(ELIGIBLE, "LISTED 2020-11-28")
            .toCheck("RESERVE_ACTIVE"),
        when("another reserve")
            .with(extended().lists("RNCP1").reserve("sous réserve de l'accord").whileActive())
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("RESERVE_OTHER sous réserve de l'accord", "RESERVE_ACTIVE"),
        when("a reserve on others")
            .with(extended().lists("RNCP1").reserve("à voir", "RNCP2").whileActive("RNCP2"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("a reserve on it among others")
            .with(extended().lists("RNCP1").reserve("à voir", "RNCP1", "RNCP2"))
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("RESERVE_OTHER à voir"),
        when("a reserve on terms, not on the list, is to be checked")
            .with(extended().lists("RNCP1").reserveOnTerms("durée"))
            .is(ELIGIBLE, "LISTED 2020-11-28")
            .toCheck("RESERVE_OTHER durée"),
        when("a reserve of an order that was to come")
            .on("2023-12-15")
            .with(later().reserveSince("2023-12-16", "à voir"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("a reserve of an order of that day")
            .on("2023-12-16")
            .with(later().reserveSince("2023-12-16", "à voir"))
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("RESERVE_OTHER à voir"),
        when("a reserve of an order that was not published")
            .with(
                agreement("A")
                    .extendedNobodyKnowsWhen()
                    .lists("RNCP1")
                    .reserveSince("2020-06-11", "à voir"))
            .is(UNDER_RESERVE, "LISTED")
            .toCheck("JOURNAL_DATE_UNKNOWN", "RESERVE_OTHER à voir"),
        when("nobody has read the order")
            .with(extended().lists("RNCP1").unread())
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("ORDER_TO_CHECK"));
  }

  static List<Case> registration() {
    return List.of(
        when("its registration's last day counts")
            .of(Certificate.of("RNCP1").until("2022-06-15"))
            .with(extended().lists("RNCP1"))
            .is(ELIGIBLE, "LISTED 2020-11-28")
            .toCheck("ENDS_ON 2022-06-15"),
        when("the day after it is over")
            .of(Certificate.of("RNCP1").until("2022-06-14"))
            .with(extended().lists("RNCP1"))
            .is(ENDED, "REGISTRATION_ENDED 2022-06-14"),
        when("over today, but not at that date")
            .of(Certificate.of("RNCP1").inactive().until("2024-12-31"))
            .with(extended().lists("RNCP1"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("it ends a year later: perhaps before the course")
            .of(Certificate.of("RNCP1").until("2023-06-15").replacedBy("RNCP3"))
            .with(extended().lists("RNCP1"))
            .is(ELIGIBLE, "LISTED 2020-11-28")
            .toCheck("ENDS_ON 2023-06-15", "REPLACED RNCP3"),
        when("it ends more than a year later: that is not said")
            .of(Certificate.of("RNCP1").until("2023-06-16").replacedBy("RNCP3"))
            .with(extended().lists("RNCP1"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("over and replaced: the successors are named")
            .of(Certificate.of("RNCP1").until("2021-01-01").replacedBy("RNCP3", "RNCP4"))
            .with(extended().lists("RNCP1"))
            .is(ENDED, "REGISTRATION_ENDED 2021-01-01", "REPLACED RNCP3", "REPLACED RNCP4"),
        when("inactive since nobody knows when")
            .of(Certificate.of("RNCP1").inactive().replacedBy("RNCP3"))
            .with(extended().lists("RNCP1"))
            .is(ENDED, "REGISTRATION_ENDED", "REPLACED RNCP3")
            .toCheck("STATE_UNKNOWN"),
        when("its state is not known")
            .of(Certificate.of("RNCP1").stateNotKnown())
            .with(extended().lists("RNCP1").whileActive())
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("STATE_UNKNOWN", "RESERVE_ACTIVE"),
        when("its state is not known, but its last day")
            .of(Certificate.of("RNCP1").stateNotKnown().until("2024-12-31"))
            .with(extended().lists("RNCP1"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("over, in a list that is missing: no list could make it a target")
            .of(Certificate.of("RNCP1").until("2021-01-01"))
            .with(extended())
            .is(ENDED, "REGISTRATION_ENDED 2021-01-01"));
  }

  static List<Case> targets() {
    return List.of(
        when("CléA needs no agreement").of(Certificate.of("RS5616").clea()).is(ELIGIBLE, "CLEA"),
        when("CléA needs no registration")
            .of(Certificate.of("RS5616").clea().until("2021-01-01"))
            .with(extended().lists("RNCP1"))
            .is(ELIGIBLE, "CLEA"),
        when("the specific repertoire is no target")
            .of(Certificate.of("RS1"))
            .with(extended().lists("RNCP1"))
            .is(NOT_LISTED, "SPECIFIC_REPERTOIRE"),
        when("the specific repertoire is none in a missing list either")
            .of(Certificate.of("RS1"))
            .with(extended())
            .is(NOT_LISTED, "SPECIFIC_REPERTOIRE"),
        when("the specific repertoire is none where no agreement is known")
            .of(Certificate.of("RS1"))
            .is(NOT_LISTED, "SPECIFIC_REPERTOIRE"),
        when("the specific repertoire, where another one is left out")
            .of(Certificate.of("RS1"))
            .with(extended().excludes("RS2"))
            .is(NOT_LISTED, "SPECIFIC_REPERTOIRE"),
        when("the specific repertoire, listed")
            .of(Certificate.of("RS1"))
            .with(extended().lists("RS1"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("the specific repertoire, left out")
            .of(Certificate.of("RS1"))
            .with(extended().lists("RNCP1").excludes("RS1"))
            .is(EXCLUDED, "EXCLUDED_BY_ORDER à l'exclusion de RS1"),
        when("a certificate of branches is none by itself")
            .of(Certificate.of("CERTIFINFO84385").titled("CQP Boucher").cqp())
            .with(extended().lists("RNCP1"))
            .is(NOT_LISTED, "NOT_IN_LIST"),
        when("a block of what is listed")
            .of(Certificate.of("RNCP1BC02"))
            .with(extended().lists("RNCP1"))
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("PART_ONLY RNCP1"),
        when("a block of what is left out")
            .of(Certificate.of("RNCP1BC02"))
            .with(extended().lists("RNCP1").excludes("RNCP1"))
            .is(EXCLUDED, "EXCLUDED_BY_ORDER à l'exclusion de RNCP1"));
  }

  static List<Case> several() {
    return List.of(
        when("left out of one, listed by another")
            .with(
                extended().lists("RNCP1").excludes("RNCP1"),
                agreement("B").signed("2021-05-01").extended(JOURNAL).lists("RNCP1"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("of two that list it, the one with less to check")
            .with(
                extended().lists("RNCP1"),
                agreement("B").signed("2021-05-01").extended(JOURNAL).lists("RNCP1").whileActive())
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("a reserve is more than an exclusion")
            .with(
                extended().lists("RNCP1").excludes("RNCP1"),
                agreement("B").extended(JOURNAL).lists("RNCP1").reserve("à voir"))
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("RESERVE_OTHER à voir"),
        when("of two reserves, the one that leaves less to check, and only its checks")
            .with(
                extended().lists("RNCP1").reserve("à voir"),
                agreement("B").extended(JOURNAL).lists("RNCP1").reserve("un").reserve("deux"))
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("RESERVE_OTHER à voir"),
        when("left out of one, and another lists what it replaced")
            .of(Certificate.of("RNCP1").replacing("RNCP7"))
            .with(
                extended().lists("RNCP1").excludes("RNCP1"),
                agreement("B").extended(JOURNAL).lists("RNCP7"))
            .is(EXCLUDED, "EXCLUDED_BY_ORDER à l'exclusion de RNCP1"),
        when("what one order left out may stand in a list that is missing")
            .with(
                extended().lists("RNCP1").excludes("RNCP1"),
                agreement("B").signed("2021-05-01").extended("2021-10-01"))
            .is(EXCLUDED, "EXCLUDED_BY_ORDER à l'exclusion de RNCP1")
            .toCheck("LIST_MISSING"),
        when("over, and the one that goes on has no list in the data")
            .on("2023-01-01")
            .with(
                extended().lists("RNCP1").ends("2022-12-31"),
                agreement("B").signed("2022-11-21").extended("2022-12-24"))
            .is(UNKNOWN, "LIST_MISSING")
            .toCheck("LIST_MISSING"),
        when("over, and the one that goes on lists others")
            .on("2023-01-01")
            .with(
                extended().lists("RNCP1").ends("2022-12-31"),
                agreement("B").signed("2022-11-21").extended("2022-12-24").lists("RNCP2"))
            .is(ENDED, "AGREEMENT_ENDED 2022-12-31"),
        when("one that is not extended lists it, one that is does not")
            .with(extended().lists("RNCP2"), agreement("B").lists("RNCP1"))
            .is(NOT_LISTED, "NOT_EXTENDED"),
        when("one that is to be extended lists it, one that is does not")
            .with(
                extended().lists("RNCP2"),
                agreement("B").signed("2022-01-01").extended("2022-07-01").lists("RNCP1"))
            .is(NOT_LISTED, "NOT_YET_EXTENDED 2022-07-01"),
        when("one that is not extended lists others: it says less than the one that is")
            .with(extended().lists("RNCP2"), agreement("B").lists("RNCP3"))
            .is(NOT_LISTED, "NOT_IN_LIST"),
        when("two lists without it have both their checks")
            .of(Certificate.of("RNCP1").replacing("RNCP7", "RNCP8"))
            .with(
                extended().lists("RNCP7"), agreement("B").extended(JOURNAL).lists("RNCP8", "RNCP7"))
            .is(NOT_LISTED, "NOT_IN_LIST")
            .toCheck("PREDECESSOR_LISTED RNCP7", "PREDECESSOR_LISTED RNCP8"),
        when("a list without it and one that is missing")
            .with(
                extended().lists("RNCP2"),
                agreement("B").signed("2021-05-01").extended("2021-10-01"))
            .is(UNKNOWN, "LIST_MISSING")
            .toCheck("LIST_MISSING"));
  }

  @Test
  void sources_are_the_agreements_of_the_branch_those_that_decide_first() {
    List<Agreement> agreements =
        List.of(
            agreement("never").lists("RNCP1").make(),
            agreement("other").of("2216").extended(JOURNAL).lists("RNCP1").make(),
            agreement("older").signed("2020-01-01").extended(JOURNAL).lists("RNCP1").make(),
            agreement("newer").signed("2020-05-01").extended(JOURNAL).lists("RNCP1").make());

    Verdict verdict =
        Eligibility.judge(
            Certificate.of("RNCP1").make(), Sample.BRANCH, LocalDate.of(2022, 6, 15), agreements);

    assertThat(verdict.sources())
        .extracting(Agreement::text)
        .containsExactly("newer", "older", "never");
  }

  @Test
  void the_specific_repertoire_shows_the_lists_in_which_it_is_not() {
    Agreement agreement = extended().lists("RNCP1").make();

    Verdict verdict =
        Eligibility.judge(
            Certificate.of("RS1").make(),
            Sample.BRANCH,
            LocalDate.of(2022, 6, 15),
            List.of(agreement));

    assertThat(verdict.sources()).containsExactly(agreement);
  }

  /** Its second order was not about the list. */
  private static Sample later() {
    return extended().extended("2023-12-16").listSince(JOURNAL).lists("RNCP1");
  }

  private static Sample extended() {
    return agreement("A").extended(JOURNAL);
  }
}
