package org.jalon.search.visibility.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.search.visibility.VisibilityFacetCounts;
import org.jalon.search.visibility.VisibilityQuery;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.search.visibility.VisibilityResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches and counts compared with a look at every record. */
class VisibilityFacetsTest {

  private static final long SEED = 20_261_123;
  private static final int OFFERS = 2_000;
  private static final int QUERIES = 200;

  private final RandomOffers random = new RandomOffers(SEED, 150);
  private final NaiveVisibility naive = new NaiveVisibility();
  private final FakeVisibility source = new FakeVisibility();
  private @TempDir Path folder;

  private void take(List<VisibilityRecord> offers) {
    source.take(offers);
    naive.take(offers);
  }

  @Test
  void what_is_found_and_counted_is_what_a_look_at_every_record_finds_and_counts() {
    take(random.list(OFFERS));
    try (TryVisibility room = new TryVisibility(folder, source).build()) {
      compare(room);
    }
  }

  @Test
  void it_still_is_after_changes_that_came_one_after_the_other() {
    take(random.list(OFFERS / 2));
    try (TryVisibility room = new TryVisibility(folder, source).build()) {
      for (int i = 0; i < 5; i++) {
        take(random.changed(100));
        take(random.list(50));
        room.build();
      }
      compare(room);
    }
  }

  private void compare(TryVisibility room) {
    Map<VisibilityFacet, List<String>> values = naive.values();
    int found = 0;
    for (int i = 0; i < QUERIES; i++) {
      VisibilityQuery query = random.query(values);
      VisibilityResults results = room.search().search(query);
      List<VisibilityRecord> base = naive.base(query);
      List<VisibilityRecord> expected = NaiveVisibility.find(base, query);
      assertThat(results.total()).as("seed %d, query %s", SEED, query).isEqualTo(expected.size());
      assertThat(results.missing()).as("%s", query).isEqualTo(naive.missing(query));
      results.facets().forEach(counts -> compare(base, query, counts));
      hits(room, query, results, expected);
      found += results.total();
    }
    assertThat(found).isGreaterThan(QUERIES);
  }

  private void compare(
      List<VisibilityRecord> base, VisibilityQuery query, VisibilityFacetCounts counts) {
    VisibilityFacet facet = counts.facet();
    Set<String> unshown = new TreeSet<>(query.selections().getOrDefault(facet, Set.of()));
    List<VisibilityFacetCounts.Value> expected = new ArrayList<>();
    Map<String, Integer> all = NaiveVisibility.counts(base, query, facet);
    all.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> it) -> -it.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(VisibilityFacetCounts.MOST_VALUES)
        .forEach(
            it -> expected.add(value(it.getKey(), it.getValue(), unshown.remove(it.getKey()))));
    unshown.forEach(code -> expected.add(value(code, all.getOrDefault(code, 0), true)));
    assertThat(counts.values())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("label")
        .as("seed %d, %s of %s", SEED, facet, query)
        .isEqualTo(expected);
  }

  private static VisibilityFacetCounts.Value value(String code, int count, boolean selected) {
    return new VisibilityFacetCounts.Value(code, "", count, selected);
  }

  private static void hits(
      TryVisibility room,
      VisibilityQuery query,
      VisibilityResults results,
      List<VisibilityRecord> expected) {
    List<VisibilityRecord> all = new ArrayList<>();
    room.search().forEach(query, all::add);
    assertThat(Set.copyOf(all)).as("%s", query).isEqualTo(Set.copyOf(expected)).hasSize(all.size());
    if (query.text().isEmpty()) {
      assertThat(all).isSortedAccordingTo(NaiveVisibility.byStart());
    }
    int from = Math.min(all.size(), (query.page() - 1) * VisibilityQuery.PAGE_SIZE);
    int to = Math.min(all.size(), from + VisibilityQuery.PAGE_SIZE);
    assertThat(results.hits()).as("%s", query).isEqualTo(all.subList(from, to));
  }
}
