package org.jalon.search.index;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** A generation of the courses' index. */
public final class Generation extends DocumentIndex<CourseDocument> {

  private static final int MAX_TERMS = 10_000;

  private Generation(Path directory) {
    super(directory, CourseDocument.class, new CourseIndexDefinition());
  }

  /** Opens the index in the directory, creating it when there is none. */
  public static Generation open(Path directory) {
    return new Generation(directory);
  }

  /**
   * How many of these documents have each value of a keyword field, by the backend's own
   * aggregation: portable, and several times dearer than counting over columns.
   */
  public Map<String, Long> terms(
      String field, Function<SearchPredicateFactory, SearchPredicate> predicate) {
    AggregationKey<Map<String, Long>> counts = AggregationKey.of("counts");
    try (SearchSession session = session()) {
      return session
          .search(scope())
          .where(predicate.apply(scope().predicate()))
          .aggregation(counts, f -> f.terms().field(field, String.class).maxTermCount(MAX_TERMS))
          .fetch(0)
          .aggregation(counts);
    }
  }

  /** The payload of the document with this id. */
  public Optional<String> findPayload(String id) {
    return find(id, CourseIndexDefinition.PAYLOAD);
  }

  /** The stored card of an offer; empty for unknown ids and for those that are withdrawn. */
  public Optional<String> findCard(String id) {
    return find(id, CourseIndexDefinition.CARD);
  }

  /** The stored fields that hold a document's card. */
  public static Set<String> cardFields() {
    return Set.of(CourseIndexDefinition.CARD);
  }
}
