package org.jalon.certification.reconversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

    assertThat(agreement.signed()).isEqualTo("2020-01-30");
    assertThat(agreement.inForce()).contains(LocalDate.of(2020, 11, 18));
    assertThat(agreement.end()).isNull();
    assertThat(agreement.reviewed()).isTrue();
    assertThat(agreement.exclusions())
        .singleElement()
        .extracting(Agreement.Exclusion::code)
        .isEqualTo("RNCP11619");
    assertThat(agreement.reserves()).singleElement().matches(Agreement.Reserve::activeOnly);
    assertThat(agreement.certifications())
        .extracting(Agreement.Listed::code)
        .containsExactly("RNCP11619", "RNCP26812", null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0044", "44", "044", " 44 ", "IDCC 44", "idcc0044", "IDCC n° 44"})
  void a_branch_is_found_by_any_usual_form_of_its_number(String said) {
    assertThat(agreements.branch(said)).get().extracting(Branch::idcc).isEqualTo("0044");
    assertThat(agreements.ofBranch(said))
        .extracting(Agreement::text)
        .containsExactly("KALITEXT3");
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
