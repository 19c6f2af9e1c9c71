package org.jalon.certification.reconversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jalon.certification.reconversion.Agreement.Effect;
import org.jalon.certification.reconversion.Agreement.Exclusion;
import org.jalon.certification.reconversion.Agreement.Listed;
import org.jalon.certification.reconversion.Agreement.Reserve;
import org.jalon.certification.reconversion.Agreement.Role;
import org.jalon.certification.reconversion.Agreement.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** On a small sample of the same form: two branches with agreements, two without. */
class EmbeddedAgreementsTest {

  private final Agreements agreements =
      new EmbeddedAgreements(JsonMapper.builder().build(), "/certification/sample/");

  @Test
  void agreements_come_by_branch_and_date_of_signature() {
    assertThat(agreements.list())
        .extracting(Agreement::text)
        .containsExactly("KALITEXT3", "KALITEXT2", "KALITEXT1");
  }

  @Test
  void an_agreement_comes_with_all_that_was_read_of_it() {
    Agreement agreement = agreements.ofBranch("1486").getFirst();
    LocalDate order = LocalDate.of(2020, 11, 6);

    assertThat(agreement.signed()).isEqualTo("2020-01-30");
    assertThat(agreement.inForce()).contains(LocalDate.of(2020, 11, 18));
    assertThat(agreement.end()).isNull();
    assertThat(agreement.reviewed()).isTrue();
    assertThat(agreement.wording())
        .isEqualTo(new Wording(Effect.FULL, true, LocalDate.of(2020, 11, 18)));
    assertThat(agreement.exclusions())
        .containsExactly(
            new Exclusion("RNCP11619", "", order, "à l'exclusion de…", false),
            new Exclusion("RNCP26812", "", order, "à l'exclusion de…", true));
    assertThat(agreement.certifications())
        .containsExactly(
            new Listed("RNCP11619", "Ingénieur", 7),
            new Listed("RNCP26812", "Chef de projet", 6),
            new Listed("RNCP9", "Ancien", null, Role.REPLACED, "RNCP26812"),
            new Listed("RNCP8", "Autre", null, Role.CITED, null),
            new Listed(null, "CQP Chargé d'études", null));
  }

  @Test
  void a_reserve_is_on_the_list_when_it_is_about_being_active_or_about_the_article_on_lists() {
    assertThat(agreements.ofBranch("1486").getFirst().reserves())
        .extracting(Reserve::activeOnly, Reserve::onList, Reserve::codes, Reserve::quote)
        .containsExactly(
            tuple(true, true, List.of("RNCP26812"), "sous réserve d'être actives"),
            tuple(false, true, List.of(), "sous réserve de l'article L. 6324-3"),
            tuple(false, false, List.of(), "sous réserve de l'article L. 2261-7"),
            tuple(false, true, List.of("RNCP26812"), "uniquement par la VAE"));
  }

  @Test
  void a_list_that_is_not_reproduced_is_not_complete_whatever_lines_are_known() {
    Agreement agreement = agreements.ofBranch("44").getFirst();

    assertThat(agreement.certifications()).hasSize(1);
    assertThat(agreement.wording()).isEqualTo(new Wording(Effect.FULL, false, null));
    assertThat(agreement.end()).isEqualTo("2023-12-31");
    assertThat(agreement.reviewed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0044", "44", "044", " 44 ", "IDCC 44", "idcc0044", "IDCC n° 44"})
  void a_branch_is_found_by_any_usual_form_of_its_number(String said) {
    assertThat(agreements.branch(said)).get().extracting(Branch::idcc).isEqualTo("0044");
    assertThat(agreements.ofBranch(said)).extracting(Agreement::text).containsExactly("KALITEXT3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "44a", "A44", "IDCC", "00044", "9999", "44 45", "4٤"})
  void what_is_no_branch_number_finds_none(String said) {
    assertThat(agreements.branch(said)).isEmpty();
    assertThat(agreements.ofBranch(said)).isEmpty();
  }

  @Test
  void agreements_are_found_by_what_they_list() {
    assertThat(agreements.listing("RNCP26812"))
        .extracting(Agreement::text)
        .containsExactly("KALITEXT2", "KALITEXT1");
    assertThat(agreements.listing("RNCP2681")).isEmpty();
  }

  @Test
  void branches_come_by_number() {
    assertThat(agreements.branches())
        .extracting(Branch::idcc)
        .containsExactly("0044", "0787", "1486", "2216");
  }

  @Test
  void a_branch_says_who_funds_it_and_which_source_says_so() {
    assertThat(agreements.branch("44"))
        .contains(new Branch("0044", "Industries chimiques", "Opco 2i", "Table IDCC-OPCO"));
    assertThat(agreements.branch("787"))
        .contains(new Branch("0787", "Experts-comptables", null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"etudes", "ÉTUDES bur", "bureaux d’études", "1486", "IDCC 1486", "14"})
  void words_find_a_branch_without_accents_case_and_ends(String words) {
    assertThat(agreements.search(words, 10)).extracting(Branch::idcc).containsExactly("1486");
  }

  @Test
  void branches_with_an_agreement_come_first() {
    assertThat(agreements.search("", 10))
        .extracting(Branch::idcc)
        .containsExactly("0044", "1486", "0787", "2216");
    assertThat(agreements.search("industries", 10)).isNotEmpty();
    assertThat(agreements.search("", 1)).extracting(Branch::idcc).containsExactly("0044");
  }

  @Test
  void the_branch_that_has_the_very_number_comes_before_all() {
    assertThat(agreements.search("787", 10)).extracting(Branch::idcc).containsExactly("0787");
    assertThat(agreements.search("044", 10)).extracting(Branch::idcc).containsExactly("0044");
  }

  @ParameterizedTest
  @ValueSource(strings = {"44x", "IDCC 4A4", "coiffure", "bureaux coiffure"})
  void letters_in_a_number_and_words_of_none_find_nothing(String words) {
    assertThat(agreements.search(words, 10)).isEmpty();
  }

  @Test
  void the_data_have_a_date() {
    assertThat(agreements.edition()).isEqualTo("2026-11-20");
  }
}
