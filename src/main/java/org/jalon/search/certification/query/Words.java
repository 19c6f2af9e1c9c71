package org.jalon.search.certification.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.search.Query;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jalon.search.certification.index.CertificationGeneration;
import org.jalon.search.certification.index.CertificationIndexDefinition;
import org.jalon.search.index.CourseAnalysis;

/** What is asked of the index for the words of a search. */
final class Words {

  /** More than this is no search; a query of Lucene has its limits too. */
  private static final int MOST = 30;

  private static final int LONGEST = 2_000;

  /** A title that has every word has a score from here on. */
  static final float IN_TITLE = 1_000;

  private static final float TITLE = 3;
  private static final CharArraySet LITTLE = FrenchAnalyzer.getDefaultStopSet();

  private final CertificationGeneration generation;
  private final List<String> terms;

  Words(CertificationGeneration generation, String text) {
    this.generation = generation;
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Set<String> all =
        CourseAnalysis.terms(start).stream()
            .limit(MOST)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Predicate<String> little = LITTLE::contains;
    List<String> telling = all.stream().filter(little.negate()).toList();
    this.terms = telling.isEmpty() ? List.copyOf(all) : telling;
  }

  int count() {
    return terms.size();
  }

  /**
   * How many words a certification needs that has not all of them.
   *
   * @return a third less, one at least
   */
  int most() {
    return Math.max(1, terms.size() - Math.max(1, terms.size() / 3));
  }

  /**
   * @param least so many of the words stand in title or names
   */
  Query holding(int least) {
    return generation.query(f ->
        f.bool()
            .must(
                f.bool()
                    .with(words -> terms.forEach(term -> words.should(said(f, term))))
                    .minimumShouldMatchNumber(least))
            .should(
                f.bool()
                    .with(words -> terms.forEach(term -> words.filter(inTitle(f, term))))
                    .constantScore()
                    .boost(IN_TITLE))
            .toPredicate());
  }

  private static SearchPredicate said(SearchPredicateFactory f, String term) {
    return f.match()
        .field(CertificationIndexDefinition.TITLE)
        .boost(TITLE)
        .field(CertificationIndexDefinition.NAMES)
        .matching(term)
        .skipAnalysis()
        .toPredicate();
  }

  private static SearchPredicate inTitle(SearchPredicateFactory f, String term) {
    return f.match()
        .field(CertificationIndexDefinition.TITLE)
        .matching(term)
        .skipAnalysis()
        .toPredicate();
  }
}
