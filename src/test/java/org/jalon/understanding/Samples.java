package org.jalon.understanding;

import java.util.List;
import java.util.Set;
import org.jalon.place.Gazetteer;
import org.jalon.place.PlaceFinder;
import org.jalon.search.CourseVocabulary;

/** An understanding over offers that hold a few words. */
final class Samples {

  private static final Set<String> OFFERED = Set.of("socioprofessionnel", "gavroche");

  private Samples() {}

  static Understanding understanding() {
    return new Understanding(
        "file:./",
        new PlaceFinder(new Gazetteer()),
        new CourseVocabulary() {
          @Override
          public int count(String word) {
            return OFFERED.contains(word) ? 3 : 0;
          }

          @Override
          public List<String> near(String word, int limit) {
            return word.startsWith("gavroch") ? List.of("gavroche") : List.of();
          }
        });
  }
}
