package org.jalon.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseText;
import org.jalon.search.index.CourseAnalysis;
import org.jalon.search.index.CourseIndexDefinition;
import org.jalon.search.index.Generation;

/** The part of a query that the index answers: words and codes; the rest is done over columns. */
final class CourseWords {

  private static final int LONGEST_LITTLE_WORD = 2;

  private CourseWords() {}

  /** Which offers are let through. */
  static Query filter(CourseQuery query, Generation generation) {
    CourseText text = query.text();
    boolean certification = !query.certifications().isEmpty();
    if (text.isEmpty() && !certification) {
      return new MatchAllDocsQuery();
    }
    return generation.query(f ->
        f.bool()
            .with(all -> {
              text.needs().forEach(need -> all.filter(said(f, CourseIndexDefinition.ALL, need, 1)));
              if (!text.literal().isEmpty()) {
                all.filter(everyWord(f, text.literal()));
              }
              if (certification) {
                all.filter(
                    f.terms()
                        .field(CourseIndexDefinition.CERTIFICATION)
                        .matchingAny(query.certifications()));
              }
            })
            .toPredicate());
  }

  /**
   * What the words are worth in each offer. Where a word stands decides, not how often: so topics
   * are scored by titles and names alone.
   */
  static Query score(CourseText text, Generation generation) {
    return generation.query(f ->
        f.bool()
            .with(any -> {
              text.needs()
                  .forEach(need -> {
                    any.should(said(f, CourseIndexDefinition.TITLE, need, 3));
                    // Bodies are looked for by a word of their name, not by a topic.
                    if (need.alternatives().size() == 1) {
                      any.should(said(f, CourseIndexDefinition.ORGANISATION, need, 2));
                    }
                  });
              if (!text.literal().isEmpty()) {
                any.should(everyWord(f, text.literal()));
                any.should(anyWord(f, CourseIndexDefinition.TITLE, text.literal(), 3));
                any.should(anyWord(f, CourseIndexDefinition.ORGANISATION, text.literal(), 2));
              }
            })
            .toPredicate());
  }

  /**
   * One of the alternatives; the words of each stand together and in this order. Single words are
   * asked together: many of them are forms of one word, which the index keeps as one stem.
   */
  private static SearchPredicate said(
      SearchPredicateFactory f, String field, CourseText.Need need, float boost) {
    Set<String> words = new LinkedHashSet<>();
    List<String> phrases = new ArrayList<>();
    for (String alternative : need.alternatives()) {
      List<String> terms = CourseAnalysis.terms(alternative);
      if (terms.size() == 1) {
        words.add(terms.getFirst());
      } else {
        phrases.add(alternative);
      }
    }
    var said = f.or().boost(boost);
    if (!words.isEmpty()) {
      said.add(f.terms().field(field).matchingAny(words));
    }
    for (String phrase : phrases) {
      // “Commis de cuisine” finds nothing that “cuisine” does not, and a phrase is dear.
      if (CourseAnalysis.terms(phrase).stream().noneMatch(words::contains)) {
        said.add(phrase(f, field, phrase));
      }
    }
    return said.toPredicate();
  }

  /**
   * Words that stand together. “À”, “de”, “l” stand everywhere, and walking through all their
   * places costs more than all the rest: where they were, any word may stand.
   */
  private static SearchPredicate phrase(SearchPredicateFactory f, String field, String phrase) {
    String[] words = phrase.split("[\\s'’-]+");
    List<String> telling =
        Arrays.stream(words).filter(word -> word.length() > LONGEST_LITTLE_WORD).toList();
    List<String> kept = telling.isEmpty() ? List.of(words) : telling;
    return f.phrase()
        .field(field)
        .matching(String.join(" ", kept))
        .slop(words.length - kept.size())
        .toPredicate();
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
