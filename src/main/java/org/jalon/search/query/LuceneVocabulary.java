package org.jalon.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.jalon.search.CourseVocabulary;
import org.jalon.search.index.CourseAnalysis;
import org.jalon.search.index.CourseIndexDefinition;
import org.springframework.stereotype.Component;

/**
 * {@link CourseVocabulary} over the index: every word of every text is known; neighbours are looked
 * for among the words of titles and of bodies' names, for long texts hold misspelled words too, and
 * the index keeps only their stems.
 */
@Component
class LuceneVocabulary implements CourseVocabulary {

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
        Term stem = new Term(CourseIndexDefinition.ALL, term);
        least = Math.min(least, snapshot.searcher().getIndexReader().docFreq(stem));
      }
      return least == Integer.MAX_VALUE ? 0 : least;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> near(String word, int limit) {
    if (!index.state().ready()) {
      return List.of();
    }
    try (Snapshot snapshot = index.acquire()) {
      return snapshot.names().words().near(word, limit);
    }
  }
}
