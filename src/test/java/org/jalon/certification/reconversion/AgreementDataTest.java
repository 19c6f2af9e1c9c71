package org.jalon.certification.reconversion;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What is broken in the jar is said at once, and where. */
class AgreementDataTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Test
  void a_missing_file_is_named() {
    assertThatIllegalStateException()
        .isThrownBy(() -> AgreementData.read(MAPPER, "/certification/nowhere/"))
        .withMessage("The agreements are missing: classpath:/certification/nowhere/agreements.json");
  }

  @Test
  void it_is_said_at_the_first_question_not_before() {
    Agreements agreements = new EmbeddedAgreements(MAPPER, "/certification/nowhere/");

    assertThatThrownBy(agreements::edition).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "cut, agreements.json cannot be read",
    "unknown-field, agreements.json cannot be read",
    "without-date, agreements.json: missing: signed of KALITEXT1",
    "without-edition, agreements.json: missing: edition",
    "twice, agreements.json: stands twice: KALITEXT1",
    "three-digits, branches.json: an IDCC has four digits: 787",
    "branch-twice, branches.json: stands twice: 0787",
    "no-branch, agreements.json: no branch has the IDCC 1486 of KALITEXT1",
  })
  void broken_data_are_refused_with_the_place(String folder, String message) {
    assertThatIllegalStateException()
        .isThrownBy(() -> AgreementData.read(MAPPER, "/certification/broken/" + folder + "/"))
        .withMessageContaining(message);
  }
}
