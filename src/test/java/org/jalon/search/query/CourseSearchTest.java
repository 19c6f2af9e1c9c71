package org.jalon.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseHit;
import org.jalon.search.CourseLookup;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseResults;
import org.jalon.search.CourseSort;
import org.jalon.search.CourseText;
import org.jalon.search.Facet;
import org.jalon.search.FacetCounts;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.MapView;
import org.jalon.search.SearchArea;
import org.jalon.search.Suggestion;
import org.jalon.search.WeekMask;
import org.jalon.search.index.CourseDocument;
import org.jalon.search.index.CourseJson;
import org.jalon.search.index.Generation;
import org.jalon.search.index.IndexState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CourseSearchTest {

  private static final long SEED = Long.getLong("jalon.seed", 20261122L);
  private static final int DOCUMENTS = 1_500;
  private static final int QUERIES = 250;

  private final CourseJson json = new CourseJson(JsonMapper.builder().build());
  private final RandomCourses random = new RandomCourses(SEED, json);
  private final LiveIndex index = new LiveIndex();
  private final LuceneCourseSearch search = new LuceneCourseSearch(index, json);
  private @TempDir Path folder;
  private Generation generation;

  @BeforeEach
  void open() {
    generation = Generation.open(folder);
  }

  @AfterEach
  void close() {
    if (index.generation().isPresent()) {
      index.close();
    } else {
      generation.retire();
    }
  }

  private void show(List<CourseDocument> documents, boolean fresh) {
    generation.write(documents, fresh).join();
    generation.commit();
    index.show(generation, new IndexState(1, 1, Instant.EPOCH, false));
  }

  private static CourseQuery everything() {
    return CourseQuery.everything(RandomCourses.TODAY).withEnded(true).withSort(CourseSort.START);
  }

  @Test
  void before_there_is_an_index_the_reader_is_asked_to_come_back() {
    assertThat(search.state().ready()).isFalse();
    assertThatThrownBy(() -> search.search(everything()))
        .isInstanceOf(IndexNotReadyException.class);
  }

  @Test
  void counts_equal_the_aggregations_of_hibernate_search_on_random_queries() {
    show(random.documents(DOCUMENTS), true);
    Aggregations aggregations = new Aggregations(generation);
    for (int i = 0; i < QUERIES; i++) {
      CourseQuery query = random.query();
      CourseResults results = search.search(query);
      String context = "seed " + SEED + ", query " + i + ": " + query;
      assertThat(results.total()).as(context).isEqualTo(aggregations.total(query));
      for (FacetCounts counts : results.facets()) {
        assertThat(stated(counts))
            .as(context + ", " + counts.facet())
            .isEqualTo(aggregations.counts(query, counts.facet()));
      }
    }
  }

  @Test
  void what_a_wider_circle_or_a_filter_less_would_give_is_what_it_gives() {
    show(random.documents(DOCUMENTS), true);
    for (int i = 0; i < QUERIES; i++) {
      CourseQuery query = random.query();
      CourseResults results = search.search(query);
      String context = "seed " + SEED + ", query " + i + ": " + query;
      results
          .without()
          .forEach((facet, count) -> {
            Map<Facet, Set<String>> others = new java.util.EnumMap<>(Facet.class);
            others.putAll(query.selections());
            others.remove(facet);
            assertThat(count)
                .as(context + ", without " + facet)
                .isEqualTo(search.search(query.withSelections(others)).total());
          });
      assertThat(query.area() instanceof SearchArea.Around).isEqualTo(!results.within().isEmpty());
      if (query.area() instanceof SearchArea.Around around) {
        results
            .within()
            .forEach((km, count) ->
                assertThat(count)
                    .as(context + ", within " + km)
                    .isEqualTo(
                        search
                            .search(
                                query.withArea(
                                    new SearchArea.Around(
                                        around.latitude(), around.longitude(), km)))
                            .total()));
      }
    }
  }

  @Test
  void a_free_week_leaves_out_what_meets_at_other_times_only_and_keeps_the_silent_behind() {
    show(random.documents(300), true);
    WeekMask free = new WeekMask(0b111);
    CourseQuery query = everything().withWeek(free);

    CourseResults results = search.search(query);
    List<CourseHit> all = new ArrayList<>();
    for (int page = 1; all.size() < results.total(); page++) {
      all.addAll(search.search(query.withPage(page)).hits());
    }

    assertThat(results.total() + results.otherWeeks()).isEqualTo(300);
    assertThat(all.subList(0, results.stated()))
        .allSatisfy(hit -> assertThat(hit.stated()).isTrue());
    assertThat(all.subList(results.stated(), all.size()))
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.stated()).isFalse());
  }

  @Test
  void words_are_completed_by_titles_and_bodies_the_most_frequent_first() {
    show(random.documents(300), true);

    List<Suggestion> begun = search.suggest("Débu", 5);
    List<Suggestion> bodies = search.suggest("asso", 5);

    assertThat(begun).hasSize(5).allSatisfy(s -> assertThat(s.text()).contains("débutant"));
    assertThat(begun.stream().map(Suggestion::count).toList())
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(bodies)
        .containsExactly(new Suggestion(Suggestion.Kind.ORGANISATION, "Association", 300));
    assertThat(search.suggest("menuiserie deb", 5))
        .as("words in another order")
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.text()).contains("menuiserie").contains("débutant"));
    assertThat(search.suggest("", 5)).isEmpty();
    assertThat(search.suggest("*:*", 5)).isEmpty();
    assertThat(search.suggest("rncp", 5))
        .extracting(Suggestion::kind)
        .containsExactly(Suggestion.Kind.CERTIFICATION);
  }

  @Test
  void remote_offers_elsewhere_that_clash_with_a_free_week_are_not_counted() {
    show(random.documents(DOCUMENTS), true);
    CourseQuery nowhere =
        CourseQuery.everything(RandomCourses.TODAY).withArea(new SearchArea.Around(-40, 100, 5));

    int whenever = search.search(nowhere).remote();
    int inTheWeek = search.search(nowhere.withWeek(new WeekMask(0b111))).remote();

    assertThat(inTheWeek).isPositive().isLessThan(whenever);
  }

  @Test
  void a_map_counts_every_place_of_its_frame_in_a_cell_or_shows_it() {
    show(random.documents(300), true);
    SearchArea.Box frame = new SearchArea.Box(45.5, 4.5, 46.0, 5.0);

    MapView cells = search.map(everything(), frame, 10, 5);
    MapView points = search.map(everything(), frame, 10, 1000);

    assertThat(cells.markers()).isEmpty();
    assertThat(points.cells()).isEmpty();
    assertThat(cells.cells().stream().mapToInt(MapView.Cell::count).sum())
        .isEqualTo(points.markers().size());
    assertThat(cells.total()).isEqualTo(points.total()).isPositive();
    assertThat(cells.cells())
        .allSatisfy(cell -> assertThat(frame.holds(cell.latitude(), cell.longitude())).isTrue());
  }

  private static Map<String, Long> stated(FacetCounts counts) {
    Map<String, Long> stated = new java.util.TreeMap<>();
    for (FacetCounts.Value value : counts.values()) {
      if (value.count() > 0 && !value.code().equals(Facet.NOT_STATED)) {
        stated.put(value.code(), (long) value.count());
      }
    }
    return stated;
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    show(random.documents(100), true);
    Set<String> ids = new HashSet<>();
    List<Boolean> stated = new ArrayList<>();
    for (int page = 1; page <= 6; page++) {
      CourseQuery query = page(page, Map.of(Facet.PRICE, Set.of("gratuit")));
      for (CourseHit hit : search.search(query).hits()) {
        assertThat(ids.add(hit.card().id())).as(hit.card().id()).isTrue();
        stated.add(hit.stated());
      }
    }
    CourseResults results = search.search(page(1, Map.of(Facet.PRICE, Set.of("gratuit"))));
    assertThat(ids).hasSize(results.total());
    assertThat(stated.subList(0, results.stated())).containsOnly(true);
    assertThat(stated.subList(results.stated(), stated.size())).isNotEmpty().containsOnly(false);
  }

  private static CourseQuery page(int page, Map<Facet, Set<String>> selections) {
    return everything().withSelections(selections).withPage(page);
  }

  @Test
  void a_list_is_the_first_pages_in_one() {
    show(random.documents(100), true);
    CourseQuery query = everything().withSort(CourseSort.START);
    List<CourseCard> pages = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      search.search(query.withPage(page)).hits().forEach(hit -> pages.add(hit.card()));
    }

    assertThat(search.list(query.withPage(4), 50)).isEqualTo(pages.subList(0, 50));
    assertThat(search.list(query.withSort(CourseSort.CHANGE), 1_000)).hasSize(100);
  }

  @Test
  void the_last_change_comes_first_and_unknown_ones_at_the_end() {
    assertThat(
            List.of(Rank.byChange(20_780), Rank.byChange(20_779), Rank.byChange(Integer.MAX_VALUE)))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void the_nearest_comes_first_in_a_circle() {
    show(random.documents(500), true);
    CourseQuery query =
        CourseQuery.everything(RandomCourses.TODAY)
            .withArea(new SearchArea.Around(45.75, 4.75, 20))
            .withSort(CourseSort.DISTANCE);

    List<Double> distances =
        search.search(query).hits().stream()
            .map(hit -> hit.distanceMetres().getAsDouble())
            .toList();

    assertThat(distances)
        .hasSize(20)
        .isSorted()
        .allSatisfy(d -> assertThat(d).isBetween(0.0, 20_000.0));
  }

  @Test
  void accents_case_and_plural_do_not_matter() {
    show(random.documents(200), true);
    int asWritten = search.search(words("débutant")).total();

    assertThat(asWritten).isPositive();
    assertThat(search.search(words("DEBUTANTS")).total()).isEqualTo(asWritten);
    assertThat(search.search(words("l'atelier")).total())
        .isEqualTo(search.search(words("atelier")).total());
  }

  @Test
  void signs_of_a_query_language_are_only_signs() {
    show(random.documents(200), true);

    for (String words :
        List.of("-oral", "oral*", "(oral", "oral AND", "oral~2", "\"oral", "+", "|")) {
      assertThat(search.search(words(words)).total()).as(words).isNotNegative();
    }
    assertThat(search.search(words("-oral")).total())
        .isEqualTo(search.search(words("oral")).total());
  }

  private static CourseQuery words(String words) {
    return everything().withText(CourseText.literally(words)).withSort(CourseSort.RELEVANCE);
  }

  @Test
  void a_withdrawn_offer_is_gone_and_found_by_no_search() {
    show(random.documents(50), true);
    String id = "demo_7";
    show(
        List.of(CourseDocument.unsearchable(id, json.tombstone(LocalDate.of(2026, 11, 1)))), false);

    assertThat(search.find(id)).isEqualTo(new CourseLookup.Gone(LocalDate.of(2026, 11, 1)));
    assertThat(search.find("never-seen")).isEqualTo(new CourseLookup.Unknown());
    assertThat(search.card(id, RandomCourses.TODAY)).isEmpty();
    assertThat(search.card("never-seen", RandomCourses.TODAY)).isEmpty();
    assertThat(search.card("demo_8", RandomCourses.TODAY)).isPresent();
    assertThat(search.search(everything()).total()).isEqualTo(49);
    assertThat(search.state().offers()).isEqualTo(49);
  }

  @Test
  void a_reader_keeps_its_index_while_another_takes_its_place(@TempDir Path other) {
    show(random.documents(50), true);
    try (Snapshot before = index.acquire()) {
      Generation next = Generation.open(other);
      next.write(random.documents(80), true).join();
      next.commit();
      index.show(next, new IndexState(1, 2, Instant.EPOCH, false));
      generation.retire();

      assertThat(search.state().offers()).isEqualTo(80);
      assertThat(before.state().offers()).isEqualTo(50);
      assertThat(before.generation().findPayload("demo_7")).isPresent();
    }
    assertThat(search.search(everything()).total()).isEqualTo(80);
  }

  @Test
  void departments_are_counted_without_other_training_and_without_what_is_over() {
    List<CourseDocument> documents = random.documents(300);
    show(documents, true);
    long expected =
        documents.stream()
            .filter(d -> d.end() >= RandomCourses.TODAY.toEpochDay())
            .filter(d -> !d.facets().get(Facet.KIND).equals(List.of("autre")))
            .count();

    int counted =
        search.countByDepartment(RandomCourses.TODAY).values().stream()
            .mapToInt(Integer::intValue)
            .sum();

    assertThat(counted).isEqualTo((int) expected);
  }
}
