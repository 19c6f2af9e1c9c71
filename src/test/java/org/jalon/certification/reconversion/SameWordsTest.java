package org.jalon.certification.reconversion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameWordsTest {

  @ParameterizedTest(name = "“{0}” in “{1}”: {2}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Chargé d'études, CHARGE D’ETUDES, true",
        "Chargé d'études, CQP Chargé(e) d'études — niveau 6, true",
        "Agent de la sécurité, Agent sécurité, true",
        "Chef d'œuvre, chef d'oeuvre, true",
        "Soudeur, Soudeurs, false",
        "Agent de sécurité incendie, Agent de sécurité, false",
        "\"\", Soudeur, false",
        "de la, Soudeur de la marine, false",
        "« », « », false",
      })
  void a_label_has_the_words_of_a_title(String title, String label, boolean expected) {
    assertThat(SameWords.within(title, label)).isEqualTo(expected);
  }

  @Test
  void small_words_and_signs_are_no_words() {
    assertThat(SameWords.of("« L'agent, de la Sûreté (n° 2) »"))
        .containsExactlyInAnyOrder("agent", "surete", "n", "2");
  }
}
