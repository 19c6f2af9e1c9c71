package org.jalon.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jalon.offer.Inspector;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.search.visibility.VisibilitySource;
import org.jalon.vocabulary.FlowState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VisibilityRecordsTest extends JudgedOffers {

  private @Autowired VisibilitySource source;

  private List<VisibilityRecord> after(long sequence) {
    List<VisibilityRecord> records = new ArrayList<>();
    source.forEachChangedAfter(sequence, records::add);
    return records;
  }

  @Test
  void an_offer_is_told_with_all_that_professionals_search_it_by() throws Exception {
    night(
        course(1)
            .title("Français &amp; numérique")
            .rncp("RNCP36315")
            .dates("20260901", "20270630"));

    VisibilityRecord told = after(0).getFirst();
    assertThat(told.publicId()).isEqualTo("region_01_A1");
    assertThat(told.number()).isEqualTo("01_A1");
    assertThat(told.title()).isEqualTo("Français & numérique");
    assertThat(told.sirets()).containsExactly("00000001800010");
    assertThat(told.bodies()).containsExactly("Association Exemple");
    assertThat(told.certifications()).containsExactly("RNCP36315");
    assertThat(told.communes()).containsExactly("69266");
    assertThat(told.town()).isEqualTo("Villeurbanne");
    assertThat(told.region()).isEqualTo("84");
    assertThat(told.source()).isEqualTo("region");
    assertThat(told.standing()).isEqualTo("regulatory");
    assertThat(told.kinds()).containsExactly("fle");
    assertThat(told.apprenticeship()).isFalse();
    assertThat(told.start()).contains(LocalDate.of(2026, 9, 1));
    assertThat(told.flows().keySet()).startsWith("france-travail").hasSize(9);
    assertThat(told.flows()).containsEntry("bonjourbonjour", FlowState.GOES_OUT);
    assertThat(told.rules()).as("of those not concerned none").isEmpty();
    assertThat(told.withdrawn()).isEmpty();
  }

  @Test
  void rules_and_gates_that_stop_an_offer_are_told() throws Exception {
    night(course(1).dates("20240901", "20250630"));

    assertThat(after(0).getFirst().rules()).contains("FLO-03");
  }

  @Test
  void only_what_changed_since_is_told_again_and_tombstones_with_their_day() throws Exception {
    night(course(1), course(2), course(3));
    long before = source.sequence();
    assertThat(after(0)).hasSize(3);
    assertThat(after(before)).isEmpty();

    take(Inspector.NONE, course(1).title("Autre titre"), course(2));
    judge();

    assertThat(source.sequence()).isGreaterThan(before);
    assertThat(after(before))
        .extracting(VisibilityRecord::publicId)
        .containsExactlyInAnyOrder("region_01_A1", "region_01_A3");
    assertThat(after(before))
        .filteredOn(told -> told.publicId().equals("region_01_A3"))
        .allSatisfy(told -> assertThat(told.withdrawn()).contains(DAY));
  }

  @Test
  void all_is_to_be_told_again_when_a_source_is_dropped() throws Exception {
    night(course(1));
    String before = source.consumers();
    assertThat(before).startsWith("france-travail,").endsWith("|region");

    store.drop(Set.of(REGION.key()));

    assertThat(source.consumers()).isNotEqualTo(before);
    assertThat(source.sequence()).isZero();
  }
}
