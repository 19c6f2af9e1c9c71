package org.jalon.certification.reconversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The agreements that the jar carries, counted, and some that were read beforehand. */
class AgreementsInTheJarTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Agreements AGREEMENTS = new EmbeddedAgreements(MAPPER);

  @Test
  void there_are_61_agreements_of_30_branches_two_of_them_not_extended() {
    assertThat(AGREEMENTS.list()).hasSize(61);
    assertThat(AGREEMENTS.list()).extracting(Agreement::idcc).satisfies(all -> distinct(all, 30));
    assertThat(AGREEMENTS.list()).filteredOn(one -> one.extensions().isEmpty()).hasSize(2);
    assertThat(AGREEMENTS.list()).filteredOn(Agreement::reviewed).hasSize(46);
  }

  /** Before anything was corrected or added by hand. */
  @Test
  void a_program_found_1229_pairs_of_branch_and_number_and_no_list_in_22_agreements()
      throws IOException {
    List<JsonNode> agreements = file("agreements.json").get("agreements").valueStream().toList();
    List<String> pairs =
        agreements.stream()
            .flatMap(one ->
                one.get("certifications")
                    .valueStream()
                    .map(line -> line.get("code").asString().replaceAll("\\D", ""))
                    .map(number -> one.get("idcc").asString() + " " + number))
            .toList();

    distinct(pairs, 1229);
    assertThat(pairs).hasSize(1886);
    assertThat(agreements).filteredOn(one -> one.get("certifications").isEmpty()).hasSize(22);
  }

  @Test
  void reading_made_1380_pairs_of_what_is_listed() {
    Stream<String> pairs =
        AGREEMENTS.list().stream()
            .flatMap(one ->
                one.certifications().stream()
                    .filter(line -> line.role() == Agreement.Role.LISTED)
                    .map(Agreement.Listed::code)
                    .filter(Objects::nonNull)
                    .filter(code -> code.startsWith("RNCP"))
                    .map(code -> one.idcc() + " " + code));

    distinct(pairs.toList(), 1380);
  }

  @Test
  void orders_left_out_193_and_made_51_reserves_20_of_them_on_terms() {
    assertThat(AGREEMENTS.list()).flatExtracting(Agreement::exclusions).hasSize(193);
    Map<Boolean, Long> onList =
        AGREEMENTS.list().stream()
            .flatMap(one -> one.reserves().stream())
            .filter(reserve -> reserve.order() != null)
            .collect(Collectors.partitioningBy(Agreement.Reserve::onList, Collectors.counting()));

    assertThat(onList).isEqualTo(Map.of(true, 31L, false, 20L));
  }

  @Test
  void every_branch_with_an_agreement_has_its_opco_and_says_from_where() {
    assertThat(AGREEMENTS.branches()).hasSize(390);
    assertThat(AGREEMENTS.list())
        .extracting(one -> AGREEMENTS.branch(one.idcc()).orElseThrow())
        .allSatisfy(branch -> {
          assertThat(branch.opco()).isNotBlank();
          assertThat(branch.opcoSource()).startsWith("Table ");
        });
    assertThat(AGREEMENTS.edition()).isEqualTo("2026-08-24");
  }

  @ParameterizedTest(name = "{1} in {0}, {2}: {3}")
  @CsvSource({
    // Left out by the order of 6 November 2020; the five numbers that stand twice are to be looked
    // at
    "1486, RNCP11619, 2021-06-15, EXCLUDED",
    "1486, RNCP11606, 2021-06-15, UNDER_RESERVE",
    // The day before the first order, and before the amendment of 2023
    "2216, RNCP538, 2020-11-27, NOT_LISTED",
    "2216, RNCP538, 2021-06-15, UNDER_RESERVE",
    // Listed since the amendment of 2023
    "2216, RNCP13856, 2024-06-15, ELIGIBLE",
    // Its ten numbers are those that the order left out
    "0086, RNCP1739, 2024-06-15, EXCLUDED",
    // Never extended; not in the data; not in the list
    "1518, RNCP1, 2024-06-15, NOT_LISTED",
    "1539, RNCP1, 2024-06-15, UNKNOWN",
    "1486, RNCP1, 2024-06-15, NOT_LISTED",
  })
  void what_was_read_beforehand_comes_out(
      String idcc, String code, LocalDate written, Outcome outcome) {
    Target target = Certificate.of(code).make();

    assertThat(Eligibility.judge(target, idcc, written, AGREEMENTS.list()).outcome())
        .isEqualTo(outcome);
  }

  /** Its order of 22 December 2025 was published after the last day of Pro-A. */
  @Test
  void what_came_with_the_last_amendment_of_1090_was_never_plainly_eligible() {
    Agreement last = AGREEMENTS.ofBranch("1090").getLast();
    assertThat(last.inForce()).contains(LocalDate.of(2026, 1, 3));

    assertThat(last.certifications())
        .filteredOn(line -> line.code() != null && line.role() == Agreement.Role.LISTED)
        .isNotEmpty()
        .allSatisfy(line ->
            assertThat(judged("1090", line.code(), LocalDate.of(2025, 12, 31)))
                .isNotEqualTo(Outcome.ELIGIBLE));
  }

  private static Outcome judged(String idcc, String code, LocalDate written) {
    Target target = Certificate.of(code).make();
    return Eligibility.judge(target, idcc, written, AGREEMENTS.list()).outcome();
  }

  private static void distinct(List<? extends String> all, int number) {
    assertThat(all.stream().collect(Collectors.groupingBy(Function.identity()))).hasSize(number);
  }

  private static JsonNode file(String name) throws IOException {
    try (InputStream in =
        AgreementsInTheJarTest.class.getResourceAsStream("/certification/" + name)) {
      return MAPPER.readTree(in);
    }
  }
}
