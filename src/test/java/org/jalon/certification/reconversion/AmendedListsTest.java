package org.jalon.certification.reconversion;

import static org.jalon.certification.reconversion.Case.when;
import static org.jalon.certification.reconversion.Outcome.ELIGIBLE;
import static org.jalon.certification.reconversion.Outcome.NOT_LISTED;
import static org.jalon.certification.reconversion.Outcome.UNDER_RESERVE;
import static org.jalon.certification.reconversion.Outcome.UNKNOWN;
import static org.jalon.certification.reconversion.Sample.agreement;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an agreement lists is known as its last amendment left it. */
class AmendedListsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"added", "dropped", "withoutList"})
  void an_amendment_changes_what_is_known(Case line) {
    line.holds();
  }

  static List<Case> added() {
    return List.of(
        when("before the amendment it may not have been listed")
            .on("2023-12-15")
            .with(base("2023-12-16").lists("RNCP1"), amendment("2023-12-16").lists("RNCP1"))
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("LIST_CHANGED 2023-12-16"),
        when("from the amendment on it is")
            .on("2023-12-16")
            .with(base("2023-12-16").lists("RNCP1"), amendment("2023-12-16").lists("RNCP1"))
            .is(ELIGIBLE, "LISTED 2023-12-16"),
        when("the order that came later was not about the list")
            .on("2023-12-15")
            .with(base("2023-12-16").listSince("2020-11-28").lists("RNCP1"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("the list as it stands was never extended")
            .on("2023-12-16")
            .with(base("2022-10-04").listNeverExtended().lists("RNCP1"))
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("LIST_CHANGED"),
        when("it is not in the list that was never extended")
            .on("2023-12-16")
            .with(base("2022-10-04").listNeverExtended().lists("RNCP2"))
            .is(NOT_LISTED, "NOT_IN_LIST")
            .toCheck("LIST_CHANGED"),
        when("the amendment's list is not in the data")
            .on("2023-12-15")
            .with(base("2023-12-16").lists("RNCP1"), amendment("2023-12-16").changes())
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("LIST_CHANGED 2023-12-16"),
        when("an amendment with a whole list may have added it")
            .on("2023-12-15")
            .with(
                base("2023-12-16").lists("RNCP1", "RNCP2"), amendment("2023-12-16").lists("RNCP2"))
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("LIST_CHANGED 2023-12-16"),
        when("an amendment that changes others did not add it")
            .on("2023-12-15")
            .with(
                base("2023-12-16").lists("RNCP1", "RNCP2"),
                amendment("2023-12-16").changes().lists("RNCP2"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("an amendment that adds others did not add it, whatever else the order extended")
            .on("2023-12-15")
            .with(
                base("2023-12-16").lists("RNCP1", "RNCP2"),
                amendment("2023-12-16").adds().lists("RNCP2"),
                agreement("terms").signed("2023-07-13").extended("2023-12-16").isAboutOtherThings())
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("an amendment about other things does not explain the list")
            .on("2023-12-15")
            .with(base("2023-12-16").lists("RNCP1"), amendment("2023-12-16").isAboutOtherThings())
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("LIST_CHANGED 2023-12-16"),
        when("an amendment of another order does not explain the list")
            .on("2023-12-15")
            .with(
                base("2023-12-16").lists("RNCP1"), amendment("2023-12-17").changes().lists("RNCP2"))
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("LIST_CHANGED 2023-12-16"),
        when("an amendment that changes it may have added it")
            .on("2023-12-15")
            .with(
                base("2023-12-16").lists("RNCP1", "RNCP2"),
                amendment("2023-12-16").changes().lists("RNCP1"))
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("LIST_CHANGED 2023-12-16"),
        when("added by an amendment between, whose order the agreement does not have")
            .on("2021-06-01")
            .with(
                base("2023-12-16").lists("RNCP1", "RNCP2"),
                between().lists("RNCP1"),
                amendment("2023-12-16").changes().lists("RNCP2"))
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("LIST_CHANGED 2023-12-16"),
        when("listed by an amendment that counts already")
            .on("2022-03-01")
            .with(
                base("2023-12-16").lists("RNCP1", "RNCP2"),
                between().changes().lists("RNCP1"),
                amendment("2023-12-16").changes().lists("RNCP2"))
            .is(ELIGIBLE, "LISTED 2022-03-01"),
        when("an amendment that counts already and names it in passing adds no doubt")
            .on("2022-03-01")
            .with(
                base("2023-12-16").lists("RNCP1", "RNCP2"),
                between().changes().lists("RNCP2").cites("RNCP1", "Soudeur"),
                amendment("2023-12-16").changes().lists("RNCP2"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("an amendment that never was extended added nothing")
            .on("2023-12-15")
            .with(
                base("2023-12-16").lists("RNCP1", "RNCP2"),
                amendment("2023-12-16").changes().lists("RNCP2"),
                agreement("never").signed("2024-02-01").lists("RNCP1"))
            .is(ELIGIBLE, "LISTED 2020-11-28"),
        when("an older text explains no later order")
            .on("2023-12-15")
            .with(
                base("2023-12-16").lists("RNCP1"),
                agreement("older")
                    .signed("2019-02-01")
                    .extended("2023-12-16")
                    .changes()
                    .lists("RNCP2"))
            .is(UNDER_RESERVE, "LISTED 2020-11-28")
            .toCheck("LIST_CHANGED 2023-12-16"),
        when("not in the list that came later: an earlier one may have had it")
            .on("2023-12-15")
            .with(base("2023-12-16").lists("RNCP2"), amendment("2023-12-16").lists("RNCP2"))
            .is(NOT_LISTED, "NOT_IN_LIST")
            .toCheck("LIST_CHANGED 2023-12-16"),
        when("not in the list of that day")
            .on("2023-12-16")
            .with(base("2023-12-16").lists("RNCP2"), amendment("2023-12-16").lists("RNCP2"))
            .is(NOT_LISTED, "NOT_IN_LIST"));
  }

  static List<Case> dropped() {
    return List.of(
        when("a newer whole list no longer has it")
            .on("2023-12-16")
            .with(base("2022-10-04").lists("RNCP1"), amendment("2023-12-16").lists("RNCP2"))
            .is(UNDER_RESERVE, "LISTED 2022-10-04")
            .toCheck("LIST_CHANGED 2023-12-16"),
        when("a newer list of which lines are missing may have it")
            .on("2023-12-16")
            .with(base("2022-10-04").lists("RNCP1"), amendment("2023-12-16").lists("RNCP2").cut())
            .is(ELIGIBLE, "LISTED 2022-10-04"),
        when("an amendment that adds or changes others takes nothing away")
            .on("2023-12-16")
            .with(
                base("2022-10-04").lists("RNCP1"),
                amendment("2023-12-16").changes().lists("RNCP2").replaces("RNCP3", "RNCP2"))
            .is(ELIGIBLE, "LISTED 2022-10-04"),
        when("an amendment replaces it")
            .on("2023-12-16")
            .with(
                base("2022-10-04").lists("RNCP1"),
                amendment("2023-12-16").changes().lists("RNCP2").replaces("RNCP1", "RNCP2"))
            .is(UNDER_RESERVE, "LISTED 2022-10-04")
            .toCheck("LIST_CHANGED 2023-12-16"),
        when("an amendment names it in passing")
            .on("2023-12-16")
            .with(
                base("2022-10-04").lists("RNCP1"),
                amendment("2023-12-16").changes().lists("RNCP2").cites("RNCP1", "Soudeur"))
            .is(ELIGIBLE, "LISTED 2022-10-04"),
        when("the newer list does not count yet")
            .on("2023-12-15")
            .with(base("2022-10-04").lists("RNCP1"), amendment("2023-12-16").lists("RNCP2"))
            .is(ELIGIBLE, "LISTED 2022-10-04"),
        when("the agreement has it in the list that the same order made")
            .on("2023-12-16")
            .with(
                base("2023-12-16").lists("RNCP1", "RNCP2"), amendment("2023-12-16").lists("RNCP2"))
            .is(ELIGIBLE, "LISTED 2023-12-16"),
        when("the newer list has it, too")
            .on("2023-12-16")
            .with(base("2022-10-04").lists("RNCP1"), amendment("2023-12-16").lists("RNCP1"))
            .is(ELIGIBLE, "LISTED 2023-12-16"),
        when("the newer list has it, too, and nobody has read its order: each is read for itself")
            .on("2023-12-16")
            .with(
                base("2022-10-04").lists("RNCP1"), amendment("2023-12-16").lists("RNCP1").unread())
            .is(ELIGIBLE, "LISTED 2022-10-04"),
        when("the newest of the lists without it is named")
            .on("2024-01-01")
            .with(
                base("2020-12-01").lists("RNCP1"),
                between().lists("RNCP2"),
                amendment("2023-12-16").lists("RNCP2"))
            .is(UNDER_RESERVE, "LISTED 2020-12-01")
            .toCheck("LIST_CHANGED 2023-12-16"),
        when("a newer list that is over takes nothing away")
            .on("2025-01-01")
            .with(
                base("2022-10-04").lists("RNCP1"),
                amendment("2023-12-16").lists("RNCP2").ends("2024-12-31"))
            .is(ELIGIBLE, "LISTED 2022-10-04"),
        when("a list counted from a day that nobody knows is older than none")
            .on("2024-01-01")
            .with(
                agreement("base").extendedNobodyKnowsWhen().lists("RNCP1"),
                amendment("2023-12-16").lists("RNCP2"))
            .is(UNDER_RESERVE, "LISTED")
            .toCheck("JOURNAL_DATE_UNKNOWN"));
  }

  static List<Case> withoutList() {
    return List.of(
        when("an amendment about other things is no missing list")
            .on("2023-12-16")
            .with(base("2022-10-04").lists("RNCP2"), amendment("2023-12-16").isAboutOtherThings())
            .is(NOT_LISTED, "NOT_IN_LIST"),
        when("alone it says nothing")
            .on("2023-12-16")
            .with(amendment("2023-12-16").isAboutOtherThings())
            .is(UNKNOWN, "LIST_MISSING")
            .toCheck("LIST_MISSING"),
        when("an amendment whose list is missing")
            .on("2023-12-16")
            .with(base("2022-10-04").lists("RNCP2"), amendment("2023-12-16"))
            .is(UNKNOWN, "LIST_MISSING")
            .toCheck("LIST_MISSING"),
        when("two lists that are missing are one thing to check")
            .on("2023-12-16")
            .with(base("2023-12-16"), amendment("2023-12-16"))
            .is(UNKNOWN, "LIST_MISSING")
            .toCheck("LIST_MISSING"));
  }

  private static Sample between() {
    return agreement("between").signed("2021-09-01").extended("2022-03-01");
  }

  private static Sample base(String amended) {
    return agreement("base").extended("2020-11-28").extended(amended);
  }

  private static Sample amendment(String journal) {
    return agreement("amendment").signed("2023-07-13").extended(journal);
  }
}
