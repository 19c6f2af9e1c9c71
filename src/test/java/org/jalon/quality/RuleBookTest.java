package org.jalon.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jalon.offer.Inspection;
import org.jalon.offer.OfferSource;
import org.jalon.offer.OfferSource.Profile;
import org.jalon.offer.Standing;
import org.jalon.quality.QualitySettings.StaleDays;
import org.jalon.quality.coherence.CoherenceRules;
import org.jalon.run.Effect;
import org.jalon.run.Finding;
import org.junit.jupiter.api.Test;

class RuleBookTest {

  private static final LoadedRegisters NONE = LoadedRegisters.none(Inspecting.GAZETTEER);

  @Test
  void rules_are_listed_by_family_and_id_once_each() {
    List<String> ids =
        Inspecting.book(NONE, QualitySettings.DEFAULT).rules().stream()
            .map(RuleDescription::id)
            .toList();

    assertThat(ids).hasSize(58).doesNotHaveDuplicates().startsWith("FLX-01").endsWith("FLO-17");
    assertThat(ids.subList(4, 6)).containsExactly("LHO-01", "LHO-02");
    assertThat(ids.indexOf("OFF-17")).isLessThan(ids.indexOf("APP-01"));
  }

  @Test
  void two_rules_with_one_id_are_a_broken_book() {
    List<RuleFamily> twice = List.of(new CoherenceRules(), new CoherenceRules());

    assertThatThrownBy(() -> new RuleBook(twice, NONE, QualitySettings.DEFAULT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("OFF-01");
  }

  @Test
  void the_worst_finding_makes_the_standing() {
    assertThat(Inspecting.offer().with("M1203", "Z1203").inspection().standing())
        .isEqualTo(Standing.REGULATORY);
    assertThat(Inspecting.offer().with("84690012369", "00000000000").inspection().standing())
        .isEqualTo(Standing.NOT_REGULATORY);
    assertThat(
            Inspecting.offer()
                .with("84690012369", "00000000000")
                .with("15235", "00000")
                .with("M1203", "Z1203")
                .inspection()
                .standing())
        .isEqualTo(Standing.REJECTED);
  }

  @Test
  void an_offer_is_looked_at_again_the_day_after_its_window() {
    Inspecting ending =
        Inspecting.offer().with("20260901", "20250901").with("20270630", "20260215");

    Inspection before = ending.on(LocalDate.of(2026, 3, 17)).inspection();
    assertThat(before.findings()).isEmpty();
    assertThat(before.recheck()).contains(LocalDate.of(2026, 3, 18));
    Inspection after = ending.on(LocalDate.of(2026, 3, 18)).inspection();
    assertThat(after.findings()).extracting(Finding::effect).containsExactly(Effect.HELD_FROM_FLOW);
    assertThat(after.recheck()).isEmpty();
  }

  @Test
  void an_offer_to_come_is_looked_at_again_when_it_is_a_year_old_and_when_it_has_begun() {
    Inspecting old =
        Inspecting.offer()
            .with("<action numero=\"01_A1\" datemaj=\"20260101\"", "<action numero=\"01_A1\"")
            .with("datemaj=\"20260101\"", "datemaj=\"2025-04-01T10:00:00\"");

    assertThat(old.inspection().recheck()).contains(LocalDate.of(2026, 4, 2));
    Inspection later = old.on(LocalDate.of(2026, 4, 2)).inspection();
    assertThat(later.findings()).extracting(Finding::rule).containsExactly("OFF-16");
    assertThat(later.findings().getFirst().value()).isEqualTo("20250401");
    assertThat(later.recheck()).contains(LocalDate.of(2026, 9, 1));
    assertThat(old.on(LocalDate.of(2026, 9, 1)).findings()).isEmpty();
  }

  @Test
  void the_mark_names_profile_settings_and_editions_in_use_but_not_the_day() {
    FakeRegisters registers = new FakeRegisters();
    RuleBook book = Inspecting.book(registers.loaded(), QualitySettings.DEFAULT);
    String mark = mark(book, Profile.CURRENT, Inspecting.DAY);

    assertThat(mark).isEqualTo(mark(book, Profile.CURRENT, Inspecting.DAY.plusDays(1)));
    assertThat(mark).isNotEqualTo(mark(book, Profile.LEGACY, Inspecting.DAY));
    assertThat(mark).isNotEqualTo(mark(book, Profile.CURRENT, Inspecting.DAY.plusDays(60)));
    QualitySettings other =
        new QualitySettings(QualiopiMode.RESPONSABLE, 30, 12, 50, new StaleDays(30, 30, 30));
    assertThat(mark)
        .isNotEqualTo(
            mark(Inspecting.book(registers.loaded(), other), Profile.CURRENT, Inspecting.DAY));
    registers.of(FakeRegisters.DATE.plusDays(1));
    assertThat(mark).isNotEqualTo(mark(book, Profile.CURRENT, Inspecting.DAY));
  }

  @Test
  void what_was_not_checked_is_told_once_for_the_run() {
    RuleBook book = Inspecting.book(NONE, QualitySettings.DEFAULT);

    List<Unchecked> unchecked = book.unchecked(Inspecting.DAY);
    assertThat(unchecked)
        .extracting(Unchecked::referential)
        .containsExactly(
            Referential.TRAINING_BODIES,
            Referential.ESTABLISHMENTS,
            Referential.CERTIF_INFO,
            Referential.RNCP,
            Referential.RS);
    assertThat(unchecked.getFirst().rules())
        .containsExactly("OFF-09", "OFF-10", "OFF-11", "APP-01");
    assertThat(unchecked.getFirst().edition()).isEmpty();
    assertThat(book.notices(Inspecting.DAY))
        .hasSize(5)
        .allSatisfy(notice -> {
          assertThat(notice.rule()).isEqualTo("REF-01");
          assertThat(notice.effect()).isEqualTo(Effect.ALERT);
        });
  }

  @Test
  void a_register_that_is_too_old_is_told_with_its_date() {
    FakeRegisters registers = new FakeRegisters().of(LocalDate.of(2026, 1, 30));
    RuleBook book = Inspecting.book(registers.loaded(), QualitySettings.DEFAULT);

    assertThat(book.unchecked(LocalDate.of(2026, 3, 1))).isEmpty();
    assertThat(book.notices(LocalDate.of(2026, 3, 2)))
        .hasSize(5)
        .extracting(Finding::value)
        .containsOnly("2026-01-30");
  }

  @Test
  void no_register_can_speak_of_an_invented_offer() {
    FakeRegisters registers = new FakeRegisters().without("CERTIFINFO84385");
    RuleBook book = Inspecting.book(registers.loaded(), QualitySettings.DEFAULT);

    assertThat(standing(book, false)).isEqualTo(Standing.REJECTED);
    assertThat(standing(book, true)).isEqualTo(Standing.REGULATORY);
  }

  @Test
  void settings_out_of_bounds_are_refused_by_name() {
    StaleDays stale = new StaleDays(30, 30, 30);
    assertThatThrownBy(() -> new QualitySettings(QualiopiMode.RESPONSABLE, -1, 12, 50, stale))
        .hasMessageContaining("jalon.quality.window-days is from 0 to 3650: -1");
    assertThatThrownBy(() -> new StaleDays(0, 30, 30))
        .hasMessageContaining("jalon.quality.stale.training-bodies");
  }

  private static Standing standing(RuleBook book, boolean demonstration) {
    OfferSource source = new OfferSource("test", "Test", Profile.CURRENT, demonstration);
    return book.inspector(source, Inspecting.DAY).inspect(Inspecting.offer().read(), 0).standing();
  }

  private static String mark(RuleBook book, Profile profile, LocalDate day) {
    return book.inspector(profile, day).mark();
  }
}
