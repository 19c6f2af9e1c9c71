package org.jalon.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.certification.Certification;
import org.jalon.certification.Register;
import org.jalon.diffusion.gate.Gate;
import org.jalon.diffusion.gate.Gates;
import org.jalon.quality.FakeRegisters;
import org.jalon.quality.Inspecting;
import org.jalon.run.Edition;
import org.jalon.run.Mender;
import org.jalon.vocabulary.FlowState;
import org.junit.jupiter.api.Test;

/** Each gate: an offer that passes, one that does not, and what is unknown. */
class GatesTest {

  private static final Map<String, String> AS_USUAL = Map.of();
  private static final String PERIOD = "<debut>20260901</debut><fin>20270630</fin>";
  private static final String SESSION_END = "</adresse-inscription></session>";

  private static final String PLACE_UAI =
      "<code-UAI-lieu-formation><code-UAI>0241279K</code-UAI></code-UAI-lieu-formation>";
  private static final String BODY_UAI =
      "<code-UAI-organisme-formation><code-UAI>0682021C</code-UAI></code-UAI-organisme-formation>";

  private static Verdict at(String gate, Inspecting offer) {
    return Trial.of(offer).at(gate, AS_USUAL);
  }

  private static Verdict at(String gate, String setting, String value, Inspecting offer) {
    return Trial.of(offer).at(gate, Map.of(setting, value));
  }

  private static void open(Verdict verdict) {
    assertThat(verdict.state()).isEqualTo(FlowState.GOES_OUT);
    assertThat(verdict.reasons()).isEmpty();
  }

  private static Reason held(Verdict verdict) {
    assertThat(verdict.state()).isEqualTo(FlowState.HELD);
    assertThat(verdict.reasons().getFirst().blocking()).isTrue();
    return verdict.reasons().getFirst();
  }

  private static Inspecting offer() {
    return Inspecting.offer();
  }

  private static Inspecting dated(String start, String end) {
    return offer().with(PERIOD, "<debut>" + start + "</debut><fin>" + end + "</fin>");
  }

  private static Inspecting initial() {
    return offer().with(SESSION_END, "</adresse-inscription>" + cycle("0", "") + "</session>");
  }

  private static String cycle(String type, String year) {
    String said = year.isEmpty() ? "" : "<annee-cycle>" + year + "</annee-cycle>";
    return "<cycle><type-cycle>" + type + "</type-cycle>" + said + "</cycle>";
  }

  @Test
  void every_gate_has_an_id_of_its_own() {
    assertThat(Gates.all().stream().map(Gate::id)).doesNotHaveDuplicates();
    assertThat(Gates.all()).extracting(Gate::id).allMatch(id -> id.matches("FLO-\\d\\d"));
  }

  @Test
  void an_offer_that_left_its_feed_goes_nowhere() {
    Verdict left = Trial.of(offer()).withdrawnOn(LocalDate.of(2026, 2, 27)).at("FLO-03", AS_USUAL);

    Reason reason = held(left);
    assertThat(reason.rule()).isEqualTo("FLO-01");
    assertThat(reason.value()).isEqualTo("2026-02-27");
    assertThat(left.next()).isEmpty();
  }

  @Test
  void french_is_linguistic_and_a_trade_is_not() {
    open(at("FLO-02", offer()));
    Reason reason = held(at("FLO-02", offer().with("15235", "44067")));

    assertThat(reason.rule()).isEqualTo("FLO-02");
    assertThat(reason.value()).isEqualTo("autre");
  }

  @Test
  void a_session_that_ended_thirty_days_ago_still_passes_and_the_day_after_does_not() {
    Inspecting ended = dated("20250901", "20260131").on(LocalDate.of(2026, 3, 2));
    Verdict last = at("FLO-03", "days", "30", ended);

    open(last);
    assertThat(last.next()).contains(LocalDate.of(2026, 3, 3));
    Reason reason = held(at("FLO-03", "days", "30", ended.on(LocalDate.of(2026, 3, 3))));
    assertThat(reason.value()).isEqualTo("2026-01-31");
    assertThat(reason.expected()).isEqualTo(">= 2026-02-01");
    assertThat(reason.path()).isEqualTo("formation/action[1]/session");
  }

  @Test
  void a_session_of_unknown_end_is_never_over() {
    Verdict unknown = at("FLO-03", "days", "0", dated("20200901", "99999999"));

    open(unknown);
    assertThat(unknown.next()).isEmpty();
  }

  @Test
  void who_takes_neither_takes_no_apprentices_and_no_pupils() {
    open(at("FLO-04", "taken", "neither", offer()));
    assertThat(held(at("FLO-04", "taken", "neither", Inspecting.apprenticeship())).value())
        .isEqualTo("1");
    assertThat(held(at("FLO-04", "taken", "neither", initial())).value()).isEqualTo("0");
  }

  @Test
  void who_takes_apprenticeship_or_initial_training_takes_nothing_else() {
    String both = "apprenticeship-or-initial";
    open(at("FLO-04", "taken", both, Inspecting.apprenticeship()));
    open(at("FLO-04", "taken", both, initial()));
    held(at("FLO-04", "taken", both, offer()));
    open(at("FLO-04", "taken", "apprenticeship", Inspecting.apprenticeship()));
    held(at("FLO-04", "taken", "apprenticeship", initial()));
  }

  @Test
  void what_is_not_regulatory_is_not_in_the_general_catalogue() {
    open(at("FLO-05", Inspecting.apprenticeship()));
    Inspecting without =
        Inspecting.apprenticeship().with("<SIRET>00023456700014", "<SIRET>00000000000000");

    assertThat(held(at("FLO-05", without.legacy())).value()).isEqualTo("APP-09, OFF-03");
  }

  @Test
  void the_general_catalogue_may_be_asked_of_apprenticeship_alone() {
    Inspecting wrong = offer().with("<SIRET>00012345500016", "<SIRET>11122233344455").legacy();
    Inspecting apprentice =
        Inspecting.apprenticeship().with("<SIRET>00012345500016", "<SIRET>11122233344455").legacy();

    held(at("FLO-05", wrong));
    open(at("FLO-05", "asked-of", "apprenticeship", wrong));
    held(at("FLO-05", "asked-of", "apprenticeship", apprentice));
  }

  @Test
  void a_session_of_next_school_year_passes_until_the_next_campaign() {
    Verdict inWindow = at("FLO-06", offer());

    open(inWindow);
    assertThat(inWindow.next()).contains(LocalDate.of(2026, 9, 1));
    open(at("FLO-06", dated("20260801", "20270630")));
    open(at("FLO-06", dated("20270731", "20280630")));
    open(at("FLO-06", dated("20270000", "20280000")));
  }

  @Test
  void a_session_that_starts_later_waits_for_its_campaign() {
    Verdict later = at("FLO-06", dated("20280901", "20290630"));

    assertThat(later.state()).isEqualTo(FlowState.WAITING);
    assertThat(later.next()).contains(LocalDate.of(2027, 9, 1));
    assertThat(later.reasons().getFirst().expected()).isEqualTo("2026-08-01/2027-07-31");
    Inspecting onThatDay = dated("20280901", "20290630").on(LocalDate.of(2027, 9, 1));
    open(at("FLO-06", onThatDay));
    assertThat(at("FLO-06", dated("20270801", "20280630")).next())
        .contains(LocalDate.of(2026, 9, 1));
  }

  @Test
  void a_session_that_began_before_or_at_no_known_day_cannot_be_published_as_it_stands() {
    assertThat(held(at("FLO-06", dated("20250901", "20270630"))).value()).isEqualTo("2025-09-01");
    assertThat(held(at("FLO-06", dated("00000000", "99999999"))).value()).isEmpty();
  }

  @Test
  void one_enters_in_the_years_that_are_admitted() {
    Inspecting second =
        offer().with(SESSION_END, "</adresse-inscription>" + cycle("1", "2") + "</session>");
    Inspecting first =
        offer().with(SESSION_END, "</adresse-inscription>" + cycle("1", "1") + "</session>");

    open(at("FLO-07", "years", "1, 9, X", first));
    assertThat(held(at("FLO-07", "years", "1, 9, X", second)).value()).isEqualTo("2");
    open(at("FLO-07", "years", "1", offer()));
  }

  @Test
  void a_place_has_its_number_or_lies_where_a_body_has_one() {
    open(at("FLO-08", offer()));
    Inspecting sameCommune = offer().with(PLACE_UAI, "");
    open(at("FLO-08", sameCommune));

    Inspecting unnumbered = sameCommune.with(BODY_UAI, "");
    Reason reason = held(at("FLO-08", unnumbered));
    assertThat(reason.mender()).isEqualTo(Mender.RECTORAT);
    assertThat(reason.expected()).isEqualTo("code-UAI");
    open(at("FLO-08", unnumbered.with("enseignement>0", "enseignement>2")));
  }

  @Test
  void a_wrong_number_of_the_place_is_shown() {
    Inspecting wrong = offer().with("0241279K", "0241279L").with("0682021C", "0682021D");

    assertThat(held(at("FLO-08", wrong.legacy())).value()).isEqualTo("0241279L");
  }

  @Test
  void a_place_far_from_the_body_does_not_bear_its_number() {
    Inspecting same = offer().with("0241279K", "0682021C");
    open(at("FLO-17", same));
    Inspecting far =
        same.with(
            "<coordonnees-organisme><coordonnees><adresse><ligne>1 rue de l'Exemple</ligne>"
                + "<codepostal>69100</codepostal><ville>Villeurbanne</ville>"
                + "<departement>69</departement><code-INSEE-commune>69266",
            "<coordonnees-organisme><coordonnees><adresse><ligne>1 rue de l'Exemple</ligne>"
                + "<codepostal>42000</codepostal><ville>Saint-Étienne</ville>"
                + "<departement>42</departement><code-INSEE-commune>42218");

    assertThat(held(at("FLO-17", far)).value()).isEqualTo("0682021C");
    open(at("FLO-17", "km", "60", far));
  }

  @Test
  void a_course_wholly_at_a_distance_is_held_and_a_mixed_one_is_not() {
    open(at("FLO-09", offer().with("enseignement>0", "enseignement>1")));
    held(at("FLO-09", offer().with("enseignement>0", "enseignement>2")));
  }

  @Test
  void public_money_is_named_by_a_funder_or_an_agreement() {
    String funder = "<organisme-financeur><code-financeur>2</code-financeur></organisme-financeur>";
    open(at("FLO-10", offer()));
    assertThat(held(at("FLO-10", offer().with("financeur>2<", "financeur>10<"))).value())
        .isEqualTo("10");
    assertThat(held(at("FLO-10", offer().with(funder, ""))).value()).isEmpty();
    open(
        at(
            "FLO-10",
            offer()
                .with(funder, "")
                .with(
                    "<organisme-formateur>",
                    "<conventionnement>1</conventionnement><organisme-formateur>")));
    held(at("FLO-10", "funders", "4", offer()));
  }

  @Test
  void a_listed_job_passes_and_apprenticeship_too_where_it_is_said() {
    open(at("FLO-11", "jobs", "J1501 M12", offer()));
    assertThat(held(at("FLO-11", "jobs", "J1501", offer())).value()).isEqualTo("M1203");
    held(at("FLO-11", "jobs", "J1501", Inspecting.apprenticeship()));
    open(
        Trial.of(Inspecting.apprenticeship())
            .at("FLO-11", Map.of("jobs", "J1501", "or-apprenticeship", "true")));
  }

  @Test
  void what_makes_the_file_invalid_is_held_and_what_the_writer_puts_right_is_not() {
    open(at("FLO-12", offer()));
    open(
        at(
            "FLO-12",
            offer().with("<certifiante>1</certifiante>", "<certifiante>1</certifiante><neuf/>")));
    Reason reason =
        held(
            at(
                "FLO-12",
                offer().with("<parcours-de-formation>1", "<parcours-de-formation>9").legacy()));

    assertThat(reason.path()).isEqualTo("formation/parcours-de-formation");
    assertThat(reason.value()).isEqualTo("9");
    assertThat(reason.mender()).isEqualTo(Mender.CARIF_OREF);
    open(Trial.of(offer()).at("FLO-12", AS_USUAL, "2.2"));
  }

  @Test
  void a_body_on_the_list_of_exclusions_is_held_whether_it_answers_or_teaches() {
    open(at("FLO-13", "sirets", "35600000000048", offer()));
    held(at("FLO-13", "sirets", "35600000000048 " + Inspecting.RESPONSIBLE, offer()));
    assertThat(held(at("FLO-13", "sirets", Inspecting.TRAINER, offer())).value())
        .isEqualTo(Inspecting.TRAINER);
  }

  @Test
  void a_certification_may_be_begun_until_the_end_of_its_registration() {
    FakeRegisters registers = new FakeRegisters();
    registers.certification(ending(Inspecting.DAY));
    Verdict last = Trial.of(offer()).with(registers).at("FLO-14", AS_USUAL);
    open(last);
    assertThat(last.next()).contains(Inspecting.DAY.plusDays(1));

    registers.certification(ending(Inspecting.DAY.minusDays(1)));
    Reason reason = held(Trial.of(offer()).with(registers).at("FLO-14", AS_USUAL));
    assertThat(reason.value()).isEqualTo("RNCP36315");
    assertThat(reason.edition()).map(Edition::date).contains(LocalDate.of(2026, 3, 1));
  }

  @Test
  void a_certification_that_no_register_can_judge_is_let_through() {
    FakeRegisters registers = new FakeRegisters();
    registers.certification("RNCP36315", false);
    held(Trial.of(offer()).with(registers).at("FLO-14", AS_USUAL));

    open(at("FLO-14", offer()));
    open(Trial.of(offer()).with(registers.without("RNCP36315")).at("FLO-14", AS_USUAL));
  }

  @Test
  void an_account_pays_for_certifications_and_for_its_own_actions() {
    String certification =
        "<certification><code-RNCP>36315</code-RNCP><code-CERTIFINFO>84385</code-CERTIFINFO>"
            + "</certification>";
    open(at("FLO-15", offer()));
    Inspecting none = offer().with("<certifiante>1", "<certifiante>0").with(certification, "");
    held(at("FLO-15", none));
    open(
        at(
            "FLO-15",
            none.with(
                "<action ",
                "<code-type-formation><code-CPF>CPF202</code-CPF></code-type-formation><action ")));
  }

  @Test
  void a_body_without_the_mark_is_held_whoever_pays_and_an_unknown_list_holds_nobody() {
    FakeRegisters registers = new FakeRegisters();
    open(Trial.of(offer()).with(registers).at("FLO-16", AS_USUAL));
    registers.body(Inspecting.RESPONSIBLE, "84690012369", Set.of());
    held(Trial.of(offer()).with(registers).at("FLO-16", AS_USUAL));
    held(
        Trial.of(offer())
            .with(registers.withoutBody(Inspecting.RESPONSIBLE))
            .at("FLO-16", AS_USUAL));

    open(at("FLO-16", offer()));
  }

  private static Certification ending(LocalDate day) {
    return new Certification(
        "RNCP36315",
        Register.RNCP,
        "Titre",
        true,
        Optional.of(day),
        List.of(),
        true,
        Optional.empty(),
        List.of(),
        false);
  }
}
