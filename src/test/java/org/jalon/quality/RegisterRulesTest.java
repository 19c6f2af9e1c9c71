package org.jalon.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.certification.Certification;
import org.jalon.certification.Register;
import org.jalon.offer.Standing;
import org.jalon.organisation.Qualiopi;
import org.jalon.quality.QualitySettings.StaleDays;
import org.jalon.run.Effect;
import org.jalon.run.Finding;
import org.jalon.run.Mender;
import org.junit.jupiter.api.Test;

/** The rules that ask a register: what it knows, what it does not, and when it may not be asked. */
class RegisterRulesTest {

  private static final String OLD = "CERTIFINFO84385";

  private final FakeRegisters registers = new FakeRegisters();

  @Test
  void nothing_is_found_in_a_right_offer() {
    registers.whole();

    assertThat(offer().findings()).isEmpty();
    assertThat(apprenticeship().findings()).isEmpty();
  }

  @Test
  void a_code_that_certif_info_does_not_have_is_rejected() {
    registers.without(OLD);

    Finding found = only(offer().findings("OFF-01"));
    assertThat(found.effect()).isEqualTo(Effect.REJECTED);
    assertThat(found.value()).isEqualTo("84385");
    assertThat(found.path()).isEqualTo("formation/certification[1]/code-CERTIFINFO");
    assertThat(found.edition().orElseThrow().date()).isEqualTo(FakeRegisters.DATE);
  }

  @Test
  void an_archived_code_without_successor_is_rejected() {
    registers.certification(OLD, false);

    assertThat(only(offer().findings("OFF-01")).effect()).isEqualTo(Effect.REJECTED);
    assertThat(offer().findings("OFF-02")).isEmpty();
  }

  @Test
  void a_replaced_code_is_named_with_all_that_live_at_the_end_of_the_chain() {
    registers
        .certification(OLD, false, "CERTIFINFO2", "CERTIFINFO3")
        .certification("CERTIFINFO2", false, "CERTIFINFO4")
        .certification("CERTIFINFO3", true)
        .certification("CERTIFINFO4", true);

    assertThat(offer().findings("OFF-01")).isEmpty();
    Finding found = only(offer().findings("OFF-02"));
    assertThat(found.effect()).isEqualTo(Effect.ALERT);
    assertThat(found.value()).isEqualTo("84385");
    assertThat(found.expected()).isEqualTo("3, 4");
  }

  @Test
  void codes_that_replace_each_other_end() {
    registers
        .certification(OLD, false, "CERTIFINFO2", OLD, "CERTIFINFO999")
        .certification("CERTIFINFO2", false, OLD);

    assertThat(offer().findings("OFF-01")).hasSize(1);
    assertThat(offer().findings("OFF-02")).isEmpty();
  }

  @Test
  void a_closed_establishment_holds_an_offer_and_makes_apprenticeship_not_regulatory() {
    registers.closed(Inspecting.TRAINER);

    assertThat(only(offer().findings("OFF-05")).effect()).isEqualTo(Effect.HELD_FROM_FLOW);
    assertThat(offer().findings("APP-02")).isEmpty();
    assertThat(only(apprenticeship().findings("OFF-05")).effect()).isEqualTo(Effect.NOT_REGULATORY);
    assertThat(only(apprenticeship().findings("APP-02")).path())
        .isEqualTo("formation/action[1]/organisme-formateur[1]/SIRET-formateur/SIRET");
  }

  @Test
  void an_establishment_is_only_unknown_to_a_register_that_is_whole() {
    registers.withoutEstablishment(Inspecting.RESPONSIBLE);

    assertThat(offer().findings()).isEmpty();
    registers.whole();
    assertThat(offer().findings("OFF-05")).hasSize(1);
  }

  @Test
  void a_wrong_siret_is_not_looked_up() {
    registers.whole();
    Inspecting wrong = offer().with("<SIRET>00012345500016", "<SIRET>00012345500017");

    assertThat(wrong.findings()).extracting(Finding::rule).containsOnly("OFF-04");
  }

  @Test
  void a_body_that_is_not_in_the_list_is_not_declared() {
    registers.withoutBody(Inspecting.RESPONSIBLE);

    Finding found = only(offer().findings("OFF-09"));
    assertThat(found.effect()).isEqualTo(Effect.NOT_REGULATORY);
    assertThat(found.value()).isEqualTo(Inspecting.RESPONSIBLE);
    assertThat(only(notFinanced().findings("OFF-09")).effect()).isEqualTo(Effect.ALERT);
  }

  @Test
  void a_declared_body_whose_number_is_lacking_is_told_its_number() {
    Finding found = only(offer().with("84690012369", "00000000000").findings("OFF-09"));

    assertThat(found.effect()).isEqualTo(Effect.ALERT);
    assertThat(found.expected()).isEqualTo("84690012369");
  }

  @Test
  void a_former_number_is_told_today_s() {
    registers.body(
        Inspecting.RESPONSIBLE, "93130012345", EnumSet.allOf(Qualiopi.class), "84690012369");

    Finding found = only(offer().findings("OFF-10"));
    assertThat(found.effect()).isEqualTo(Effect.ALERT);
    assertThat(found.value()).isEqualTo("84690012369");
    assertThat(found.expected()).isEqualTo("93130012345");
  }

  @Test
  void a_financed_offer_without_the_mark_of_its_category_is_held() {
    onlyMark(Inspecting.RESPONSIBLE, Qualiopi.EXPERIENCE);
    onlyMark(Inspecting.TRAINER, Qualiopi.APPRENTICESHIP);

    assertThat(only(offer().findings("OFF-11")).effect()).isEqualTo(Effect.HELD_FROM_FLOW);
    assertThat(notFinanced().findings("OFF-11")).isEmpty();
    assertThat(
            offer()
                .with("<code-RNCP>36315", "<code-CPF>CPF200</code-CPF><code-RNCP>36315")
                .findings("OFF-11"))
        .isEmpty();
    assertThat(apprenticeship().findings("OFF-11")).isEmpty();
  }

  @Test
  void who_must_hold_the_mark_of_apprenticeship_is_a_setting() {
    onlyMark(Inspecting.RESPONSIBLE, Qualiopi.TRAINING);
    QualitySettings responsible =
        new QualitySettings(QualiopiMode.RESPONSABLE, 30, 12, 50, new StaleDays(30, 30, 30));

    assertThat(apprenticeship().findings("APP-01")).isEmpty();
    assertThat(only(apprenticeship().with(responsible).findings("APP-01")).effect())
        .isEqualTo(Effect.NOT_REGULATORY);
    onlyMark(Inspecting.TRAINER, Qualiopi.TRAINING);
    assertThat(apprenticeship().findings("APP-01")).hasSize(1);
    assertThat(apprenticeship().findings("OFF-11")).hasSize(1);
    assertThat(offer().findings()).isEmpty();
  }

  @Test
  void a_body_that_is_not_in_the_list_has_no_known_mark() {
    registers.withoutBody(Inspecting.RESPONSIBLE).withoutBody(Inspecting.TRAINER);

    assertThat(apprenticeship().findings("APP-01")).isEmpty();
    assertThat(apprenticeship().findings("OFF-11")).isEmpty();
  }

  @Test
  void a_title_whose_certifier_entitles_others_is_not_regulatory() {
    registers.certification(title(true, Optional.of(true), List.of("35600000000048"), false));

    Finding found = only(apprenticeship().findings("APP-03"));
    assertThat(found.mender()).isEqualTo(Mender.CERTIFIER);
    assertThat(found.value()).isEqualTo("RNCP36315");
    assertThat(offer().findings()).isEmpty();
  }

  @Test
  void one_body_that_is_entitled_will_do() {
    registers.certification(title(true, Optional.of(true), List.of(Inspecting.TRAINER), false));

    assertThat(apprenticeship().findings()).isEmpty();
  }

  @Test
  void nobody_is_asked_for_an_entitlement_that_the_register_does_not_hold_or_ask() {
    registers.certification(title(true, Optional.of(true), List.of(), false));
    assertThat(apprenticeship().findings()).isEmpty();

    registers.certification(title(true, Optional.of(true), List.of("35600000000048"), true));
    assertThat(apprenticeship().findings()).isEmpty();
  }

  @Test
  void a_title_without_a_jury_for_apprentices_is_not_regulatory() {
    registers.certification(title(true, Optional.of(false), List.of(), false));
    assertThat(only(apprenticeship().findings("APP-04")).effect()).isEqualTo(Effect.NOT_REGULATORY);

    registers.certification(title(true, Optional.empty(), List.of(), false));
    assertThat(apprenticeship().findings()).isEmpty();
  }

  @Test
  void a_title_that_ends_before_the_session_starts_is_not_regulatory() {
    registers.certification(ending(LocalDate.of(2026, 8, 31)));
    Finding found = only(apprenticeship().findings("APP-05"));
    assertThat(found.path()).isEqualTo("formation/action[1]/session[1]/periode/debut");
    assertThat(found.expected()).isEqualTo("<= 2026-08-31");

    registers.certification(ending(LocalDate.of(2026, 9, 1)));
    assertThat(apprenticeship().findings()).isEmpty();
  }

  @Test
  void a_session_of_unknown_start_is_judged_by_the_day_and_again_when_the_title_ends() {
    registers.certification(ending(LocalDate.of(2026, 3, 10)));
    Inspecting undated = apprenticeship().with("20260901", "00000000");
    assertThat(undated.findings("APP-05")).isEmpty();
    assertThat(undated.inspection().recheck()).contains(LocalDate.of(2026, 3, 11));

    registers.of(LocalDate.of(2026, 3, 11));
    assertThat(undated.on(LocalDate.of(2026, 3, 11)).findings("APP-05")).hasSize(1);
  }

  @Test
  void a_title_that_is_not_in_force_was_ended_by_the_date_of_the_register() {
    registers.certification(title(false, Optional.of(true), List.of(), false));

    assertThat(only(apprenticeship().findings("APP-05")).expected()).isEqualTo("<= 2026-03-01");
  }

  @Test
  void a_title_that_rncp_does_not_have_is_told() {
    registers.without("RNCP36315");

    assertThat(only(offer().findings("OFF-17")).effect()).isEqualTo(Effect.ALERT);
  }

  @Test
  void what_is_absent_or_too_old_is_unknown_and_never_wrong() {
    registers
        .without(OLD)
        .without("RNCP36315")
        .closed(Inspecting.RESPONSIBLE)
        .withoutBody(Inspecting.RESPONSIBLE);
    assertThat(apprenticeship().inspection().standing()).isEqualTo(Standing.REJECTED);

    registers.of(Inspecting.DAY.minusDays(30));
    assertThat(apprenticeship().findings()).isNotEmpty();
    registers.of(Inspecting.DAY.minusDays(31));
    assertThat(apprenticeship().findings()).isEmpty();
  }

  private void onlyMark(String siret, Qualiopi mark) {
    registers.body(siret, "84690012369", Set.of(mark));
  }

  private static Certification ending(LocalDate end) {
    return new Certification(
        "RNCP36315",
        Register.RNCP,
        "Titre",
        true,
        Optional.of(end),
        List.of(),
        true,
        Optional.empty(),
        List.of(),
        false);
  }

  private static Certification title(
      boolean active, Optional<Boolean> open, List<String> organisers, boolean anyone) {
    return new Certification(
        "RNCP36315",
        Register.RNCP,
        "Titre",
        active,
        Optional.empty(),
        List.of(),
        false,
        open,
        organisers,
        anyone);
  }

  private Inspecting offer() {
    return Inspecting.offer().with(registers.loaded());
  }

  private Inspecting notFinanced() {
    return offer().with("<code-financeur>2", "<code-financeur>10");
  }

  private Inspecting apprenticeship() {
    return Inspecting.apprenticeship().with(registers.loaded());
  }

  private static Finding only(List<Finding> findings) {
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }
}
