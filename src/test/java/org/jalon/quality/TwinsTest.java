package org.jalon.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jalon.lheo.Formation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinsTest {

  @Test
  void who_answers_for_it_and_what_it_says_make_no_difference() {
    Optional<Long> key = key(Inspecting.offer());

    assertThat(key).isPresent();
    assertThat(key(Inspecting.offer().with("<SIRET>00012345500016", "<SIRET>35600000000048")))
        .isEqualTo(key);
    assertThat(key(Inspecting.offer().with("Titre", "Autre titre"))).isEqualTo(key);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "84385, 84386",
    "00023456700014, 35600000000048",
    "<debut>20260901, <debut>20260908",
    "<fin>20270630, <fin>20270600",
  })
  void another_certification_trainer_or_date_makes_another_offer(String said, String instead) {
    assertThat(key(Inspecting.offer().with(said, instead)))
        .isPresent()
        .isNotEqualTo(key(Inspecting.offer()));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "<debut>20260901, <debut>00000000",
    "<fin>20270630, <fin>99999999",
    "<SIRET>00023456700014, <SIRET>",
    "<code-RNCP>36315</code-RNCP><code-CERTIFINFO>84385</code-CERTIFINFO>, ''",
  })
  void what_is_not_said_is_like_nothing(String said, String instead) {
    assertThat(key(Inspecting.offer().with(said, instead))).isEmpty();
  }

  private static Optional<Long> key(Inspecting offer) {
    Formation formation = offer.read().formation();
    return Twins.key(formation, formation.action().getFirst());
  }
}
