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
        .withMessage("classpath:/certification/nowhere/agreements.json: is missing");
  }

  @Test
  void it_is_said_at_the_first_question_not_before() {
    Agreements agreements = new EmbeddedAgreements(MAPPER, "/certification/nowhere/");

    assertThatThrownBy(agreements::edition).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "cut, agreements.json: Unexpected end",
    "without-date, agreements.json: without signed of KALITEXT1",
    "impossible-date, agreements.json",
    "without-edition, agreements.json: without edition",
    "effect, agreements.json: listEffect of KALITEXT1: more",
    "role, agreements.json: role of a line of KALITEXT1: seen",
    "kind, agreements.json: kind of a reserve of KALITEXT1: strange",
    "twice, agreements.json: twice KALITEXT1",
    "three-digits, 'branches.json: an IDCC has four digits, not 787'",
    "branch-twice, branches.json: twice 0787",
    "no-source, branches.json: without source mte-2019",
    "no-branch, agreements.json: no branch has the IDCC 1486 of KALITEXT1",
  })
  void broken_data_are_refused_with_the_place(String folder, String message) {
    assertThatIllegalStateException()
        .isThrownBy(() -> AgreementData.read(MAPPER, "/certification/broken/" + folder + "/"))
        .withMessageContaining(message);
  }
}
