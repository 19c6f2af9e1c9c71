package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CellsTest {

  private static Set<String> pairs(List<Cell> cells) {
    Set<String> pairs = new HashSet<>();
    cells.forEach(cell -> pairs.addAll(cell.pairs()));
    return pairs;
  }

  @Test
  void a_choice_brings_together_every_pair_of_the_whole_matrix() {
    assertThat(pairs(Cells.pairwise(1))).containsExactlyInAnyOrderElementsOf(pairs(Cells.all()));
  }

  @Test
  void the_same_seed_chooses_the_same_cells() {
    assertThat(Cells.pairwise(7)).isEqualTo(Cells.pairwise(7)).isNotEqualTo(Cells.pairwise(8));
  }

  @Test
  void a_choice_is_small() {
    assertThat(Cells.pairwise(1)).hasSizeLessThan(250).doesNotHaveDuplicates();
  }
}
