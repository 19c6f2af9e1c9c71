package org.jalon.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.lheo.FormationInFile;
import org.jalon.offer.Inspection;
import org.jalon.offer.Inspector;
import org.jalon.offer.Standing;
import org.jalon.run.Effect;
import org.jalon.run.Finding;
import org.jalon.run.Mender;
import org.jalon.vocabulary.FlowState;
import org.junit.jupiter.api.Test;

class JudgingTest extends JudgedOffers {

  @Test
  void a_first_verdict_says_where_each_consumer_stands_and_has_no_history() throws Exception {
    night(course(1), course(2).formacode("44067").title("Aide-soignant"));

    OfferVerdicts french = of(1);
    assertThat(french.verdicts()).extracting(Verdict::consumer).startsWith("france-travail");
    assertThat(french.verdicts()).hasSize(9);
    assertThat(french.history()).isEmpty();
    assertThat(of(1, "bonjourbonjour").state()).isEqualTo(FlowState.GOES_OUT);
    assertThat(of(1, "bonjourbonjour").since()).isEqualTo(DAY);
    assertThat(of(2, "bonjourbonjour").state()).isEqualTo(FlowState.NOT_CONCERNED);
    assertThat(verdicts.find("region_nobody")).isEmpty();
  }

  @Test
  void what_goes_out_without_a_register_says_that_it_was_not_checked() throws Exception {
    night(course(1));

    assertThat(of(1, "france-travail").reasons())
        .allSatisfy(reason -> {
          assertThat(reason.rule()).isEqualTo("REF-01");
          assertThat(reason.blocking()).isFalse();
        })
        .extracting(Reason::expected)
        .contains("establishments");
  }

  @Test
  void time_alone_ends_a_verdict_and_the_change_is_remembered() throws Exception {
    night(course(1).dates("20250901", "20260310"));
    assertThat(of(1, "france-travail").state()).isEqualTo(FlowState.GOES_OUT);
    assertThat(of(1, "france-travail").next()).contains(LocalDate.of(2026, 4, 10));

    clock.set(LocalDate.of(2026, 4, 9));
    judge();
    assertThat(of(1, "france-travail").state()).isEqualTo(FlowState.GOES_OUT);
    assertThat(of(1, "france-travail").since()).isEqualTo(DAY);

    LocalDate day = LocalDate.of(2026, 4, 10);
    clock.set(day);
    judge();
    Verdict held = of(1, "france-travail");
    assertThat(held.state()).isEqualTo(FlowState.HELD);
    assertThat(held.since()).isEqualTo(day);
    assertThat(of(1, "open-data").since()).as("as before").isEqualTo(DAY);
    assertThat(of(1).history())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.consumer()).isEqualTo("france-travail");
          assertThat(change.before()).isEqualTo(FlowState.GOES_OUT);
          assertThat(change.after()).isEqualTo(FlowState.HELD);
          assertThat(LocalDate.ofInstant(change.at(), ZoneId.of("Europe/Paris"))).isEqualTo(day);
        });
  }

  @Test
  void an_offer_that_leaves_its_feed_is_held_and_goes_out_again_when_it_is_back() throws Exception {
    night(course(1), course(2));
    clock.set(DAY.plusDays(1));
    night(course(2));

    assertThat(of(1, "open-data").state()).isEqualTo(FlowState.HELD);
    assertThat(of(1, "open-data").reasons().getFirst().rule()).isEqualTo("FLO-01");
    assertThat(of(1, "parcoursup").state()).isEqualTo(FlowState.NOT_CONCERNED);
    assertThat(of(2).history()).isEmpty();

    clock.set(DAY.plusDays(2));
    night(course(1), course(2));
    assertThat(of(1, "open-data").state()).isEqualTo(FlowState.GOES_OUT);
    assertThat(of(1, "open-data").since()).isEqualTo(DAY.plusDays(2));
    assertThat(of(1).history())
        .filteredOn(change -> change.consumer().equals("open-data"))
        .extracting(OfferVerdicts.Change::after)
        .containsExactly(FlowState.HELD, FlowState.GOES_OUT);
  }

  @Test
  void what_control_finds_anew_is_judged_though_the_offer_did_not_change() throws Exception {
    night(course(1));
    long change = offerChange();
    take(new Finds("OFF-05", Effect.HELD_FROM_FLOW), course(1));
    judge();

    assertThat(offerChange()).as("readers see the same").isEqualTo(change);
    assertThat(of(1, "france-travail").state()).isEqualTo(FlowState.HELD);
    assertThat(of(1, "france-travail").reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason.value()).isEqualTo("wrong"));
    assertThat(of(1, "missions-locales").state()).isEqualTo(FlowState.NOT_CONCERNED);
    assertThat(of(1, "open-data").state()).isEqualTo(FlowState.GOES_OUT);
    assertThat(of(1, "open-data").reasons()).extracting(Reason::rule).contains("OFF-05");
  }

  @Test
  void a_rejected_offer_is_judged_too_and_held_by_its_findings() throws Exception {
    take(new Finds("OFF-04", Effect.REJECTED), course(1));
    judge();

    assertThat(of(1, "open-data").state()).isEqualTo(FlowState.HELD);
    assertThat(of(1, "open-data").reasons()).extracting(Reason::rule).containsExactly("OFF-04");
  }

  @Test
  void another_gate_or_setting_has_every_offer_judged_again() throws Exception {
    night(course(1));
    long before = sequence();
    database.sql("update offer_verdicts set verdicts = '{}', content = 0").update();
    judge();
    assertThat(of(1).verdicts()).as("nothing says that it has to be").isEmpty();

    database.sql("update consumer_mark set mark = 'other' where consumer = 'parcoursup'").update();
    judge();
    assertThat(of(1).verdicts()).hasSize(9);
    assertThat(sequence()).isGreaterThan(before);
  }

  @Test
  void judging_again_what_is_the_same_writes_nothing() throws Exception {
    night(course(1), course(2));
    List<String> rows = rowVersions();
    long before = sequence();

    Judging.Tally tally =
        judging.judgeAll(new org.jalon.run.Progress(System.out, "Judging", "offers"));

    assertThat(tally.judged()).isEqualTo(2);
    assertThat(tally.changed()).isZero();
    assertThat(tally.states().get("open-data")).containsEntry(FlowState.GOES_OUT, 2);
    assertThat(rowVersions()).isEqualTo(rows);
    assertThat(sequence()).isEqualTo(before);
  }

  @Test
  void an_offer_that_changes_is_told_anew_though_its_verdicts_are_the_same() throws Exception {
    night(course(1), course(2));
    long before = sequence();
    night(course(1).title("Cours du soir"), course(2));

    assertThat(sequence()).isGreaterThan(before);
    assertThat(of(1).history()).isEmpty();
    assertThat(of(1, "open-data").since()).isEqualTo(DAY);
  }

  @Test
  void verdicts_go_with_their_source() throws Exception {
    night(course(1));
    store.drop(Set.of(REGION.key()));
    judge();

    assertThat(verdicts.find("region_01_A1")).isEmpty();
    assertThat(database.sql("select count(*) from offer_verdicts").query(Long.class).single())
        .isZero();
  }

  private long offerChange() {
    return database
        .sql("select change_seq from offer where public_id = 'region_01_A1'")
        .query(Long.class)
        .single();
  }

  private long sequence() {
    return database.sql("select max(change_seq) from offer_verdicts").query(Long.class).single();
  }

  private List<String> rowVersions() {
    return database
        .sql("select xmin::text from offer_verdicts order by offer_id")
        .query(String.class)
        .list();
  }

  /** Finds this in every offer. */
  private record Finds(String rule, Effect effect) implements Inspector {

    @Override
    public Inspection inspect(FormationInFile found, int ordinal) {
      Finding finding =
          new Finding(
              rule,
              effect,
              "",
              "formation/action[1]",
              "wrong",
              "",
              Optional.empty(),
              Mender.ORGANISATION,
              1,
              1);
      Standing standing = effect == Effect.REJECTED ? Standing.REJECTED : Standing.REGULATORY;
      return new Inspection(standing, List.of(finding), Optional.empty());
    }

    @Override
    public String mark() {
      return rule;
    }
  }
}
