package org.jalon.search.query;

import java.util.Set;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSort;
import org.jalon.search.index.CourseIndexDefinition;
import org.jalon.search.index.Generation;

/** The part of a query that the index answers: words and codes; the rest is done over columns. */
final class CourseWords {

  private CourseWords() {}

  static Query of(CourseQuery query, CourseSort sort, Generation generation) {
    boolean words = !query.words().isBlank();
    boolean certification = !query.certification().isEmpty();
    if (!words && !certification) {
      return new MatchAllDocsQuery();
    }
    return generation.query(f ->
        f.bool()
            .with(all -> {
              if (words) {
                all.must(everyWord(f, query.words()));
              }
              // A word in the title or in the name says more than one in a long text.
              if (words && sort == CourseSort.RELEVANCE) {
                all.should(anyWord(f, CourseIndexDefinition.TITLE, query.words(), 3));
                all.should(anyWord(f, CourseIndexDefinition.ORGANISATION, query.words(), 2));
              }
              if (certification) {
                all.filter(
                    f.match()
                        .field(CourseIndexDefinition.CERTIFICATION)
                        .matching(query.certification()));
              }
            })
            .toPredicate());
  }

  /** Every word somewhere in the offer; quotes make a phrase, no other sign has a meaning. */
  private static SearchPredicate everyWord(SearchPredicateFactory f, String words) {
    return f.simpleQueryString()
        .field(CourseIndexDefinition.ALL)
        .matching(words)
        .defaultOperator(BooleanOperator.AND)
        .flags(Set.of(SimpleQueryFlag.PHRASE, SimpleQueryFlag.WHITESPACE))
        .toPredicate();
  }

  private static SearchPredicate anyWord(
      SearchPredicateFactory f, String field, String words, float boost) {
    return f.match().field(field).boost(boost).matching(words).toPredicate();
  }
}
