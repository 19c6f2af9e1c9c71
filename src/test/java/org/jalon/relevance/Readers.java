package org.jalon.relevance;

import org.jalon.place.Gazetteer;
import org.jalon.place.PlaceFinder;
import org.jalon.search.CourseVocabulary;
import org.jalon.testsupport.FakeUnderstanding;
import org.jalon.understanding.Understanding;

/** Understandings for tests. */
final class Readers {

  static final Gazetteer GAZETTEER = new Gazetteer();
  private static final PlaceFinder FINDER = new PlaceFinder(GAZETTEER);

  private Readers() {}

  /** One over offers that hold no word. */
  static Understanding understanding() {
    return understanding(new FakeUnderstanding.NoOffers());
  }

  static Understanding understanding(CourseVocabulary offers) {
    return new Understanding("file:./", FINDER, offers);
  }
}
