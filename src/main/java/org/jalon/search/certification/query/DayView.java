package org.jalon.search.certification.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.certification.fiche.FicheState;
import org.jspecify.annotations.Nullable;

/**
 * What depends on the day: states and the orders that look at them. Worked out once a day.
 *
 * @param states value of the facet → documents
 * @param open what one may begin to prepare
 * @param relevance open ones by title, then those of unknown state, then those that are over
 * @param byEnd open ones by their last day; then those that are over, the last first
 */
record DayView(Map<String, DocSet> states, FixedBitSet open, int[] relevance, int[] byEnd) {

  static DayView of(Columns columns, Orders orders, LocalDate today) {
    FicheState[] states = new FicheState[columns.maxDoc()];
    Map<FicheState, FixedBitSet> sets = new EnumMap<>(FicheState.class);
    FixedBitSet open = new FixedBitSet(columns.maxDoc());
    for (int doc = 0; doc < states.length; doc++) {
      states[doc] = state(columns, doc, today);
      if (columns.docs().get(doc)) {
        sets.computeIfAbsent(states[doc], _ -> new FixedBitSet(columns.maxDoc())).set(doc);
        if (states[doc].open()) {
          open.set(doc);
        }
      }
    }
    Map<String, DocSet> values = new TreeMap<>();
    sets.forEach((state, bits) -> values.put(state.code(), DocSet.of(bits)));
    return new DayView(
        values, open, byStanding(orders.byTitle(), states), byEnd(columns, orders, states));
  }

  private static FicheState state(Columns columns, int doc, LocalDate today) {
    return FicheState.of(
        active(columns, doc), end(columns, doc), !columns.successors().get(doc).isEmpty(), today);
  }

  static @Nullable Boolean active(Columns columns, int doc) {
    return columns.active()[doc] == Columns.NOT_SAID ? null : columns.active()[doc] == 1;
  }

  static @Nullable LocalDate end(Columns columns, int doc) {
    int day = columns.ends()[doc];
    return day == Columns.NOT_SAID ? null : LocalDate.ofEpochDay(day);
  }

  /** 0 what is open, 1 what nobody knows, 2 what is over. */
  private static int standing(FicheState state) {
    if (state.open()) {
      return 0;
    }
    return state == FicheState.UNKNOWN ? 1 : 2;
  }

  /** In the given order, but what is open first. */
  private static int[] byStanding(int[] order, FicheState[] states) {
    int[] sorted = new int[order.length];
    int size = 0;
    for (int standing = 0; standing <= 2; standing++) {
      for (int doc : order) {
        if (standing(states[doc]) == standing) {
          sorted[size++] = doc;
        }
      }
    }
    return sorted;
  }

  private static int[] byEnd(Columns columns, Orders orders, FicheState[] states) {
    return Orders.sorted(
        columns,
        Comparator.comparingInt((Integer doc) -> standing(states[doc]))
            .thenComparingInt(doc -> {
              int end = columns.ends()[doc];
              return end == Columns.NOT_SAID || states[doc].open() ? end : -end;
            })
            .thenComparingInt(doc -> orders.rankByCode()[doc]));
  }
}
