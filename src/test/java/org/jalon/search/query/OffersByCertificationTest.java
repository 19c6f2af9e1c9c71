package org.jalon.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jalon.search.CourseQuery;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.index.CourseDocument;
import org.jalon.search.index.CourseJson;
import org.jalon.search.index.Generation;
import org.jalon.search.index.IndexState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class OffersByCertificationTest {

  private static final long SEED = Long.getLong("jalon.seed", 20261123L);
  private static final int DOCUMENTS = 900;

  /** Certif Info numbers stand for the certification of the same last letter. */
  private static final List<String> CODES =
      List.of("RNCP1", "RNCP2", "RNCP3", "CERTIFINFO71", "CERTIFINFO72", "RS9");

  private static final UnaryOperator<String> ONE_CODE =
      code -> code.startsWith("CERTIFINFO7") ? "RNCP" + code.charAt(11) : code;

  private final CourseJson json = new CourseJson(JsonMapper.builder().build());
  private final RandomCourses random = new RandomCourses(SEED, json);
  private final Random codes = new Random(SEED);
  private final LiveIndex index = new LiveIndex();
  private @TempDir Path folder;

  @Test
  void before_there_are_offers_the_reader_is_asked_to_come_back() {
    CourseQuery everything = CourseQuery.everything(RandomCourses.TODAY);
    OffersByCertification offers = new OffersByCertification(index);

    assertThatThrownBy(() -> offers.count(everything, ONE_CODE))
        .isInstanceOf(IndexNotReadyException.class);
  }

  @Test
  void every_offer_of_all_pages_counts_once_for_each_certification_it_leads_to() {
    Map<String, CourseDocument> documents =
        random.documents(DOCUMENTS).stream()
            .map(this::certifying)
            .collect(Collectors.toMap(CourseDocument::id, Function.identity()));
    Generation generation = Generation.open(folder);
    generation.write(List.copyOf(documents.values()), true).join();
    generation.commit();
    index.show(generation, new IndexState(1, 1, Instant.EPOCH, false));
    LuceneCourseSearch search = new LuceneCourseSearch(index, json);
    OffersByCertification offers = new OffersByCertification(index);
    for (int i = 0; i < 100; i++) {
      CourseQuery query = random.query();
      Map<String, Integer> expected = new HashMap<>();
      search.list(query, DOCUMENTS).stream()
          .map(card -> documents.get(card.id()).certifications())
          .forEach(its ->
              its.stream()
                  .map(ONE_CODE)
                  .distinct()
                  .forEach(code -> expected.merge(code, 1, Integer::sum)));

      assertThat(offers.count(query, ONE_CODE))
          .as("seed %d, query %d: %s", SEED, i, query)
          .isEqualTo(expected);
    }
    index.close();
  }

  private CourseDocument certifying(CourseDocument document) {
    Set<String> its = new HashSet<>(document.certifications());
    for (int i = codes.nextInt(4); i > 0; i--) {
      its.add(CODES.get(codes.nextInt(CODES.size())));
    }
    return new CourseDocument(
        document.id(),
        document.words(),
        document.facets(),
        document.points(),
        document.departments(),
        document.regions(),
        new ArrayList<>(its),
        document.starts(),
        document.end(),
        document.week(),
        document.updated(),
        document.card(),
        document.payload());
  }
}
