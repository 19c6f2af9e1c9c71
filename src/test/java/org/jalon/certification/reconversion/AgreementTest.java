package org.jalon.certification.reconversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jalon.certification.reconversion.Agreement.Effect;
import org.jalon.certification.reconversion.Agreement.Extension;
import org.jalon.certification.reconversion.Agreement.Listed;
import org.jalon.certification.reconversion.Agreement.Wording;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 11, 28);
  private static final LocalDate LAST = LocalDate.of(2023, 12, 16);

  @Test
  void a_list_that_nobody_changed_is_whole_and_extended_by_the_last_order() {
    Agreement agreement =
        agreement(
            List.of(new Extension(null, LAST, null), new Extension(null, FIRST, null)),
            List.of(new Listed("RNCP1", "Soudeur", 3)));

    assertThat(agreement.wording()).isEqualTo(new Wording(Effect.FULL, true, LAST));
    assertThat(agreement.inForce()).contains(FIRST);
  }

  @Test
  void without_lines_and_orders_its_list_is_missing_and_counts_for_nobody() {
    Agreement agreement = agreement(List.of(), List.of());

    assertThat(agreement.wording()).isEqualTo(new Wording(Effect.FULL, false, null));
    assertThat(agreement.inForce()).isEmpty();
  }

  @Test
  void regimes_have_the_codes_that_addresses_use() {
    assertThat(Regime.values())
        .extracting(Regime::code)
        .containsExactly("aucun", "pro-a", "periode-de-reconversion");
  }

  private static Agreement agreement(List<Extension> extensions, List<Listed> lines) {
    return new Agreement(
        "KALITEXT1",
        "1486",
        "Bureaux d'études",
        "Accord",
        FIRST,
        null,
        extensions,
        null,
        List.of(),
        List.of(),
        true,
        lines);
  }
}
