package org.jalon.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.certification.Certification;
import org.jalon.certification.Register;
import org.jalon.organisation.Qualiopi;
import org.jalon.quality.FakeRegisters;
import org.jalon.quality.Inspecting;
import org.jalon.vocabulary.FlowState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The matrix of rules and consumers, as the rules of control have it: one fault in a right offer,
 * controlled by the real rules, then judged for each consumer.
 */
class FlowMatrixTest {

  private static final List<String> CONSUMERS =
      List.of(
          "france-travail",
          "caisse-des-depots",
          "parcoursup",
          "affelnet",
          "la-bonne-alternance",
          "missions-locales",
          "bonjourbonjour",
          "europass",
          "open-data");

  private final FakeRegisters registers = new FakeRegisters();

  /** French for a listed job, that public money pays for; leads to a certification. */
  private static Inspecting training() {
    return Inspecting.offer().with("M1203", "J1501");
  }

  private static Inspecting apprenticeship() {
    return Inspecting.apprenticeship().with("M1203", "J1501");
  }

  @Test
  void a_right_offer_goes_out_to_all_who_ask_for_its_sort() {
    assertThat(row(training())).isEqualTo("+ + . . . + + + +");
    assertThat(row(apprenticeship())).isEqualTo(". + + + + + + + +");
  }

  @Test
  void an_offer_goes_out_unchecked_where_there_is_no_register() {
    StringBuilder states = new StringBuilder();
    for (String consumer : CONSUMERS) {
      states.append(Trial.of(training()).under(consumer).state().code().charAt(0));
    }
    assertThat(states).hasToString("ddnnndddd");
  }

  /** {@code ●} holds, {@code ○} is only told, {@code +} goes out without a word, {@code .} no. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LHO-02: no rhythm, from a legacy source                | ● ● . . . ● ● ● ●
          OFF-01: no Certif Info code, from a legacy source      | ● ● . . . ● ● ● ○
          OFF-03: no SIRET, from a legacy source                 | ● ● . . . ● ● ● ○
          OFF-04: a wrong SIRET, from a legacy source            | ● ● . . . ● ● ● ○
          OFF-06: no commune, from a legacy source               | ● ● . . . ● ● ● ○
          OFF-06: a former commune                               | ○ ○ . . . ○ ○ ○ ○
          OFF-08: no Formacode, from a legacy source             | ● ● . . . ● . ● ○
          OFF-05: a closed establishment                         | ● ● . . . ○ ○ ○ ○
          OFF-07: a postal code of elsewhere                     | ○ + . . . + + + ○
          OFF-09: not declared                                   | ○ ● . . . ○ + ○ ○
          OFF-11: no mark of the category                        | ○ ● . . . ○ + ○ ○
          OFF-12: over for forty days                            | ● ○ . . . ● ○ ○ ○
          OFF-12: over for ten days                              | + + . . . ● + + +
          """)
  void a_fault_of_a_training_holds_whom_it_concerns(String fault, String expected) {
    assertThat(row(faulty(fault, training()))).as(fault).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OFF-04: a wrong SIRET, from a legacy source            | . ● ● ● ● ● ● ● ○
          OFF-05: a closed establishment                         | . ● ● ● ● ○ ○ ● ○
          OFF-09: not declared                                   | . ● ● ● ● ○ + ● ○
          OFF-11: no mark of the category                        | . ● ● ● ● ○ + ● ○
          APP-01: no mark of apprenticeship                      | . ● ● ● ● ○ + ● ○
          APP-03: nobody entitled                                | . ● ● ● ● + + ● ○
          APP-04: not open to apprentices                        | . + ● ● ● + + ● ○
          APP-05: the title ends before the start                | . ● ● ● ● + + ● ○
          APP-09: nobody named who teaches, from a legacy source | . ● ● ● ● ● ● ● ○
          APP-10: no contact for the disabled                    | . + ○ ○ ○ + + ○ ○
          """)
  void a_fault_of_an_apprenticeship_holds_whom_it_concerns(String fault, String expected) {
    assertThat(row(faulty(fault, apprenticeship()))).as(fault).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          window: begun last year                                | . + ● ● + + + + +
          window: no day known, from a legacy source             | . + ● ● ● + + ● ○
          year: entry in the second                              | . + ● ● + + + + +
          UAI: none of the place                                 | . + ● ● ○ + + ○ ○
          distance: wholly                                       | . + + ● + + + + +
          """)
  void a_gate_of_one_flow_holds_from_that_flow_alone(String fault, String expected) {
    assertThat(row(faulty(fault, apprenticeship()))).as(fault).isEqualTo(expected);
  }

  @Test
  void a_rejected_offer_goes_nowhere_and_says_why() {
    Inspecting rejected = training().with("<SIRET>00012345500016", "<SIRET>11122233344455");

    assertThat(row(rejected)).isEqualTo("● ● . . . ● ● ● ●");
    Verdict open = Trial.of(rejected).with(registers).under("open-data");
    assertThat(open.reasons()).extracting(Reason::rule).containsExactly("OFF-04");
    assertThat(open.reasons().getFirst().blocking()).isTrue();
  }

  @Test
  void an_offer_that_left_its_feed_goes_nowhere() {
    for (String consumer : CONSUMERS) {
      Verdict left =
          Trial.of(apprenticeship()).with(registers).withdrawnOn(Inspecting.DAY).under(consumer);
      assertThat(left.state())
          .as(consumer)
          .isEqualTo(consumer.equals("france-travail") ? FlowState.NOT_CONCERNED : FlowState.HELD);
    }
  }

  @Test
  void what_blocks_comes_first_and_what_is_told_after() {
    Inspecting two =
        apprenticeship()
            .with("<type-contact>1</type-contact>", "")
            .with("<modalites-enseignement>0", "<modalites-enseignement>2");

    assertThat(Trial.of(two).with(registers).under("affelnet").reasons())
        .extracting(reason -> reason.rule() + (reason.blocking() ? " holds" : " is told"))
        .containsExactly("FLO-09 holds", "APP-10 is told");
  }

  @Test
  void a_session_of_the_year_after_next_waits() {
    Inspecting later = apprenticeship().with("20260901", "20270901").with("20270630", "20280630");

    Verdict verdict = Trial.of(later).with(registers).under("parcoursup");
    assertThat(verdict.state()).isEqualTo(FlowState.WAITING);
    assertThat(verdict.next()).contains(LocalDate.of(2026, 9, 1));
    assertThat(Trial.of(later).with(registers).under("la-bonne-alternance").state())
        .isEqualTo(FlowState.GOES_OUT);
  }

  private Inspecting faulty(String fault, Inspecting offer) {
    String name = fault.split("[:,] ?")[0] + ": " + fault.split(": ")[1].split(",")[0];
    Inspecting made =
        switch (name) {
          case "LHO-02: no rhythm" -> offer.with("<rythme-formation>jour", "<rythme-formation>");
          case "OFF-01: no Certif Info code" ->
              offer.with("<code-CERTIFINFO>84385</code-CERTIFINFO>", "");
          case "OFF-03: no SIRET" -> offer.with("<SIRET>00012345500016", "<SIRET>00000000000000");
          case "OFF-04: a wrong SIRET" ->
              offer.with("<SIRET>00012345500016", "<SIRET>11122233344455");
          case "OFF-06: no commune" ->
              offer.with("<code-INSEE-commune>69266</code-INSEE-commune>", "");
          case "OFF-06: a former commune" ->
              offer.with("<code-INSEE-commune>69266", "<code-INSEE-commune>69999");
          case "OFF-08: no Formacode" ->
              offer
                  .with("<code-FORMACODE ref=\"V14\">15235</code-FORMACODE>", "")
                  .with("Titre", "Cours d'alphabétisation");
          case "OFF-05: a closed establishment" -> {
            registers.closed(Inspecting.TRAINER);
            yield offer;
          }
          case "OFF-07: a postal code of elsewhere" ->
              offer.with("<codepostal>69100", "<codepostal>75013");
          case "OFF-09: not declared" -> {
            registers.withoutBody(Inspecting.RESPONSIBLE);
            yield offer;
          }
          case "OFF-11: no mark of the category" -> {
            onlyMark(Qualiopi.EXPERIENCE);
            yield offer;
          }
          case "OFF-12: over for forty days" -> dated(offer, "20250901", "20260121");
          case "OFF-12: over for ten days" -> dated(offer, "20250901", "20260220");
          case "APP-01: no mark of apprenticeship" -> {
            onlyMark(Qualiopi.TRAINING);
            yield offer;
          }
          case "APP-03: nobody entitled" -> {
            registers.certification(title(true, Optional.empty(), List.of("35600000000048")));
            yield offer;
          }
          case "APP-04: not open to apprentices" -> {
            registers.certification(title(false, Optional.empty(), List.of()));
            yield offer;
          }
          case "APP-05: the title ends before the start" -> {
            LocalDate end = LocalDate.of(2026, 8, 31);
            registers.certification(title(true, Optional.of(end), List.of()));
            yield offer;
          }
          case "APP-09: nobody named who teaches" ->
              offer.with("<SIRET>00023456700014", "<SIRET>00000000000000");
          case "APP-10: no contact for the disabled" ->
              offer.with("<type-contact>1</type-contact>", "");
          case "window: begun last year" -> dated(offer, "20250901", "20270630");
          case "window: no day known" -> dated(offer, "00000000", "99999999");
          case "year: entry in the second" ->
              offer.with(
                  "</adresse-inscription></session>",
                  "</adresse-inscription><cycle><type-cycle>1</type-cycle>"
                      + "<annee-cycle>2</annee-cycle></cycle></session>");
          case "UAI: none of the place" ->
              offer
                  .with(
                      "<code-UAI-lieu-formation><code-UAI>0241279K</code-UAI>"
                          + "</code-UAI-lieu-formation>",
                      "")
                  .with(
                      "<code-UAI-organisme-formation><code-UAI>0682021C</code-UAI>"
                          + "</code-UAI-organisme-formation>",
                      "");
          case "distance: wholly" -> offer.with("enseignement>0", "enseignement>2");
          default -> throw new IllegalArgumentException(name);
        };
    return fault.endsWith("legacy source") ? made.legacy() : made;
  }

  private static Inspecting dated(Inspecting offer, String start, String end) {
    return offer.with(
        "<debut>20260901</debut><fin>20270630", "<debut>" + start + "</debut><fin>" + end);
  }

  private void onlyMark(Qualiopi category) {
    Set<Qualiopi> only = EnumSet.of(category);
    registers.body(Inspecting.RESPONSIBLE, "84690012369", only);
    registers.body(Inspecting.TRAINER, "84690012369", only);
  }

  private static Certification title(
      boolean openToApprentices, Optional<LocalDate> end, List<String> organisers) {
    return new Certification(
        "RNCP36315",
        Register.RNCP,
        "Titre",
        true,
        end,
        List.of(),
        false,
        Optional.of(openToApprentices),
        organisers,
        false);
  }

  private String row(Inspecting offer) {
    return String.join(" ", CONSUMERS.stream().map(consumer -> cell(offer, consumer)).toList());
  }

  private String cell(Inspecting offer, String consumer) {
    Verdict verdict = Trial.of(offer).with(registers).under(consumer);
    return Map.of(
            FlowState.GOES_OUT,
            verdict.reasons().isEmpty() ? "+" : "○",
            FlowState.WAITING,
            "…",
            FlowState.HELD,
            "●",
            FlowState.NOT_CONCERNED,
            ".")
        .get(verdict.state());
  }
}
