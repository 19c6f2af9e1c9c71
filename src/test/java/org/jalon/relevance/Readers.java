package org.jalon.relevance;

import java.util.List;
import org.jalon.place.Gazetteer;
import org.jalon.place.PlaceFinder;
import org.jalon.search.CourseVocabulary;
import org.jalon.understanding.Understanding;

/** Understandings for tests. */
final class Readers {

  static final Gazetteer GAZETTEER = new Gazetteer();
  private static final PlaceFinder FINDER = new PlaceFinder(GAZETTEER);

  private Readers() {}

  /** One over offers that hold no word. */
  static Understanding understanding() {
    return understanding(
        new CourseVocabulary() {
          @Override
          public int count(String word) {
            return 0;
          }

          @Override
          public List<String> near(String word, int limit) {
            return List.of();
          }
        });
  }

  static Understanding understanding(CourseVocabulary offers) {
    return new Understanding("file:./", FINDER, offers);
  }
}
