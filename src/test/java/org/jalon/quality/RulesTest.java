package org.jalon.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.offer.Standing;
import org.jalon.run.Effect;
import org.jalon.run.Finding;
import org.jalon.run.Mender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule that needs no register: one change to a right offer, and what is said of it. */
class RulesTest {

  private static final String A = "formation/action[1]/";
  private static final String BODY = "formation/organisme-formation-responsable/";

  @Test
  void nothing_is_found_in_a_right_offer() {
    assertThat(Inspecting.offer().findings()).isEmpty();
    assertThat(Inspecting.apprenticeship().findings()).isEmpty();
    assertThat(Inspecting.offer().inspection().standing()).isEqualTo(Standing.REGULATORY);
  }

  @ParameterizedTest(name = "{0}: {1} → {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LHO-01 | Titre | '' | formation/intitule-formation | '' | REJECTED | REJECTED
          LHO-01 | Titre | - | formation/intitule-formation | - | REJECTED | REJECTED
          LHO-01 | Titre | Non renseigné | formation/intitule-formation | Non renseigné | REJECTED | REJECTED
          LHO-01 | <intitule-formation>Titre</intitule-formation> | '' | formation/intitule-formation | '' | REJECTED | REJECTED
          LHO-01 | But | '' | formation/objectif-formation | '' | REJECTED | NOT_REGULATORY
          LHO-01 | <contenu-formation>Suite</contenu-formation> | '' | formation/contenu-formation | '' | REJECTED | NOT_REGULATORY
          LHO-01 | <parcours-de-formation>1 | <parcours-de-formation>9 | formation/parcours-de-formation | 9 | REJECTED | NOT_REGULATORY
          LHO-01 | <certifiante>1</certifiante> | <certifiante>1</certifiante><neuf/> | formation/neuf | neuf | ALERT | ALERT
          LHO-02 | <rythme-formation>jour | <rythme-formation> | {A}rythme-formation | '' | REJECTED | NOT_REGULATORY
          LHO-02 | <code-public-vise ref="V14">83056</code-public-vise> | '' | {A}code-public-vise | '' | REJECTED | NOT_REGULATORY
          LHO-02 | <niveau-entree-obligatoire>0 | <niveau-entree-obligatoire>5 | {A}niveau-entree-obligatoire | 5 | REJECTED | NOT_REGULATORY
          LHO-02 | <rythme-formation>jour | <rythme-formation datemaj="x">jour | {A}rythme-formation/@datemaj | datemaj | ALERT | ALERT
          LHO-03 | <periode><debut>20260901</debut><fin>20270630</fin></periode> | '' | {A}session[1]/periode | '' | REJECTED | NOT_REGULATORY
          LHO-03 | <fin>20270630</fin> | '' | {A}session[1]/periode/fin | '' | REJECTED | NOT_REGULATORY
          LHO-03 | </adresse-inscription></session> | </adresse-inscription><etat-recrutement>9</etat-recrutement></session> | {A}session[1]/etat-recrutement | 9 | ALERT | ALERT
          LHO-04 | Nom< | < | {B}nom-organisme | '' | REJECTED | NOT_REGULATORY
          LHO-04 | <contact-organisme><coordonnees/></contact-organisme> | '' | {B}contact-organisme | '' | REJECTED | NOT_REGULATORY
          LHO-04 | 0682021C | 0682021D | {B}code-UAI-organisme-formation/code-UAI | 0682021D | ALERT | ALERT
          LHO-05 | <raison-sociale-formateur>Formateur</raison-sociale-formateur> | '' | {A}organisme-formateur[1]/raison-sociale-formateur | '' | REJECTED | NOT_REGULATORY
          LHO-05 | </raison-sociale-formateur> | </raison-sociale-formateur><code-UAI-formateur><code-UAI>0241279L</code-UAI></code-UAI-formateur> | {A}organisme-formateur[1]/code-UAI-formateur/code-UAI | 0241279L | ALERT | ALERT
          LHO-06 | 0241279K | 0241279L | {A}lieu-de-formation[1]/code-UAI-lieu-formation/code-UAI | 0241279L | REJECTED | NOT_REGULATORY
          LHO-06 | 0241279K | 0241 | {A}lieu-de-formation[1]/code-UAI-lieu-formation/code-UAI | 0241 | REJECTED | NOT_REGULATORY
          LHO-06 | 00023456700022 | 00023456700023 | {A}lieu-de-formation[1]/SIRET-lieu-formation/SIRET | 00023456700023 | REJECTED | NOT_REGULATORY
          LHO-07 | <debut>20260901 | <debut>20261331 | {A}session[1]/periode/debut | 20261331 | REJECTED | NOT_REGULATORY
          LHO-07 | <debut>20260901 | <debut>1/9/2026 | {A}session[1]/periode/debut | 1/9/2026 | REJECTED | NOT_REGULATORY
          LHO-07 | <nombre-heures-total> | <date-information><date>20260231</date></date-information><nombre-heures-total> | {A}date-information[1]/date | 20260231 | ALERT | ALERT
          LHO-08 | <code-NSF>314</code-NSF> | <code-NSF>314</code-NSF><code-NSF>315</code-NSF><code-NSF>316</code-NSF><code-NSF>317</code-NSF> | formation/domaine-formation/code-NSF[4] | more than 3 | REJECTED | NOT_REGULATORY
          LHO-08 | <code-FORMACODE ref="V14"> | <code-FORMACODE> | formation/domaine-formation/code-FORMACODE[1]/@ref | '' | ALERT | ALERT
          LHO-08 | <code-public-vise ref="V14"> | <code-public-vise> | {A}code-public-vise[1]/@ref | '' | ALERT | ALERT
          LHO-09 | <nombre-heures-total>600 | <nombre-heures-total>-1 | {A}nombre-heures-total | -1 | ALERT | ALERT
          LHO-09 | <nombre-heures-total>600 | <nombre-heures-total>600 h | {A}nombre-heures-total | 600 h | ALERT | ALERT
          OFF-01 | <code-CERTIFINFO>84385</code-CERTIFINFO> | '' | formation/certification | '' | REJECTED | NOT_REGULATORY
          OFF-01 | 84385 | 84 385 | formation/certification[1]/code-CERTIFINFO | 84 385 | REJECTED | NOT_REGULATORY
          OFF-03 | <SIRET>00012345500016 | <SIRET>00000000000000 | {B}SIRET-organisme-formation/SIRET | 00000000000000 | REJECTED | NOT_REGULATORY
          OFF-03 | <SIRET>00023456700014 | <SIRET> | {A}organisme-formateur[1]/SIRET-formateur/SIRET | '' | REJECTED | NOT_REGULATORY
          OFF-04 | <SIRET>00012345500016 | <SIRET>11122233344455 | {B}SIRET-organisme-formation/SIRET | 11122233344455 | REJECTED | NOT_REGULATORY
          OFF-04 | <SIRET>00023456700014 | <SIRET>00023456700015 | {A}organisme-formateur[1]/SIRET-formateur/SIRET | 00023456700015 | REJECTED | NOT_REGULATORY
          OFF-06 | <code-INSEE-commune>69266</code-INSEE-commune> | '' | formation/contact-formation[1]/coordonnees/adresse/code-INSEE-commune | '' | REJECTED | NOT_REGULATORY
          OFF-06 | <code-INSEE-commune>69266 | <code-INSEE-commune>6926X | formation/contact-formation[1]/coordonnees/adresse/code-INSEE-commune | 6926X | REJECTED | NOT_REGULATORY
          OFF-06 | <code-INSEE-commune>69266 | <code-INSEE-commune>69999 | formation/contact-formation[1]/coordonnees/adresse/code-INSEE-commune | 69999 | ALERT | ALERT
          OFF-07 | <codepostal>69100 | <codepostal>75013 | formation/contact-formation[1]/coordonnees/adresse/codepostal | 75013 | ALERT | ALERT
          OFF-07 | <departement>69 | <departement>38 | formation/contact-formation[1]/coordonnees/adresse/departement | 38 | ALERT | ALERT
          OFF-08 | <code-FORMACODE ref="V14">15235</code-FORMACODE> | '' | formation/domaine-formation/code-FORMACODE | '' | REJECTED | NOT_REGULATORY
          OFF-08 | 15235 | 00000 | formation/domaine-formation/code-FORMACODE | 00000 | REJECTED | NOT_REGULATORY
          OFF-08 | ref="V14">15235 | ref="V11">15235 | formation/domaine-formation/code-FORMACODE[1]/@ref | V11 | ALERT | ALERT
          OFF-08 | <code-NSF> | <code-FORMACODE ref="V14">ABCDE</code-FORMACODE><code-NSF> | formation/domaine-formation/code-FORMACODE[2] | ABCDE | ALERT | ALERT
          OFF-09 | 84690012369 | 99999999999 | {B}numero-activite | 99999999999 | NOT_REGULATORY | NOT_REGULATORY
          OFF-10 | 84690012369 | 8469001236X | {B}numero-activite | 8469001236X | INFORMATION | INFORMATION
          OFF-12 | <fin>20270630 | <fin>20260630 | {A}session[1]/periode/fin | 20260630 | REJECTED | NOT_REGULATORY
          OFF-12 | <debut>20260901</debut><fin>20270630 | <debut>20250901</debut><fin>20260129 | {A}session[1]/periode/fin | 20260129 | HELD_FROM_FLOW | HELD_FROM_FLOW
          OFF-13 | <fin>20270630 | <fin>99999999 | {A}session[1]/periode | 20260901 99999999 | INFORMATION | INFORMATION
          OFF-14 | 45.77 | 48.85 | {A}lieu-de-formation[1]/coordonnees/adresse/geolocalisation | 48.85 4.88 | INFORMATION | INFORMATION
          OFF-14 | 45.77 | 45,77 | {A}lieu-de-formation[1]/coordonnees/adresse/geolocalisation | 45,77 4.88 | INFORMATION | INFORMATION
          OFF-14 | 45.77 | NaN | {A}lieu-de-formation[1]/coordonnees/adresse/geolocalisation | NaN 4.88 | INFORMATION | INFORMATION
          OFF-17 | <code-NSF>314 | <code-NSF>A14 | formation/domaine-formation/code-NSF[1] | A14 | ALERT | ALERT
          OFF-17 | M1203 | Z1203 | formation/domaine-formation/code-ROME[1] | Z1203 | ALERT | ALERT
          OFF-17 | <code-ROME> | <code-ROME ref="V2"> | formation/domaine-formation/code-ROME[1]/@ref | V2 | ALERT | ALERT
          OFF-17 | <code-RNCP>36315 | <code-RNCP>RNCPX | formation/certification[1]/code-RNCP | RNCPX | ALERT | ALERT
          """)
  void a_fault_is_found_where_it_is(
      String rule,
      String said,
      String instead,
      String path,
      String value,
      Effect current,
      Effect legacy) {
    String where = path.replace("{A}", A).replace("{B}", BODY);

    Finding found = only(Inspecting.offer().with(said, instead).findings(rule));

    assertThat(found.path()).isEqualTo(where);
    assertThat(found.value()).isEqualTo(value);
    assertThat(found.effect()).isEqualTo(current);
    assertThat(found.number()).isEqualTo("01_A1");
    assertThat(found.line()).isEqualTo(1);
    assertThat(only(Inspecting.offer().with(said, instead).legacy().findings(rule)).effect())
        .isEqualTo(legacy);
  }

  @ParameterizedTest(name = "{0}: {1} → {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          APP-09 | <SIRET>00012345500016 | <SIRET>00000000000000 | {B}SIRET-organisme-formation/SIRET | NOT_REGULATORY
          APP-09 | <SIRET>00023456700014 | <SIRET>00000000000000 | {A}organisme-formateur | NOT_REGULATORY
          APP-10 | <type-contact>1</type-contact> | '' | {B}contact-organisme | ALERT
          APP-10 | <code-UAI-organisme-formation><code-UAI>0682021C</code-UAI></code-UAI-organisme-formation> | '' | {B}code-UAI-organisme-formation | ALERT
          """)
  void apprenticeship_is_asked_for_more(
      String rule, String said, String instead, String path, Effect effect) {
    Finding found = only(Inspecting.apprenticeship().with(said, instead).findings(rule));

    assertThat(found.path()).isEqualTo(path.replace("{A}", A).replace("{B}", BODY));
    assertThat(found.effect()).isEqualTo(effect);
    assertThat(Inspecting.offer().with(said, instead).findings(rule)).isEmpty();
  }

  @Test
  void an_action_without_a_session_is_rejected_whatever_the_profile() {
    String session = "<session>";
    Inspecting none = Inspecting.offer().legacy().with(session, "<!--").with("</session>", "-->");

    assertThat(only(none.findings("LHO-03")).effect()).isEqualTo(Effect.REJECTED);
    assertThat(none.inspection().standing()).isEqualTo(Standing.REJECTED);
  }

  @Test
  void an_offer_that_nobody_answers_for_is_rejected_whatever_the_profile() {
    Inspecting none =
        Inspecting.offer()
            .legacy()
            .with("<organisme-formation-responsable>", "<!--")
            .with("</organisme-formation-responsable>", "-->");

    assertThat(only(none.findings("LHO-04")).effect()).isEqualTo(Effect.REJECTED);
  }

  @Test
  void a_cycle_of_apprenticeship_makes_it_one() {
    Inspecting cycle =
        Inspecting.offer()
            .with("</session>", "<cycle><type-cycle>1</type-cycle></cycle></session>")
            .with("<type-contact>1</type-contact>", "");

    assertThat(only(cycle.findings("APP-10")).mender()).isEqualTo(Mender.ORGANISATION);
  }

  @Test
  void apprenticeship_on_site_has_a_place_with_a_postal_code() {
    Inspecting nowhere =
        Inspecting.apprenticeship()
            .with("<lieu-de-formation>", "<!--")
            .with("</lieu-de-formation>", "-->");

    assertThat(only(nowhere.findings("APP-09")).expected()).isEqualTo("codepostal");
  }

  @Test
  void money_of_an_agreement_is_public() {
    Inspecting agreed =
        Inspecting.offer()
            .with("84690012369", "00000000000")
            .with(
                "<organisme-formateur>",
                "<conventionnement>1</conventionnement><organisme-formateur>")
            .with("<code-financeur>2", "<code-financeur>10");

    assertThat(only(agreed.findings("OFF-09")).effect()).isEqualTo(Effect.NOT_REGULATORY);
  }

  @Test
  void a_session_of_unknown_end_keeps_the_offer_open() {
    String over = "<debut>20240901</debut><fin>20250630";
    Inspecting past = Inspecting.offer().with("<debut>20260901</debut><fin>20270630", over);
    assertThat(past.findings("OFF-12")).hasSize(1);

    Inspecting open =
        past.with(
            "</session>",
            "</session><session><periode><debut>20250901</debut>"
                + "<fin>99999999</fin></periode><adresse-inscription/></session>");
    assertThat(open.findings("OFF-12")).isEmpty();
  }

  @Test
  void a_remote_apprenticeship_needs_no_place() {
    Inspecting remote =
        Inspecting.apprenticeship()
            .with("<modalites-enseignement>0", "<modalites-enseignement>2")
            .with("<lieu-de-formation>", "<!--")
            .with("</lieu-de-formation>", "-->");

    assertThat(remote.findings()).isEmpty();
  }

  @Test
  void apprenticeship_without_any_date_is_rejected_and_not_regulatory_under_legacy() {
    Inspecting undated = Inspecting.apprenticeship().with("20260901", "00000000");

    assertThat(only(undated.findings("OFF-13")).effect()).isEqualTo(Effect.REJECTED);
    assertThat(only(undated.legacy().findings("OFF-13")).effect()).isEqualTo(Effect.NOT_REGULATORY);
  }

  @Test
  void provisional_dates_will_do() {
    assertThat(
            Inspecting.apprenticeship()
                .with("20260901", "20260900")
                .with("20270630", "20270000")
                .findings())
        .isEmpty();
  }

  @Test
  void who_can_be_joined_at_any_time_needs_no_dates() {
    assertThat(
            Inspecting.offer()
                .with("<modalites-entrees-sorties>0", "<modalites-entrees-sorties>1")
                .with("20260901", "00000000")
                .with("20270630", "99999999")
                .findings())
        .isEmpty();
  }

  @Test
  void a_body_without_a_number_that_nobody_finances_is_only_told() {
    Inspecting free =
        Inspecting.offer()
            .with("84690012369", "00000000000")
            .with("<code-financeur>2", "<code-financeur>10");

    assertThat(only(free.findings("OFF-09")).effect()).isEqualTo(Effect.ALERT);
    assertThat(free.inspection().standing()).isEqualTo(Standing.REGULATORY);
  }

  @Test
  void a_formation_that_does_not_certify_needs_no_code() {
    assertThat(
            Inspecting.offer()
                .with("<certifiante>1", "<certifiante>0")
                .with("<code-CERTIFINFO>84385</code-CERTIFINFO>", "")
                .findings())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    // a Cedex of the department
    "69266, 69621, 69",
    "75113, 75013, 75",
    "75056, 75013, 75",
    "2A004, 20000, 2A",
    "2B033, 20200, 2B",
    "97411, 97400, 974",
    "97701, 97133, 977",
    // a former commune of its department, next to another one
    "61239, 28240, 61",
  })
  void codes_of_one_place_agree(String insee, String postalCode, String department) {
    assertThat(
            Inspecting.offer()
                .with("<code-INSEE-commune>69266", "<code-INSEE-commune>" + insee)
                .with("<codepostal>69100", "<codepostal>" + postalCode)
                .with("<departement>69", "<departement>" + department)
                .findings("OFF-07"))
        .isEmpty();
  }

  @Test
  void an_address_abroad_has_no_commune() {
    assertThat(
            Inspecting.offer()
                .with("<code-INSEE-commune>69266</code-INSEE-commune>", "")
                .with("<pays>FR", "<pays>BE")
                .findings("OFF-06"))
        .isEmpty();
  }

  @Test
  void the_commune_is_named_where_its_postal_code_leaves_no_other() {
    Inspecting unnamed =
        Inspecting.offer().with("<code-INSEE-commune>69266</code-INSEE-commune>", "");

    Finding found = only(unnamed.findings("OFF-06"));
    assertThat(found.expected()).isEqualTo("69266");
    assertThat(found.edition().orElseThrow().referential()).isEqualTo("communes");
  }

  @Test
  void a_fault_of_another_action_is_not_this_ones() {
    Inspecting two =
        Inspecting.offer()
            .with("<action numero=\"01_A1\"", "<action numero=\"01_A0\"")
            .with(
                "<organisme-formation-responsable>",
                "<action numero=\"01_A2\"/><organisme-formation-responsable>");

    assertThat(two.findings()).isEmpty();
  }

  private static Finding only(List<Finding> findings) {
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }
}
