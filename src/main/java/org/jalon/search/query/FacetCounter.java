package org.jalon.search.query;

import java.util.List;
import org.jalon.search.Facet;

/**
 * One group's part in one query: which of its combinations the selections let through, and how many
 * hits each has.
 */
final class FacetCounter {

  /** Of a combination that passes every selection of the group. */
  static final int PASSES = -1;

  /** Of a combination that fails more than one. */
  static final int FAILS_MORE = -2;

  private final FacetGroup group;
  private final int[][] combinations;
  private final boolean selective;
  private final int[] verdicts;
  private final boolean[] unstated;
  private final int[] hits;
  private final int[] almost;

  /**
   * @param selected the selected bits of each facet, 0 for none
   */
  FacetCounter(FacetGroup group, int[][] combinations, int[] selected) {
    this.group = group;
    this.combinations = combinations;
    this.selective = group.facets().stream().anyMatch(facet -> selected[facet.ordinal()] != 0);
    this.hits = new int[combinations.length];
    // There are thousands of combinations: where nothing is selected, none is looked at.
    int judged = selective ? combinations.length : 0;
    this.verdicts = new int[judged];
    this.unstated = new boolean[judged];
    this.almost = new int[judged];
    for (int combination = 0; combination < judged; combination++) {
      judge(combination, selected);
    }
  }

  /** Whether anything of the group is selected: if not, every combination passes and is stated. */
  boolean selective() {
    return selective;
  }

  private void judge(int combination, int[] selections) {
    int verdict = PASSES;
    List<Facet> facets = group.facets();
    for (int i = 0; i < facets.size(); i++) {
      int selected = selections[facets.get(i).ordinal()];
      int mask = combinations[combination][i];
      if (selected == 0 || (mask & selected) != 0) {
        continue;
      }
      if (facets.get(i).soft() && mask == FacetBits.NOT_STATED) {
        unstated[combination] = true;
      } else {
        verdict = verdict == PASSES ? i : FAILS_MORE;
      }
    }
    verdicts[combination] = verdict;
  }

  /**
   * {@link #PASSES}, {@link #FAILS_MORE}, or the position in the group of the only facet whose
   * selection the combination fails. To be asked of a selective group only.
   */
  int verdict(int combination) {
    return verdicts[combination];
  }

  /**
   * Whether the combination passes only because a soft facet is not stated. To be asked of a
   * selective group only.
   */
  boolean unstated(int combination) {
    return unstated[combination];
  }

  /** A hit that passes everything. */
  void hit(int combination) {
    hits[combination]++;
  }

  /** A hit that only this group's one failing facet keeps out. */
  void almost(int combination) {
    almost[combination]++;
  }

  /** Adds the hits to {@code counts[facet.ordinal()][bit]}. */
  void addTo(int[][] counts) {
    for (int combination = 0; combination < hits.length; combination++) {
      if (hits[combination] > 0) {
        for (int i = 0; i < group.facets().size(); i++) {
          add(counts, combination, i, hits[combination]);
        }
      }
    }
    for (int combination = 0; combination < almost.length; combination++) {
      if (almost[combination] > 0) {
        add(counts, combination, verdicts[combination], almost[combination]);
      }
    }
  }

  /**
   * Hits that only the selection of one facet keeps out.
   *
   * @param position of the facet in the group
   */
  int almostBut(int position) {
    int number = 0;
    for (int combination = 0; combination < almost.length; combination++) {
      if (verdicts[combination] == position) {
        number += almost[combination];
      }
    }
    return number;
  }

  private void add(int[][] counts, int combination, int position, int number) {
    int[] values = counts[group.facets().get(position).ordinal()];
    int mask = combinations[combination][position];
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      values[Integer.numberOfTrailingZeros(rest)] += number;
    }
  }
}
