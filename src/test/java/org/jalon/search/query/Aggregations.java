package org.jalon.search.query;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.jalon.search.CourseQuery;
import org.jalon.search.Facet;
import org.jalon.search.SearchArea;
import org.jalon.search.index.CourseIndexDefinition;
import org.jalon.search.index.Generation;

/** The same questions asked of Hibernate Search alone: portable predicates and aggregations. */
final class Aggregations {

  private final Generation generation;

  Aggregations(Generation generation) {
    this.generation = generation;
  }

  long total(CourseQuery query) {
    return generation.count(f -> predicate(f, query, Set.of(Facet.values())));
  }

  /** Counts of a facet's values, its own selection left out. */
  Map<String, Long> counts(CourseQuery query, Facet facet) {
    Set<Facet> others =
        Set.of(Facet.values()).stream().filter(f -> f != facet).collect(Collectors.toSet());
    return new TreeMap<>(generation.terms(facet.parameter(), f -> predicate(f, query, others)));
  }

  private static SearchPredicate predicate(
      SearchPredicateFactory f, CourseQuery query, Set<Facet> facets) {
    var bool = f.bool();
    bool.must(f.exists().field(CourseIndexDefinition.END));
    if (!query.text().literal().isEmpty()) {
      bool.must(
          f.simpleQueryString()
              .field(CourseIndexDefinition.ALL)
              .matching(query.text().literal())
              .defaultOperator(BooleanOperator.AND));
    }
    if (!query.certifications().isEmpty()) {
      bool.must(
          f.terms().field(CourseIndexDefinition.CERTIFICATION).matchingAny(query.certifications()));
    }
    if (!query.withEnded()) {
      bool.must(
          f.range().field(CourseIndexDefinition.END).atLeast((int) query.today().toEpochDay()));
    }
    if (query.area() instanceof SearchArea.Around around) {
      bool.must(
          f.spatial()
              .within()
              .field(CourseIndexDefinition.POINT)
              .circle(
                  around.latitude(),
                  around.longitude(),
                  around.radiusKm(),
                  DistanceUnit.KILOMETERS));
    } else if (query.area() instanceof SearchArea.Department department) {
      bool.must(f.match().field(CourseIndexDefinition.DEPARTMENT).matching(department.code()));
    }
    for (Facet facet : facets) {
      Set<String> selected = query.selections().getOrDefault(facet, Set.of());
      if (!selected.isEmpty()) {
        bool.must(selection(f, facet, selected));
      }
    }
    return bool.toPredicate();
  }

  private static SearchPredicate selection(
      SearchPredicateFactory f, Facet facet, Set<String> selected) {
    var any = f.bool();
    if (selected.contains(Facet.NOT_STATED) || facet.soft()) {
      any.should(f.not(f.exists().field(facet.parameter())));
    }
    for (String code : selected) {
      if (!code.equals(Facet.NOT_STATED)) {
        any.should(f.match().field(facet.parameter()).matching(code));
      }
    }
    return any.minimumShouldMatchNumber(1).toPredicate();
  }
}
