package org.jalon.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jalon.search.CourseVocabulary;
import org.jalon.search.index.CourseAnalysis;
import org.jalon.search.index.CourseIndexDefinition;
import org.springframework.stereotype.Component;

/** {@link CourseVocabulary} over the terms of the field that holds every word. */
@Component
class LuceneVocabulary implements CourseVocabulary {

  /** Below, nearly every word is near another. */
  private static final int SHORTEST_WITH_A_MISTAKE = 5;

  private static final int SHORTEST_WITH_TWO = 9;

  private final LiveIndex index;

  LuceneVocabulary(LiveIndex index) {
    this.index = index;
  }

  @Override
  public int count(String word) {
    if (!index.state().ready()) {
      return 0;
    }
    try (Snapshot snapshot = index.acquire()) {
      int least = Integer.MAX_VALUE;
      for (String term : CourseAnalysis.terms(word)) {
        least =
            Math.min(
                least,
                snapshot
                    .searcher()
                    .getIndexReader()
                    .docFreq(new Term(CourseIndexDefinition.ALL, term)));
      }
      return least == Integer.MAX_VALUE ? 0 : least;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Near(String word, float likeness, int count) {}

  @Override
  public List<String> near(String word, int limit) {
    if (word.length() < SHORTEST_WITH_A_MISTAKE || !index.state().ready()) {
      return List.of();
    }
    int mistakes = word.length() < SHORTEST_WITH_TWO ? 1 : 2;
    try (Snapshot snapshot = index.acquire()) {
      Terms terms =
          MultiTerms.getTerms(snapshot.searcher().getIndexReader(), CourseIndexDefinition.ALL);
      if (terms == null) {
        return List.of();
      }
      // The first letter is seldom wrong when two others are, and trying all is slow.
      int sure = mistakes == 1 ? 0 : 1;
      FuzzyTermsEnum fuzzy =
          new FuzzyTermsEnum(
              terms, new Term(CourseIndexDefinition.ALL, word), mistakes, sure, true);
      List<Near> near = new ArrayList<>();
      for (BytesRef term = fuzzy.next(); term != null; term = fuzzy.next()) {
        float likeness = fuzzy.attributes().getAttribute(BoostAttribute.class).getBoost();
        near.add(new Near(term.utf8ToString(), likeness, fuzzy.docFreq()));
      }
      return near.stream()
          .sorted(
              Comparator.comparing(Near::likeness)
                  .thenComparing(Near::count)
                  .reversed()
                  .thenComparing(Near::word))
          .limit(limit)
          .map(Near::word)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
